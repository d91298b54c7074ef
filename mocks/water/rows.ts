/** The mock supplier's rows: made up, but the same every time, up to any day that is called today. */
import { lazyTables } from '../kit/tables.js';
import { addMonths, monthOf } from './periods.js';
import { arrearsIn, billsIn, collectionsIn, customersIn, masterPaymentsIn } from './rows/billing.js';
import { storiesUntil } from './rows/cases.js';
import { readingsIn } from './rows/meters.js';
import { uploadsFor } from './rows/uploads.js';
import { TABLES, type Tables } from './tables.js';

/** How many months there are: a year to be seen, and one before it to compare with. */
const MONTHS = 14;

/** Meters are read, and bills made, by this day of their month. */
const READ_BY = 25;

/** The rows of some more than a year up to `today` (YYYY-MM-DD). Arrears of a month come in the next one. */
export function rowsUntil(today: string): Tables {
  const last = monthOf(today);
  const months = Array.from({ length: MONTHS }, (_, index) => addMonths(last, index + 1 - MONTHS));
  const past = months.slice(0, -1);
  const read = Number(today.slice(8)) >= READ_BY ? months : past;
  const stories = () => storiesUntil(today);
  const make: { readonly [T in keyof Tables]: () => Tables[T] } = {
    customers: () => months.flatMap(customersIn),
    collections: () => months.flatMap((month) => collectionsIn(month, today)),
    master_bayar: () => months.flatMap((month) => masterPaymentsIn(month, today)),
    ardebt: () => past.flatMap(arrearsIn),
    mainbill: () => read.flatMap(billsIn),
    meter_readings: () => read.flatMap(readingsIn),
    manual_analyses: () => stories().map(({ row }) => row),
    analysis_comments: () => stories().flatMap(({ comments }) => comments),
    analysis_activity: () => stories().flatMap(({ activity }) => activity),
    uploads: () => uploadsFor(months, today),
  };
  return lazyTables<Tables>(TABLES, (name) => make[name]());
}
