/** How large the parts of a whole are. */
import { measureOf } from '../../core/row-words.js';
import type { Row } from '../../core/view.js';
import type { Content } from '../form.js';

/** The size of each row, and of all together that have no own mark; zero where a number is missing or negative. */
export const sizesOf = ({
  view,
  rows,
  rest,
}: Pick<Content, 'view' | 'rows' | 'rest'>): {
  readonly sizes: readonly number[];
  readonly others: number;
} => {
  const sizeOf = (row: Row): number => Math.max(0, measureOf(view, row) ?? 0);
  return { sizes: rows.map(sizeOf), others: rest.reduce((sum, row) => sum + sizeOf(row), 0) };
};
