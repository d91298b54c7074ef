/** Thin columns on a value axis with a line of points over them, for a course of time. */
import { measureLines } from './axes.js';
import { axesStyles } from './axes.styles.js';
import { EngineStage } from './engine-stage.js';
import type { EngineForm } from './form.js';
import { measureSeries } from './series.js';
import { PLOT } from './sizes.js';

/** One measure, drawn as bars and line as the view's series say; for several there is `barsLines`. */
export const columnsLine: EngineForm = {
  name: 'columns-line',
  stage: EngineStage,
  load: measureLines,
  styles: [axesStyles],
  height: () => `${PLOT}px`,
  series: measureSeries,
};
