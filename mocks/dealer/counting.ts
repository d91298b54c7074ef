/** Counting, summing and rounding as the dealer service does. */
import { labelOf, type Labels } from '../../src/dealer/codes.js';

/** How many rows have each key; rows whose key is undefined are left out. */
export function countBy<R, K>(rows: readonly R[], key: (row: R) => K | undefined): Map<K, number> {
  return sumBy(rows, key, () => 1);
}

/** The sum of a value for each key; rows whose key is undefined are left out. */
export function sumBy<R, K>(
  rows: readonly R[],
  key: (row: R) => K | undefined,
  value: (row: R) => number,
): Map<K, number> {
  const sums = new Map<K, number>();
  for (const row of rows) {
    const group = key(row);
    if (group !== undefined) sums.set(group, (sums.get(group) ?? 0) + value(row));
  }
  return sums;
}

/** Groups of a code column with their labels, in no particular order. */
export const codeGroups = <C extends string>(
  rows: readonly Readonly<Record<C, string | null>>[],
  column: C,
  labelField: string,
  labels: Labels,
): object[] =>
  [...countBy(rows, (row) => row[column])].map(([code, count]) => ({
    [column]: code,
    [labelField]: labelOf(labels, code),
    count,
  }));

/** The greatest groups: value down, then name; not as people sort names, but the same everywhere. */
export const greatest = <K extends string | null>(
  groups: ReadonlyMap<K, number>,
  limit: number,
): [K, number][] =>
  [...groups]
    .sort(([a, left], [b, right]) => right - left || ((a ?? '') < (b ?? '') ? -1 : 1))
    .slice(0, limit);

/** `numerator / denominator`, rounded to decimals, halves to even (12.25 → 12.2), without floating errors. */
export function roundedRatio(numerator: number, denominator: number, decimals: number): number {
  const scale = 10 ** decimals;
  const whole = Math.floor((numerator * scale) / denominator);
  const rest = numerator * scale - whole * denominator;
  const up = rest * 2 > denominator || (rest * 2 === denominator && whole % 2 !== 0);
  return (whole + (up ? 1 : 0)) / scale;
}

/** A decimal text in hundredths, in which sums are exact; NULL counts nothing. */
export const hundredths = (amount: string | null): number =>
  amount === null ? 0 : Math.round(Number(amount) * 100);

/** The sum of a column of decimal texts, in hundredths. */
export const sumHundredths = <C extends string>(
  rows: readonly Readonly<Record<C, string | null>>[],
  column: C,
): number => rows.reduce((sum, row) => sum + hundredths(row[column]), 0);

/** The names of the months in the service's answers. */
export const MONTH_NAMES = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];
