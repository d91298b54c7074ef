/** What the sales service counts: rows of a branch and a period up to today, grouped by model or branch. */
import { BRANCHES, NO_MODEL } from '../../src/sales/codes.js';
import { plainDay } from '../kit/calendar.js';
import type { PeriodText } from './periods.js';
import type { BranchAsked } from './query.js';
import type { SaleRow, Tables } from './tables.js';

/** The codes of the branches in their order; the five where the table is empty. */
export function branchCodes({ branches }: Tables): readonly string[] {
  if (!branches.length) return BRANCHES.map(({ code }) => code);
  return [...branches]
    .sort((a, b) => a.sort_order - b.sort_order || byCodePoint(a.code, b.code))
    .map(({ code }) => code);
}

/** Rows of one branch or all, by their date up to today. Those of a branch that isn't known are in all only. */
export function rowsUpTo<D extends string, R extends Readonly<Record<D, string | null>> & BranchOwned>(
  rows: readonly R[],
  date: D,
  { today, branch, codes }: { today: string; branch: BranchAsked; codes: readonly string[] },
): Dated<R>[] {
  if (branch !== null && !codes.includes(branch)) return [];
  return rows.flatMap((row) => {
    const day = plainDay(row[date] ?? '');
    const counts = day !== null && day <= today && (branch === null || row.branch_code === branch);
    return counts ? [{ day, row }] : [];
  });
}

interface BranchOwned {
  readonly branch_code: string | null;
}

/** A row and the day that it counts for. */
export interface Dated<R> {
  readonly day: string;
  readonly row: R;
}

/** The rows of a period. */
export const rowsIn = <R>(rows: readonly Dated<R>[], period: PeriodText): R[] =>
  rows.flatMap(({ day, row }) => (day === period || day.startsWith(`${period}-`) ? [row] : []));

/** How many rows each month of a year has. */
export const monthCounts = (rows: readonly Dated<unknown>[], year: string): number[] =>
  Array.from(
    { length: 12 },
    (_, index) => rowsIn(rows, `${year}-${String(index + 1).padStart(2, '0')}`).length,
  );

/** How many rows have each key; those whose key is null aren't counted. */
export function countBy<R>(rows: readonly R[], key: (row: R) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const group = key(row);
    if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

/** The order of texts by code point, which is the same everywhere. */
export function byCodePoint(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const at = left.findIndex((character, index) => character !== right[index]);
  if (at < 0) return left.length - right.length;
  return at < right.length ? left[at]!.codePointAt(0)! - right[at]!.codePointAt(0)! : 1;
}

/** Greatest first; equal ones by name. */
export const ranked = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, left], [b, right]) => right - left || byCodePoint(a, b));

const byId = (a: SaleRow, b: SaleRow): number => {
  const difference = Number(a.id) - Number(b.id);
  return Number.isNaN(difference) ? byCodePoint(String(a.id), String(b.id)) : difference;
};

const folded = (name: string): string => name.toLowerCase();

/** The one spelling of each model: that of the table of models, else that of the sale with the lowest id. */
export function modelNames({ models }: Tables, sold: readonly SaleRow[]): (model: string) => string {
  const spelling = new Map<string, string>();
  const first = (name: string | null) => {
    if (name && !spelling.has(folded(name))) spelling.set(folded(name), name);
  };
  for (const { name } of models) first(name);
  for (const { model } of [...sold].sort(byId)) first(model);
  return (model) => spelling.get(folded(model)) ?? model;
}

/** A sale's model under its one spelling; "(tidak ada)" where it has none. */
export const modelOf =
  (nameOf: (model: string) => string) =>
  ({ model }: SaleRow): string =>
    model ? nameOf(model) : NO_MODEL;

/** The sum of the prices: a missing one adds nothing, a negative one is taken off. */
export const revenueOf = (rows: readonly SaleRow[]): number =>
  rows.reduce((sum, { price }) => sum + (price ?? 0), 0);
