/** `<water-payment-history>`: what a customer has paid. */
import { define } from '../core/define.js';
import type { Answer } from '../data/endpoint.js';
import { defineTable, type Badge, type TableDefinition } from '../table/source.js';
import { TableElement } from '../table/table-element.js';
import { waterPayments } from './contracts.js';
import { nomenParams, waterMonthWith, WaterNomen } from './params.js';

/** What the types of payments are called; the source's words. */
const types: Readonly<Record<string, Badge>> = {
  current: { tone: 1, label: { id: 'Current', en: 'Current' } },
  undue: { tone: 2, label: { id: 'Undue', en: 'Undue' } },
  mb: { tone: 5, label: { id: 'MB', en: 'MB' } },
};

const definition: TableDefinition = defineTable<Answer<typeof waterPayments>>({
  heading: { id: 'Riwayat pembayaran', en: 'Payments' },
  unit: { id: 'pembayaran', en: 'payments' },
  endpoint: waterPayments,
  params: waterMonthWith(nomenParams.nomen),
  paging: 'local',
  fields: [
    { field: 'tgl_bayar', label: { id: 'Tgl Bayar', en: 'Paid on' }, kind: 'date' },
    { field: 'jumlah_bayar', label: { id: 'Jumlah', en: 'Amount' }, kind: 'currency' },
    {
      field: 'tipe_bayar',
      label: { id: 'Tipe', en: 'Type' },
      kind: 'text',
      badge: (type) => types[String(type)] ?? { tone: 'neutral' },
    },
    { field: 'bill_period', label: { id: 'Periode tagihan', en: 'Bill period' }, kind: 'month' },
    { field: 'sumber_file', label: { id: 'Sumber berkas', en: 'Source file' }, kind: 'text' },
  ],
  read: (rows) => rows,
});

/**
 * Every payment of a customer (`nomen`), the newest first: the day, the amount, its type (`current`, `undue` where the bill
 * is of the month of the payment, `mb` from the master of payments), the bill's period and the file that it came with, where
 * those are known. Of all months, unless `month` and `year` name one. Endpoint `GET /api/history_pembayaran`.
 *
 * @element water-payment-history
 */
export class WaterPaymentHistory extends WaterNomen(TableElement) {
  protected override get definition(): TableDefinition {
    return definition;
  }
}

define('water-payment-history', WaterPaymentHistory);

declare global {
  interface HTMLElementTagNameMap {
    'water-payment-history': WaterPaymentHistory;
  }
}
