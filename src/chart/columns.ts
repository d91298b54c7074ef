/** Thin columns on a value axis, for a course of time: the months of a year, the days of a month. */
import { measureBars } from './axes.js';
import type { ChartForm } from './form.js';
import { measureSeries } from './series.js';
import { PLOT } from './sizes.js';

/** For up to about 31 rows in a given order: the view's measure. */
export const columns: ChartForm = {
  name: 'columns',
  load: measureBars,
  height: () => PLOT,
  series: ({ columns: all, rows, summary }) => measureSeries({ columns: all, rows, summary }),
};
