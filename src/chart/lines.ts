/** Lines and areas over months, days or categories, on one or two value axes. */
import { seriesLines } from './axes.js';
import type { ChartForm } from './form.js';
import { seriesLegend } from './series-legend.js';
import { seriesOf } from './series.js';
import { SERIES, SERIES_LEAST, SERIES_PLOT } from './sizes.js';

/** Series that say `area` are areas, all others lines. */
export const lines: ChartForm = {
  name: 'lines',
  load: seriesLines,
  height: () => SERIES,
  canvasHeight: () => SERIES_PLOT,
  leastHeight: SERIES_LEAST,
  series: (view) =>
    seriesOf(view, (series) => ({ ...series, mark: series.mark === 'area' ? 'area' : 'line' })),
  legend: seriesLegend,
};
