/** What a chart says of all its rows, and the walk over them by keyboard. */
import { measureColumn, measureOf } from '../core/row-words.js';
import { formatValue } from '../format/values.js';
import type { Content } from './form.js';
import type { DrawnSeries } from './series.js';

/** The sum of the rows that are shown, and what to call it. */
export const totalOf = ({ view, rows, rest, locale, texts }: Content): { text: string; label: string } => ({
  text: formatValue(
    [...rows, ...rest].reduce((sum, row) => sum + (measureOf(view, row) ?? 0), 0),
    measureColumn(view)?.kind ?? 'integer',
    locale,
  ),
  label: rows.length + rest.length < view.rows.length ? texts.shown : texts.total,
});

/** The shown series where there are several to tell apart: bars and line of one column are one. */
export const toldSeries = ({ series }: Pick<Content, 'series'>): readonly DrawnSeries[] =>
  series.filter(
    ({ apart, column }, index) => apart && series.findIndex((other) => other.column === column) === index,
  );

/** A row, and where several series are told apart one of them; -1: none. */
export interface Point {
  readonly row: number;
  readonly series: number;
}

/** The next point of a keyboard walk: left and right through the rows, up and down through several series. */
export const walk = (key: string, at: Point, rows: number, series: number): Point | undefined => {
  if (series > 1 && (key === 'ArrowUp' || key === 'ArrowDown')) {
    const next = step(key, at.row < 0 ? -1 : at.series, series)!;
    return { row: Math.min(Math.max(at.row, 0), rows - 1), series: next };
  }
  const row = step(key, at.row, rows);
  return row === undefined ? undefined : { row, series: Math.max(at.series, 0) };
};

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
