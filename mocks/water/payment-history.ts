/** The payments of one customer, as its history and its profile list them. */
import { nomenOf } from './customers.js';
import { paymentsOf, typeOf } from './payments.js';
import { dayOf, monthOf } from './periods.js';
import type { MasterPaymentRow, Tables } from './tables.js';

/** A payment of a history. */
export interface HistoryPayment {
  readonly tgl_bayar: string;
  readonly jumlah_bayar: number;
  readonly tipe_bayar: 'current' | 'undue' | 'mb';
  /** YYYY-MM; null where the payment names none, and of all from the master of payments. */
  readonly bill_period: string | null;
  readonly sumber_file: string | null;
}

/** The payments of the master of payments, each once. */
function masterPayments(rows: readonly MasterPaymentRow[]): readonly MasterPaymentRow[] {
  const found = new Map<string, MasterPaymentRow>();
  for (const row of rows) {
    const key = [nomenOf(row), dayOf(row.payment_date), row.amount].join('|');
    if (!found.has(key)) found.set(key, row);
  }
  return [...found.values()];
}

/** A customer's payments of both tables, newest first; of one month where one is asked for. */
export function paymentHistory(tables: Tables, nomen: string, month?: string): HistoryPayment[] {
  const isOwn = (row: { readonly nomen: string }): boolean => nomenOf(row) === nomen;
  const payments = [
    ...paymentsOf(tables)
      .filter(isOwn)
      .map((row): HistoryPayment => ({
        tgl_bayar: dayOf(row.payment_date),
        jumlah_bayar: row.amount,
        tipe_bayar: typeOf(row),
        bill_period: monthOf(row.bill_period) || null,
        sumber_file: row.source_file ?? null,
      })),
    ...masterPayments(tables.master_bayar.filter(isOwn)).map((row): HistoryPayment => ({
      tgl_bayar: dayOf(row.payment_date),
      jumlah_bayar: row.amount,
      tipe_bayar: 'mb',
      bill_period: null,
      sumber_file: row.source_file ?? null,
    })),
  ];
  return payments
    .filter(({ tgl_bayar }) => month === undefined || monthOf(tgl_bayar) === month)
    .sort((a, b) => (a.tgl_bayar < b.tgl_bayar ? 1 : a.tgl_bayar > b.tgl_bayar ? -1 : 0));
}
