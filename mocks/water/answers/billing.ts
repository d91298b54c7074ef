/** Target and collection: the numbers of a month, its payments, who has not paid, arrears and bills. */
import { MOST_MONTHS } from '../../../src/water/codes.js';
import {
  waterArrears,
  waterBills,
  waterCollection,
  waterDailyTrend,
  waterKpi,
  waterKpiHistory,
  waterRayons,
  waterUnpaid,
  waterUnpaidRayons,
} from '../../../src/water/contracts.js';
import type { Endpoint } from '../../../src/data/endpoint.js';
import type { MockRoute } from '../../kit/domain.js';
import { cents } from '../../kit/money.js';
import { Refusal } from '../../kit/refusal.js';
import {
  byText,
  codeText,
  customersOf,
  newestCustomers,
  nomenOf,
  rayonFilter,
  rayonOf,
} from '../customers.js';
import { paidBy, paymentsIn, reportMonth, typeOf } from '../payments.js';
import { addMonths, askedPeriod, dayOf, given, monthOf, newest } from '../periods.js';
import type { ArrearsRow, CollectionRow, CustomerRow, Tables } from '../tables.js';

type Route = MockRoute<Tables>;

/** An endpoint that reads. */
const read = (
  { method, path }: Endpoint<never> | Endpoint,
  answer: (query: URLSearchParams, tables: Tables, today: string) => object,
): Route => ({
  method,
  path,
  answer: ({ query }, { store: { tables }, today }) => answer(query, tables, today),
});

/** A sum of amounts. */
const sumOf = <R>(rows: Iterable<R>, of: (row: R) => number | null): number => {
  let sum = 0;
  for (const row of rows) sum += of(row) ?? 0;
  return cents(sum);
};

/** What customers use, to the litre. */
const usageOf = (rows: readonly CustomerRow[]): number => {
  let sum = 0;
  for (const { kubikasi } of rows) sum += kubikasi ?? 0;
  return Number(sum.toFixed(3));
};

/** How many customers there are among rows, each once. */
const customersIn = (rows: readonly { readonly nomen: string }[]): number => new Set(rows.map(nomenOf)).size;

const targetOf = ({ target_mc }: CustomerRow): number => target_mc ?? 0;

const hasTarget = (row: CustomerRow): boolean => targetOf(row) > 0;

/** In percent, with two decimals; 0 where there is nothing to collect. */
const rateOf = (collected: number, target: number): number =>
  target > 0 ? Number(((collected / target) * 100).toFixed(2)) : 0;

/** Customers and rupiah of payments. */
const paid = (prefix: string, rows: readonly CollectionRow[]) => ({
  [`${prefix}_nomen`]: customersIn(rows),
  [`${prefix}_nominal`]: sumOf(rows, ({ amount }) => amount),
});

/** The arrears of the newest period not after a month, of those who owe more than 0; without a month the newest. */
function arrearsOf({ ardebt }: Tables, month?: string): ArrearsRow[] {
  const period = newest(
    ardebt.map((row) => monthOf(row.period)),
    month,
  );
  return ardebt.filter((row) => monthOf(row.period) === period && (row.saldo_tunggakan ?? 0) > 0);
}

const owed = (prefix: string, rows: readonly ArrearsRow[]) => ({
  [`${prefix}_nomen`]: customersIn(rows),
  [`${prefix}_nominal`]: sumOf(rows, ({ saldo_tunggakan }) => saldo_tunggakan),
});

/** Customers, target and collection of a month. */
function numbersOf(tables: Tables, month: string) {
  const customers = [...customersOf(tables, month).values()];
  const payments = paymentsIn(tables, month);
  const targets = customers.filter(hasTarget);
  return {
    customers,
    payments,
    targets,
    target: sumOf(targets, targetOf),
    collected: sumOf(payments, ({ amount }) => amount),
  };
}

function kpi(query: URLSearchParams, tables: Tables, today: string): object {
  const month = reportMonth(query, tables, today);
  const { customers, payments, targets, target, collected } = numbersOf(tables, month);
  const sums = paidBy(payments);
  const done = targets.filter((row) => sums.has(nomenOf(row)));
  const open = targets.filter((row) => !sums.has(nomenOf(row)));
  const arrears = arrearsOf(tables, month);
  return {
    total_pelanggan: customers.length,
    total_kubikasi: usageOf(customers),
    target: {
      total_nomen: targets.length,
      total_nominal: target,
      sudah_bayar_nomen: done.length,
      sudah_bayar_nominal: sumOf(done, (row) => sums.get(nomenOf(row))!),
      belum_bayar_nomen: open.length,
      belum_bayar_nominal: sumOf(open, targetOf),
    },
    collection: {
      ...paid('total', payments),
      ...paid(
        'current',
        payments.filter((row) => typeOf(row) === 'current'),
      ),
      ...paid(
        'undue',
        payments.filter((row) => typeOf(row) === 'undue'),
      ),
    },
    collection_rate: rateOf(collected, target),
    tunggakan: {
      ...owed('total', arrears),
      ...owed(
        'sudah_bayar',
        arrears.filter((row) => sums.has(nomenOf(row))),
      ),
      ...owed(
        'belum_bayar',
        arrears.filter((row) => !sums.has(nomenOf(row))),
      ),
    },
    anomali: tables.manual_analyses.filter(({ status }) => status === 'pending' || status === 'in_progress')
      .length,
    periode: month,
  };
}

function kpiHistory(query: URLSearchParams, tables: Tables, today: string): object {
  const last = reportMonth(query, tables, today);
  const asked = given(query, 'months') ?? '12';
  const months = /^\d+$/.test(asked) ? Number(asked) : 0;
  if (months < 1 || months > MOST_MONTHS) throw new Refusal(400, { error: 'Invalid months' });
  return Array.from({ length: months }, (_, index) => {
    const periode = addMonths(last, index + 1 - months);
    const { customers, target, collected } = numbersOf(tables, periode);
    return {
      periode,
      total_pelanggan: customers.length,
      total_kubikasi: usageOf(customers),
      target_nominal: target,
      collection_nominal: collected,
      collection_rate: rateOf(collected, target),
    };
  });
}

/** Rows by rayon, ascending; those without one at the end. */
function byRayon<R extends Pick<CustomerRow, 'rayon'>>(rows: readonly R[]): [string | null, R[]][] {
  const groups = new Map<string | null, R[]>();
  for (const row of rows) groups.set(rayonOf(row), [...(groups.get(rayonOf(row)) ?? []), row]);
  return [...groups].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : byText(a, b)));
}

function rayons(query: URLSearchParams, tables: Tables, today: string): object {
  const { customers, payments } = numbersOf(tables, reportMonth(query, tables, today));
  // Summed by customer first: somebody with two payments has one target.
  const sums = paidBy(payments);
  return byRayon(customers).map(([rayon, rows]) => ({
    rayon,
    jumlah_pelanggan: rows.length,
    total_target: sumOf(rows.filter(hasTarget), targetOf),
    total_collection: sumOf(rows, (row) => sums.get(nomenOf(row)) ?? 0),
  }));
}

function dailyTrend(query: URLSearchParams, tables: Tables, today: string): object {
  const days = new Map<string, CollectionRow[]>();
  for (const row of paymentsIn(tables, reportMonth(query, tables, today))) {
    const day = days.get(dayOf(row.payment_date));
    if (day) day.push(row);
    else days.set(dayOf(row.payment_date), [row]);
  }
  let running = 0;
  return [...days]
    .sort(([a], [b]) => byText(a, b))
    .map(([tgl_bayar, rows]) => {
      const total = sumOf(rows, ({ amount }) => amount);
      running = cents(running + total);
      return { tgl_bayar, jumlah_nomen: customersIn(rows), total_harian: total, kumulatif: running };
    });
}

function collection(query: URLSearchParams, tables: Tables, today: string): object {
  const isAsked = rayonFilter(query);
  const names = newestCustomers(tables);
  return paymentsIn(tables, reportMonth(query, tables, today))
    .map((row) => ({ row, nomen: nomenOf(row), customer: names.get(nomenOf(row)) }))
    .filter(({ customer }) => isAsked(rayonOf(customer)))
    .sort((a, b) => byText(dayOf(b.row.payment_date), dayOf(a.row.payment_date)) || byText(a.nomen, b.nomen))
    .map(({ row, nomen, customer }) => ({
      tgl_bayar: dayOf(row.payment_date),
      rayon: rayonOf(customer),
      pcez: codeText(customer?.pcez),
      pc: codeText(customer?.pc),
      ez: codeText(customer?.ez),
      nomen,
      nama: customer?.name ?? null,
      zona_novak: codeText(customer?.zona_novak),
      tarif: codeText(customer?.tarif),
      target_mc: customer?.target_mc ?? null,
      jumlah_bayar: row.amount,
    }));
}

/** The customers with a target who have not paid in the month that is asked for. */
function unpaidOf(query: URLSearchParams, tables: Tables, today: string): CustomerRow[] {
  const { targets, payments } = numbersOf(tables, reportMonth(query, tables, today));
  const sums = paidBy(payments);
  return targets.filter((row) => !sums.has(nomenOf(row)));
}

function unpaid(query: URLSearchParams, tables: Tables, today: string): object {
  const rows = unpaidOf(query, tables, today);
  return {
    total_nomen: rows.length,
    total_nominal: sumOf(rows, targetOf),
    data: rows
      .toSorted((a, b) => targetOf(b) - targetOf(a) || byText(nomenOf(a), nomenOf(b)))
      .map((row) => ({
        nomen: nomenOf(row),
        nama: row.name,
        alamat: row.address,
        rayon: rayonOf(row),
        pc: codeText(row.pc),
        ez: codeText(row.ez),
        pcez: codeText(row.pcez),
        tarif: codeText(row.tarif),
        nominal: row.target_mc,
        kubikasi: row.kubikasi,
      })),
  };
}

const unpaidRayons = (query: URLSearchParams, tables: Tables, today: string): object =>
  byRayon(unpaidOf(query, tables, today)).map(([rayon, rows]) => ({
    rayon,
    jumlah_nomen: rows.length,
    total_nominal: sumOf(rows, targetOf),
  }));

function arrears(query: URLSearchParams, tables: Tables): object {
  const isAsked = rayonFilter(query);
  const names = newestCustomers(tables);
  const rows = arrearsOf(tables, askedPeriod(query)).filter((row) =>
    isAsked(rayonOf(names.get(nomenOf(row)))),
  );
  return {
    ...owed('total', rows),
    data: rows
      .toSorted((a, b) => b.saldo_tunggakan! - a.saldo_tunggakan! || byText(nomenOf(a), nomenOf(b)))
      .map((row) => {
        const customer = names.get(nomenOf(row));
        return {
          nomen: nomenOf(row),
          nama: customer?.name ?? null,
          alamat: customer?.address ?? null,
          rayon: rayonOf(customer),
          saldo_tunggakan: row.saldo_tunggakan,
          periode: monthOf(row.period),
        };
      }),
  };
}

function bills(query: URLSearchParams, tables: Tables): object {
  const asked = given(query, 'nomen');
  const own = asked === undefined ? tables.mainbill : tables.mainbill.filter((row) => nomenOf(row) === asked);
  const month =
    askedPeriod(query) ??
    (asked === undefined ? newest(tables.mainbill.map((row) => monthOf(row.period))) : undefined);
  const names = newestCustomers(tables);
  return own
    .filter((row) => (month === undefined ? asked !== undefined : monthOf(row.period) === month))
    .toSorted((a, b) => byText(monthOf(b.period), monthOf(a.period)) || byText(nomenOf(a), nomenOf(b)))
    .map((row) => ({
      nomen: nomenOf(row),
      nama: names.get(nomenOf(row))?.name ?? null,
      total_tagihan: row.total_tagihan,
      periode: monthOf(row.period),
    }));
}

/** The endpoints, each with its way from rows to an answer. */
export const billingRoutes: readonly Route[] = [
  read(waterKpi, kpi),
  read(waterKpiHistory, kpiHistory),
  read(waterRayons, rayons),
  read(waterDailyTrend, dailyTrend),
  read(waterCollection, collection),
  read(waterUnpaid, unpaid),
  read(waterUnpaidRayons, unpaidRayons),
  read(waterArrears, arrears),
  read(waterBills, bills),
];
