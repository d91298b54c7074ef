/** Ranked bars: one row per datum, its name and value above a thin bar on a track. */
import { onDemand } from '../data/on-demand.js';
import type { MarksForm } from './form.js';
import { drawBars } from './marks/bar-rows.js';
import { barStyles, MOST_BARS } from './marks/bars.styles.js';
import { MarksStage } from './marks/marks-stage.js';
import { marksStyles } from './marks/marks.styles.js';
import { ROW } from './sizes.js';

/** Horizontal bars in the view's order, the longest usually first. */
export const rankedBars: MarksForm = {
  name: 'ranked-bars',
  stage: MarksStage,
  // Lower, the frame would have no room for its footer.
  height: (rows) => `${Math.max(2, rows) * ROW}px`,
  limit: MOST_BARS,
  styles: [marksStyles, barStyles],
  draw: (content) => drawBars(content),
  loadPainter: async () => (await onDemand(() => import('./marks/paint-bars.js'))).painter,
};
