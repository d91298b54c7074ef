/** How much room standing bars need. */
import { cellText, measureColumn, nameColumn } from '../../core/row-words.js';
import type { Content } from '../form.js';
import { COLUMN } from '../sizes.js';

/** Width in px of a character of a value, at most. */
const LETTER = 9;
/** Letters of a name on a line below the narrowest column. */
const LINE = 8;

/** How many columns of the usual width the rows need to stand: more than they are, where their values are long. */
export const columnsFor = ({ rows, view, locale }: Content): number => {
  const measure = measureColumn(view);
  const longest = rows.reduce((most, row) => Math.max(most, cellText(row, measure, locale).length), 0);
  return Math.ceil((rows.length * Math.max(COLUMN, longest * LETTER)) / COLUMN);
};

/** Whether a name needs more than two lines below a column that is as narrow as it may be. */
export const hasLongNames = ({ rows, view, locale }: Content): boolean => {
  const name = nameColumn(view);
  return rows.some((row) => {
    let lines = 0;
    let taken = LINE;
    for (const { length } of cellText(row, name, locale).split(' ')) {
      if (taken + 1 + length <= LINE) taken += 1 + length;
      else [taken, lines] = [length, lines + 1];
    }
    return lines > 2;
  });
};
