/** Payments: each once, of which type, and the month that is reported of. */
import { nomenOf } from './customers.js';
import { askedPeriod, dayOf, monthOf, newest } from './periods.js';
import type { CollectionRow, Tables } from './tables.js';

/** A payment is one by customer, day, amount and bill period. */
const keyOf = (row: CollectionRow): string =>
  [nomenOf(row), dayOf(row.payment_date), row.amount, monthOf(row.bill_period)].join('|');

// Rows are replaced as a whole where something is written: each list is read once.
const known = new WeakMap<readonly CollectionRow[], readonly CollectionRow[]>();

/** The collection payments without duplicates, as the table has them. */
export function paymentsOf({ collections }: Tables): readonly CollectionRow[] {
  let found = known.get(collections);
  if (!found) {
    const rows = new Map<string, CollectionRow>();
    for (const row of collections) if (!rows.has(keyOf(row))) rows.set(keyOf(row), row);
    known.set(collections, (found = [...rows.values()]));
  }
  return found;
}

/** The collection payments of a month. */
export const paymentsIn = (tables: Tables, month: string): readonly CollectionRow[] =>
  paymentsOf(tables).filter(({ payment_date }) => monthOf(payment_date) === month);

/** `undue` where the bill is of the month of the payment, year and month; else `current`. */
export const typeOf = ({ payment_date, bill_period }: CollectionRow): 'current' | 'undue' =>
  monthOf(bill_period) === monthOf(payment_date) ? 'undue' : 'current';

/** The month that is asked for, else that of the newest collection payment, else the current one. */
export const reportMonth = (query: URLSearchParams, { collections }: Tables, today: string): string =>
  askedPeriod(query) ??
  newest(collections.map(({ payment_date }) => monthOf(payment_date))) ??
  monthOf(today);

/** What each customer paid. */
export function paidBy(payments: readonly CollectionRow[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of payments) {
    const nomen = nomenOf(row);
    sums.set(nomen, (sums.get(nomen) ?? 0) + row.amount);
  }
  return sums;
}
