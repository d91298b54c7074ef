/** Mock rows of billing_process_data. */
import type { BillRow } from '../tables.js';
import type { Story } from './sales.js';
import { recordTimes } from './text-dates.js';
import { code } from './vocabulary.js';

const DOWN_PAYMENT = 500_000;

/** Bills: a deposit with the order, the rest (with credit: the down payment) at the delivery. */
export function billRows({ sales, today }: Story): BillRow[] {
  const rows: BillRow[] = [];
  for (const sale of sales()) {
    const r = sale.random('bill');
    const rest = sale.credit ? Math.round(sale.price * (0.1 + r.next() * 0.15)) : sale.price - DOWN_PAYMENT;
    const parts = [
      { day: sale.ordered, amount: DOWN_PAYMENT },
      { day: sale.delivered, amount: rest },
    ];
    for (const [index, { day, amount }] of parts.entries()) {
      if (day > today || (index && sale.cancelled)) continue;
      const status: Readonly<Record<string, number>> =
        today - day < 2 ? { '1': 3, '2': 1 } : { '2': 1, '3': 3, '4': 6 };
      rows.push({
        id: `inv-${sale.dealer}-${sale.no}-${index}`,
        dealer_id: sale.dealer,
        id_invoice: `INV/${sale.dealer}/${sale.no}${index ? 'B' : 'A'}`,
        id_spk: `SPK/${sale.dealer}/${sale.no}`,
        id_customer: `CUS${sale.no}`,
        amount: r.chance(0.01) ? null : `${amount}.${r.chance(0.05) ? '50' : '00'}`,
        tipe_pembayaran: code(r, { [sale.credit ? '1' : '2']: 1 }, '3'),
        cara_bayar: code(r, { '1': 45, '2': 55 }, '5'),
        status: code(r, status, '9'),
        ...recordTimes(r, day, today),
      });
    }
  }
  return rows;
}
