/** Bars in a given order (statuses, steps, months): standing where there is room for their names, else lying. */
import type { ChartForm } from './form.js';
import { COLUMNS, rowsHeight, standUp } from './sizes.js';

/** Vertical bars, or horizontal ones in a narrow place. */
export const bars: ChartForm = {
  name: 'bars',
  load: async () => (await import('./engine/bars.js')).engine,
  height: (rows, width = 0) => (standUp(rows, width) ? COLUMNS : rowsHeight(rows)),
  adaptive: true,
};
