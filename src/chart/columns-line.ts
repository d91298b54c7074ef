/** Thin columns on a value axis with lines of points over them, for a course of time. */
import type { ChartForm } from './form.js';
import { seriesLegend } from './series-legend.js';
import { PLOT, SERIES_LEAST } from './sizes.js';

/** Bars and lines as the view's series say; with a legend where they show more than one column. */
export const columnsLine: ChartForm = {
  name: 'columns-line',
  load: async () => (await import('./engine/columns-line.js')).engine,
  height: () => PLOT,
  leastHeight: SERIES_LEAST,
  series: (series) => series,
  legend: seriesLegend,
};
