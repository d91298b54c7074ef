/** Bars beside one another: a few measures of each row, compared. */
import { seriesBars } from './axes.js';
import { axesStyles } from './axes.styles.js';
import { EngineStage } from './engine-stage.js';
import type { EngineForm } from './form.js';
import { seriesLegend } from './series-legend.js';
import { seriesOf } from './series.js';
import { MOST_GROUPS, SERIES } from './sizes.js';

/** All series are bars of their own, whatever they say. */
export const groupedBars: EngineForm = {
  name: 'grouped-bars',
  stage: EngineStage,
  load: seriesBars,
  styles: [axesStyles],
  height: () => `${SERIES}px`,
  limit: MOST_GROUPS,
  series: (view) => seriesOf(view, (series) => ({ ...series, mark: 'bar', stack: undefined })),
  legend: seriesLegend,
};
