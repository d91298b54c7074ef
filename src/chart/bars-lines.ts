/** Bars with lines over them, on one or two value axes. */
import { seriesLines } from './axes.js';
import { axesStyles } from './axes.styles.js';
import { EngineStage } from './engine-stage.js';
import type { EngineForm } from './form.js';
import { seriesLegend } from './series-legend.js';
import { seriesOf } from './series.js';
import { SERIES } from './sizes.js';

/** Series are bars, lines and areas as they say. */
export const barsLines: EngineForm = {
  name: 'bars-lines',
  stage: EngineStage,
  load: seriesLines,
  styles: [axesStyles],
  height: () => `${SERIES}px`,
  series: (view) => seriesOf(view, (series) => series),
  legend: seriesLegend,
};
