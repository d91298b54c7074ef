/** Ranked bars: one row per datum, its name and value above a thin bar on a track. */
import type { ChartForm } from './form.js';
import { rowsHeight } from './sizes.js';

/** Horizontal bars in the view's order, the longest usually first. */
export const rankedBars: ChartForm = {
  name: 'ranked-bars',
  load: async () => (await import('./engine/bar-rows.js')).engine,
  height: rowsHeight,
};
