/** One bar of parts with the total above it, and a legend with the numbers below. */
import type { ChartForm } from './form.js';
import { legend } from './legend.js';
import { stackedBarStyles } from './stacked-bar.styles.js';
import { BESIDE, ENTRY, STRIP, STRIP_GAP } from './sizes.js';

/** For few groups that make up a whole, in little height. */
export const stackedBar: ChartForm = {
  name: 'stacked-bar',
  load: async () => (await import('./engine/stacked-bar.js')).engine,
  height: (rows, width = 0) => STRIP + STRIP_GAP + Math.ceil(rows / (width >= BESIDE ? 2 : 1)) * ENTRY,
  canvasHeight: () => STRIP,
  styles: stackedBarStyles,
  legend,
};
