/** Lines and areas over months, days or categories, on one or two value axes. */
import { seriesLines } from './axes.js';
import { axesStyles } from './axes.styles.js';
import { EngineStage } from './engine-stage.js';
import type { EngineForm } from './form.js';
import { seriesLegend } from './series-legend.js';
import { seriesOf } from './series.js';
import { SERIES } from './sizes.js';

/** Series that say `area` are areas, all others lines. */
export const lines: EngineForm = {
  name: 'lines',
  stage: EngineStage,
  load: seriesLines,
  styles: [axesStyles],
  height: () => `${SERIES}px`,
  series: (view) =>
    seriesOf(view, (series) => ({ ...series, mark: series.mark === 'area' ? 'area' : 'line' })),
  legend: seriesLegend,
};
