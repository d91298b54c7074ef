/** Bars on one another: what each row's whole is made of. */
import { seriesBars } from './axes.js';
import { axesStyles } from './axes.styles.js';
import { EngineStage } from './engine-stage.js';
import type { EngineForm } from './form.js';
import { seriesLegend } from './series-legend.js';
import { seriesOf } from './series.js';
import { MOST_GROUPS, SERIES } from './sizes.js';

/** All series are bars, of one stack where they name none. */
export const stackedColumns: EngineForm = {
  name: 'stacked-columns',
  stage: EngineStage,
  load: seriesBars,
  styles: [axesStyles],
  height: () => `${SERIES}px`,
  limit: MOST_GROUPS,
  series: (view) => seriesOf(view, (series) => ({ ...series, mark: 'bar', stack: series.stack ?? 'whole' })),
  legend: seriesLegend,
};
