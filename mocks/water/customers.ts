/** Who the customers of a month are, and what a customer is called. */
import { SUNTER, RAYONS } from '../../src/water/codes.js';
import { newest, given, periodOf } from './periods.js';
import type { Code, CustomerRow, Tables } from './tables.js';

/** Compares texts as databases do. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The number of a row's customer, as text. */
export const nomenOf = ({ nomen }: { readonly nomen: string | number }): string => String(nomen);

/** A code as text; null where there is none. */
export const codeText = (code: Code | undefined): string | null =>
  code === null || code === undefined || code === '' ? null : String(code);

/** The rayon of a row as text; null where there is none. */
export const rayonOf = (row: Pick<CustomerRow, 'rayon'> | undefined): string | null => codeText(row?.rayon);

/** The customers of a month, by nomen: those of the newest period not after it. */
export function customersOf({ customers }: Tables, month: string): ReadonlyMap<string, CustomerRow> {
  const period = newest(customers.map(periodOf), month);
  const found = new Map<string, CustomerRow>();
  if (period === undefined) return found;
  for (const row of customers) if (periodOf(row) === period) found.set(nomenOf(row), row);
  return found;
}

// Rows are replaced as a whole where something is written: each list is read once.
const known = new WeakMap<readonly CustomerRow[], ReadonlyMap<string, CustomerRow>>();

/** The newest row of every customer, by nomen: what customers are called wherever it isn't about a month. */
export function newestCustomers({ customers }: Tables): ReadonlyMap<string, CustomerRow> {
  let found = known.get(customers);
  if (!found) {
    const rows = new Map<string, CustomerRow>();
    for (const row of customers) {
      const before = rows.get(nomenOf(row));
      if (!before || periodOf(row) >= periodOf(before)) rows.set(nomenOf(row), row);
    }
    known.set(customers, (found = rows));
  }
  return found;
}

/** Whether a rayon is one that is asked for. `SUNTER` is exactly 34 and 35; what has none is only in all. */
export function rayonFilter(query: URLSearchParams): (rayon: string | null) => boolean {
  const asked = given(query, 'rayon');
  if (asked === undefined) return () => true;
  const rayons: readonly string[] = asked.toUpperCase() === SUNTER ? RAYONS : [asked];
  return (rayon) => rayon !== null && rayons.includes(rayon);
}
