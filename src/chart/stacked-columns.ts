/** Bars on one another: what each row's whole is made of. */
import { seriesBars } from './axes.js';
import type { ChartForm } from './form.js';
import { seriesLegend } from './series-legend.js';
import { seriesOf } from './series.js';
import { SERIES, SERIES_LEAST, SERIES_PLOT } from './sizes.js';

/** All series are bars, of one stack where they name none. */
export const stackedColumns: ChartForm = {
  name: 'stacked-columns',
  load: seriesBars,
  height: () => SERIES,
  canvasHeight: () => SERIES_PLOT,
  leastHeight: SERIES_LEAST,
  series: (view) => seriesOf(view, (series) => ({ ...series, mark: 'bar', stack: series.stack ?? 'whole' })),
  legend: seriesLegend,
};
