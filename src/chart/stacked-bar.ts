/** One bar of parts with the total above it, and a legend with the numbers below. */
import { onDemand } from '../data/on-demand.js';
import type { MarksForm } from './form.js';
import { legend } from './legend.js';
import { MarksStage } from './marks/marks-stage.js';
import { marksStyles } from './marks/marks.styles.js';
import { drawStrip } from './marks/strip.js';
import { stripStyles } from './marks/strip.styles.js';
import { BESIDE, ENTRY, fromWidth, GAP, STRIP } from './sizes.js';

/** For few groups that make up a whole, in little height. */
export const stackedBar: MarksForm = {
  name: 'stacked-bar',
  stage: MarksStage,
  height: (rows) => fromWidth(BESIDE, STRIP + GAP + Math.ceil(rows / 2) * ENTRY, STRIP + GAP + rows * ENTRY),
  limit: 24,
  styles: [marksStyles, stripStyles],
  legend,
  draw: drawStrip,
  loadPainter: async () => (await onDemand(() => import('./marks/paint-strip.js'))).painter,
};
