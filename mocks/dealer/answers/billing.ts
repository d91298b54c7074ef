/** Answers about bills and payments. */
import {
  billingRevenue,
  billingTable,
  paymentMethods,
  paymentStatuses,
  paymentTypes,
  revenueTrend,
} from '../../../src/dealer/contracts.js';
import {
  labelOf,
  PAYMENT_METHOD,
  PAYMENT_STATUS,
  PAYMENT_TYPE,
  type Labels,
} from '../../../src/dealer/codes.js';
import { codeGroups, hundredths, MONTH_NAMES, roundedRatio, sumHundredths } from '../counting.js';
import { dayOf } from '../dates.js';
import { numberedPage, repeated, sortedDown } from '../paging.js';
import { readPeriod, readPeriodTable, readYear, type PeriodQuery } from '../query.js';
import { ofDealer, recordedIn, route, told, unitsByHeader, type Route, type Source } from '../route.js';
import type { BillRow } from '../tables.js';

const billsOf = (query: PeriodQuery, source: Source): BillRow[] =>
  recordedIn(source.tables.billing_process_data, query, source);

const decimalText = (sum: number): string => (sum / 100).toFixed(2);

/** A sum as the database writes it: none where there is nothing to add. */
const total = (bills: readonly BillRow[], none: string | null): string | null =>
  bills.some(({ amount }) => amount !== null) ? decimalText(sumHundredths(bills, 'amount')) : none;

const codeCounts = (
  endpoint: { readonly path: string },
  topic: string,
  column: 'cara_bayar' | 'status',
  labelField: string,
  labels: Labels,
): Route =>
  route(endpoint, readPeriod, (query, source) => {
    const bills = billsOf(query, source);
    return {
      ...told(`${topic} statistics retrieved successfully`),
      // NULL is left out of the list, '' isn't; both are in the total.
      data: codeGroups(
        bills.filter((row) => row[column] !== null),
        column,
        labelField,
        labels,
      ),
      total_records: bills.length,
    };
  });

/** The endpoints about bills. */
export const billingRoutes: readonly Route[] = [
  route(paymentTypes, readPeriod, (query, source) => {
    const bills = billsOf(query, source);
    const types = [...new Set(bills.map((row) => row.tipe_pembayaran))];
    return {
      ...told('Payment type statistics retrieved successfully'),
      data: types.map((type) => {
        const group = bills.filter((row) => row.tipe_pembayaran === type);
        return { tipe_pembayaran: type, count: group.length, total_amount: total(group, null) };
      }),
      total_records: bills.length,
      total_amount: total(bills, '0'),
    };
  }),

  codeCounts(paymentMethods, 'Payment method', 'cara_bayar', 'cara_bayar_label', PAYMENT_METHOD),
  codeCounts(paymentStatuses, 'Payment status', 'status', 'status_label', PAYMENT_STATUS),

  route(billingRevenue, readPeriod, (query, source) => {
    const bills = billsOf(query, source);
    return {
      ...told('Payment revenue total retrieved successfully'),
      total_revenue: sumHundredths(bills, 'amount') / 100,
      total_records: bills.length,
    };
  }),

  route(revenueTrend, readYear, ({ dealer, year }, { tables, recordDate }) => {
    const sums = MONTH_NAMES.map(() => 0);
    for (const row of ofDealer(tables.billing_process_data, dealer)) {
      const day = dayOf(row[recordDate]);
      if (day?.startsWith(year)) sums[+day.slice(5, 7) - 1]! += hundredths(row.amount);
    }
    const millions = sums.map((sum) => roundedRatio(sum, 100_000_000, 2));
    return {
      ...told('Revenue trend data retrieved successfully'),
      data: { months: MONTH_NAMES, revenue_bars: millions, revenue_line: millions },
    };
  }),

  route(billingTable, readPeriodTable(), (query, source) => {
    const sorted = sortedDown(billsOf(query, source), (row) => row[source.recordDate]);
    // The service joins what was delivered of the bill's order.
    const delivered = unitsByHeader(source.tables.delivery_process_details, 'id_spk');
    const unitsOf = ({ id_spk }: BillRow): number => (id_spk === null ? 1 : delivered(id_spk).length);
    return numberedPage(
      'Payment data history retrieved successfully',
      source.isJoined ? repeated(sorted, unitsOf) : sorted,
      query,
      (row) => ({
        id_invoice: row.id_invoice,
        id_customer: row.id_customer,
        // The service writes a missing amount as 0.
        amount: Number(row.amount ?? 0),
        tipe_pembayaran: labelOf(PAYMENT_TYPE, row.tipe_pembayaran),
        cara_bayar: labelOf(PAYMENT_METHOD, row.cara_bayar),
        status: labelOf(PAYMENT_STATUS, row.status),
      }),
    );
  }),
];
