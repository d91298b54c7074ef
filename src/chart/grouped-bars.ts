/** Bars beside one another: a few measures of each row, compared. */
import { seriesBars } from './axes.js';
import type { ChartForm } from './form.js';
import { seriesLegend } from './series-legend.js';
import { seriesOf } from './series.js';
import { SERIES, SERIES_LEAST, SERIES_PLOT } from './sizes.js';

/** All series are bars of their own, whatever they say. */
export const groupedBars: ChartForm = {
  name: 'grouped-bars',
  load: seriesBars,
  height: () => SERIES,
  canvasHeight: () => SERIES_PLOT,
  leastHeight: SERIES_LEAST,
  series: (view) => seriesOf(view, (series) => ({ ...series, mark: 'bar', stack: undefined })),
  legend: seriesLegend,
};
