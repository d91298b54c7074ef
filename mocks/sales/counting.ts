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

/** Which rows count: those of a branch, or of all, up to today. */
export interface Counted {
  readonly today: string;
  readonly branch: BranchAsked;
  /** The branches that are known. */
  readonly codes: readonly string[];
}

/** The rows of a period. */
export type RowsIn<R> = (period: PeriodText) => R[];

/** Rows by their own date. Those of a branch that isn't known count among all only. */
export function rowsBy<D extends string, R extends Readonly<Record<D, string | null>> & BranchOwned>(
  rows: readonly R[],
  date: D,
  { today, branch, codes }: Counted,
): RowsIn<R> {
  if (branch !== null && !codes.includes(branch)) return () => [];
  const own = branch === null ? rows : rows.filter((row) => row.branch_code === branch);
  return (period) =>
    own.filter((row) => {
      const day: string = row[date] ?? '';
      const isInside = day === period || day.startsWith(`${period}-`);
      return isInside && day <= today && plainDay(day) !== null;
    });
}

interface BranchOwned {
  readonly branch_code: string | null;
}

/** How many rows each month of a year has. */
export const monthCounts = (rowsIn: RowsIn<unknown>, year: string): number[] =>
  Array.from({ length: 12 }, (_, index) => rowsIn(`${year}-${String(index + 1).padStart(2, '0')}`).length);

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

const isBefore = (a: SaleRow['id'], b: SaleRow['id']): boolean => {
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? byCodePoint(String(a), String(b)) < 0 : difference < 0;
};

const folded = (name: string): string => name.toLowerCase();

/**
 * The one spelling of each model: that of the table of models, else that of the sale with the lowest id, whichever
 * branch and period are asked for.
 */
export function modelNames({ models, sales }: Tables, today: string): (model: string) => string {
  const listed = new Map<string, string>();
  for (const { name } of models) if (name && !listed.has(folded(name))) listed.set(folded(name), name);

  const first = new Map<string, { readonly id: SaleRow['id']; readonly model: string }>();
  for (const { id, model, sale_date: day } of sales) {
    if (!model || day === null || day > today || plainDay(day) === null) continue;
    const known = first.get(folded(model));
    if (!known || isBefore(id, known.id)) first.set(folded(model), { id, model });
  }
  return (model) => listed.get(folded(model)) ?? first.get(folded(model))?.model ?? model;
}

/** A sale's model under its one spelling; "(tidak ada)" where it has none. */
export const modelOf =
  (nameOf: (model: string) => string) =>
  ({ model }: SaleRow): string =>
    model ? nameOf(model) : NO_MODEL;

/** The sum of the prices: a missing one adds nothing, a negative one is taken off. */
export const revenueOf = (rows: readonly SaleRow[]): number =>
  rows.reduce((sum, { price }) => sum + (price ?? 0), 0);
