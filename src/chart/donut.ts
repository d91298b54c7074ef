/** A ring of shares with the total in its middle, and a legend with the numbers. */
import { totalOf } from './walk.js';
import type { ChartForm } from './form.js';
import { legend } from './legend.js';
import { donutStyles } from './donut.styles.js';
import { BESIDE, ENTRY, RING } from './sizes.js';

/** For few groups that make up a whole. */
export const donut: ChartForm = {
  name: 'donut',
  load: async () => (await import('./engine/donut.js')).engine,
  height: (rows, width = 0) => (width >= BESIDE ? Math.max(RING, rows * ENTRY) : RING + 12 + rows * ENTRY),
  canvasHeight: () => RING,
  styles: donutStyles,
  legend,
  total: totalOf,
};
