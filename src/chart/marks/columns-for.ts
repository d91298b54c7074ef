/** How much room standing bars need. */
import { cellText, measureColumn } from '../../core/row-words.js';
import type { Content } from '../form.js';
import { COLUMN } from '../sizes.js';

/** Width in px of a character of a value, at most. */
const LETTER = 9;

/** How many columns of the usual width the rows need to stand: more than they are, where their values are long. */
export const columnsFor = ({ rows, view, locale }: Content): number => {
  const measure = measureColumn(view);
  const longest = rows.reduce((most, row) => Math.max(most, cellText(row, measure, locale).length), 0);
  return Math.ceil((rows.length * Math.max(COLUMN, longest * LETTER)) / COLUMN);
};
