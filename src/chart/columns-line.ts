/** Thin columns on a value axis with a line of points over them. */
import type { ChartForm } from './form.js';
import { PLOT } from './sizes.js';

/** Like `columns`; the line takes the view's third column, on the same scale, or the second where there is no third. */
export const columnsLine: ChartForm = {
  name: 'columns-line',
  load: async () => (await import('./engine/columns-line.js')).engine,
  height: () => PLOT,
};
