/** Every endpoint of the mock lab service. */
import { GRANULARITIES } from '../../src/lab/codes.js';
import {
  labBreakdown,
  labCompanyRanking,
  labOrders,
  labRefresh,
  labSubgroups,
  labSummary,
  labTrend,
} from '../../src/lab/contracts.js';
import type { Endpoint } from '../../src/data/endpoint.js';
import type { MockRoute, Source } from '../kit/domain.js';
import { cents } from '../kit/money.js';
import { breakdown, ranking, subgroupRow, subgroupsOf } from './breakdown.js';
import { chosen, companiesIn, known, paidIn, rateOf, salesOf, sumsOf, type Sums } from './counting.js';
import { ordersOf, type Order } from './orders.js';
import { ordersTable } from './orders-table.js';
import { readChoice, readFilters, readPage } from './query.js';
import { JOB, refresh } from './refresh.js';
import type { Tables } from './tables.js';

type Route = MockRoute<Tables>;

/** An endpoint that reads: its answer of parameters and orders, in the service's envelope. */
const read = (
  { method, path }: Endpoint<never> | Endpoint,
  answer: (params: URLSearchParams, orders: readonly Order[], today: string) => object,
): Route => ({
  method,
  path,
  answer: ({ query }, { store, today }: Source<Tables>) => ({
    status: 'OK',
    data: answer(query, ordersOf(store.tables), today),
  }),
});

function summary(params: URLSearchParams, all: readonly Order[]): object {
  const filters = readFilters(params);
  const orders = chosen(all, filters);
  const sums = sumsOf(orders, filters);
  const lunas = orders.filter(({ isLunas }) => isLunas).length;
  return {
    total_sales: sums.sales,
    total_paid: known(sums.paid, filters),
    total_outstanding: known(sums.outstanding, filters),
    collection_rate: known(rateOf(sums), filters),
    lunas_order_count: lunas,
    open_order_count: orders.length - lunas,
    active_company_count: companiesIn(orders),
  };
}

/** The day itself, or the first one of its month. */
const periods = { day: (day: string) => day, month: (day: string) => `${day.slice(0, 7)}-01` };

function trend(params: URLSearchParams, all: readonly Order[]): object[] {
  const filters = readFilters(params);
  const periodOf = periods[readChoice(params, 'granularity', GRANULARITIES, 'month')];
  const found = new Map<string, Omit<Sums, 'orders'>>();
  const sumsAt = (day: string) => {
    const period = periodOf(day);
    let sums = found.get(period);
    if (!sums) found.set(period, (sums = { sales: 0, paid: 0, outstanding: 0 }));
    return sums;
  };
  for (const order of chosen(all, filters)) {
    if (order.date === null) continue;
    const sums = sumsAt(order.date);
    sums.sales += salesOf(order, filters);
    sums.outstanding += order.outstanding;
  }
  // A contribution knows no payments: a period that has nothing else would be a row of nothing.
  if (!filters.isContribution)
    for (const { lastPayment, paid } of paidIn(all, filters)) sumsAt(lastPayment!).paid += paid;
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, { sales, paid, outstanding }]) => ({
      period,
      sales_amount: cents(sales),
      paid_amount: known(cents(paid), filters),
      outstanding_amount: known(cents(outstanding), filters),
    }));
}

function subgroups(params: URLSearchParams, all: readonly Order[]): object {
  const filters = readFilters(params);
  const { page, pageSize } = readPage(params);
  const found = subgroupsOf(chosen(all, filters), filters);
  const first = (page - 1) * pageSize;
  return {
    rows: found.slice(first, first + pageSize).map(subgroupRow),
    pagination: { page, page_size: pageSize, total_rows: found.length },
  };
}

const started: Route = {
  method: labRefresh.method,
  path: labRefresh.path,
  answer(_, source) {
    refresh(source);
    return { status: 'OK', data: { job_name: JOB, message: 'Refresh started' } };
  },
};

/** The endpoints, each with its way from rows to an answer. */
export const labRoutes: readonly Route[] = [
  read(labSummary, summary),
  read(labTrend, trend),
  read(labBreakdown, breakdown),
  read(labCompanyRanking, ranking),
  read(labOrders, ordersTable),
  read(labSubgroups, subgroups),
  started,
];
