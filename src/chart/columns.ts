/** Thin columns on a value axis, for a course of time: the months of a year, the days of a month. */
import { measureBars } from './axes.js';
import { axesStyles } from './axes.styles.js';
import { EngineStage } from './engine-stage.js';
import type { EngineForm } from './form.js';
import { measureBar } from './series.js';
import { PLOT } from './sizes.js';

/** For up to about 31 rows in a given order: the view's measure. */
export const columns: EngineForm = {
  name: 'columns',
  stage: EngineStage,
  load: measureBars,
  styles: [axesStyles],
  height: () => `${PLOT}px`,
  series: measureBar,
};
