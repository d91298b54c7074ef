/** What a chart says of all its rows, and the walk over them by keyboard. */
import { measureColumn, measureOf } from '../core/row-words.js';
import { formatValue } from '../format/values.js';
import type { Content } from './form.js';

/** The sum of the rows that are shown, and what to call it. */
export const totalOf = ({ view, rows, locale, texts }: Content): { text: string; label: string } => ({
  text: formatValue(
    rows.reduce((sum, row) => sum + (measureOf(view, row) ?? 0), 0),
    measureColumn(view)?.kind ?? 'integer',
    locale,
  ),
  label: rows.length < view.rows.length ? texts.shown : texts.total,
});

/** The next row of a keyboard walk over `count` rows, from `at` (-1: none); undefined: not a walking key. */
export const step = (key: string, at: number, count: number): number | undefined => {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowLeft':
    case 'ArrowUp':
      return at < 0 ? last : Math.max(at - 1, 0);
    case 'Home':
      return Math.min(0, last);
    case 'End':
      return last;
    default:
      return undefined;
  }
};
