/** Bars with lines over them, on one or two value axes. */
import { seriesLines } from './axes.js';
import type { ChartForm } from './form.js';
import { seriesLegend } from './series-legend.js';
import { seriesOf } from './series.js';
import { SERIES, SERIES_LEAST, SERIES_PLOT } from './sizes.js';

/** Series are bars, lines and areas as they say. */
export const barsLines: ChartForm = {
  name: 'bars-lines',
  load: seriesLines,
  height: () => SERIES,
  canvasHeight: () => SERIES_PLOT,
  leastHeight: SERIES_LEAST,
  series: (view) => seriesOf(view, (series) => series),
  legend: seriesLegend,
};
