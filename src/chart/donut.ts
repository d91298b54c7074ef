/** A ring of shares with the total in its middle, and a legend with the numbers. */
import { onDemand } from '../data/on-demand.js';
import type { MarksForm } from './form.js';
import { legend } from './legend.js';
import { drawRing } from './marks/draw-ring.js';
import { MarksStage } from './marks/marks-stage.js';
import { marksStyles } from './marks/marks.styles.js';
import { slicesOf } from './marks/ring.js';
import { ringStyles } from './marks/ring.styles.js';
import { BESIDE, ENTRY, fromWidth, GAP, RING } from './sizes.js';

/** For few groups that make up a whole. */
export const donut: MarksForm = {
  name: 'donut',
  stage: MarksStage,
  height: (rows) => fromWidth(BESIDE, Math.max(RING, rows * ENTRY), RING + GAP + rows * ENTRY),
  limit: 24,
  styles: [marksStyles, ringStyles],
  legend,
  draw: drawRing,
  middle: (content, index) => slicesOf(content).slices[index]!.middle,
  loadPainter: async () => (await onDemand(() => import('./marks/paint-ring.js'))).painter,
};
