/** The geometry of bars: each row's as fractions of a scale that holds zero and all numbers. */
import { measureOf } from '../../core/row-words.js';
import type { Content } from '../form.js';

/** No bar is so short that it can't be seen. */
const LEAST = 0.01;

/** Where a bar begins on the scale, and how long it is. */
export interface Span {
  readonly from: number;
  readonly size: number;
  readonly isBelow: boolean;
}

/** The bars of all rows, and where zero is. A small number is a small bar, not none; zero and missing have none. */
export const barSpans = ({
  view,
  rows,
}: Content): { readonly zero: number; readonly spans: readonly Span[] } => {
  const numbers = rows.map((row) => measureOf(view, row) ?? 0);
  const min = numbers.reduce((least, number) => Math.min(least, number), 0);
  const max = numbers.reduce((most, number) => Math.max(most, number), 0);
  const range = max - min || 1;
  const zero = -min / range;
  return {
    zero,
    spans: numbers.map((number) => {
      const isBelow = number < 0;
      const size = number && Math.max(Math.abs(number) / range, LEAST);
      return { from: isBelow ? zero - size : zero, size, isBelow };
    }),
  };
};

/** A fraction as CSS writes it. */
export const percent = (fraction: number): string => `${+(fraction * 100).toFixed(3)}%`;
