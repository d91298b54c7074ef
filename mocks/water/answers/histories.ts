/** Payments and usage of one customer. */
import { waterPayments, waterUsage } from '../../../src/water/contracts.js';
import type { MockRoute } from '../../kit/domain.js';
import { Refusal } from '../../kit/refusal.js';
import { byText, nomenOf } from '../customers.js';
import { paymentHistory } from '../payment-history.js';
import { askedPeriod, given, periodOf } from '../periods.js';
import type { Tables } from '../tables.js';

type Route = MockRoute<Tables>;

/** The most periods that a history of usage has. */
const MOST_PERIODS = 12;

/** A customer's rows of the twelve newest periods, up to a month where one is named, the newest first. */
const newestRows = <R extends Parameters<typeof periodOf>[0] & { readonly nomen: string }>(
  rows: readonly R[],
  nomen: string,
  last = '9999-99',
): R[] =>
  rows
    .filter((row) => nomenOf(row) === nomen && periodOf(row) <= last)
    .sort((a, b) => byText(periodOf(b), periodOf(a)))
    .slice(0, MOST_PERIODS);

const periodFields = ({ periode_month, periode_year }: Parameters<typeof periodOf>[0]) => ({
  periode_bulan: periode_month,
  periode_tahun: periode_year,
});

/** The endpoints, each with its way from rows to an answer. */
export const historiesRoutes: readonly Route[] = [
  {
    method: waterPayments.method,
    path: waterPayments.path,
    answer({ query }, { store: { tables } }) {
      const nomen = given(query, 'nomen');
      if (nomen === undefined) throw new Refusal(400, { error: 'Parameter nomen required' });
      return paymentHistory(tables, nomen, askedPeriod(query));
    },
  },
  {
    method: waterUsage.method,
    path: waterUsage.path,
    answer({ query, path: { nomen = '' } }, { store: { tables } }) {
      const last = askedPeriod(query);
      return {
        mc_history: newestRows(tables.customers, nomen, last).map((row) => ({
          ...periodFields(row),
          kubikasi: row.kubikasi,
          target_mc: row.target_mc,
        })),
        sbrs_history: newestRows(tables.meter_readings, nomen, last).map((row) => ({
          ...periodFields(row),
          readmethod: row.read_method,
          skip_status: row.skip_status,
          trouble_status: row.trouble_status,
          volume: row.volume,
          analisa_tindak_lanjut: null,
        })),
      };
    },
  },
];
