/** Which orders count, and with what. */
import { cents } from '../kit/money.js';
import type { Named } from './ordering.js';
import type { Order } from './orders.js';
import type { Filters } from './query.js';

/** Numbers that orders add up to. */
export interface Sums {
  sales: number;
  paid: number;
  outstanding: number;
  orders: number;
}

/** Whether a day lies in the period; where one is asked for, no day doesn't. */
export const isWithin = (day: string | null, { from, to }: Filters): boolean =>
  (from === null || (day !== null && day >= from)) && (to === null || (day !== null && day <= to));

const isNamed = ({ id }: Named, asked: string | null): boolean =>
  asked === null || (id !== null && String(id) === asked);

/** Whether an order passes the filters, whatever its date. */
const passes = (order: Order, filters: Filters): boolean =>
  (filters.company === null || order.companyId === filters.company) &&
  isNamed(order.group, filters.group) &&
  isNamed(order.omzetType, filters.omzetType) &&
  (filters.isLunas === null || order.isLunas === filters.isLunas) &&
  (filters.hasOutstanding === null || order.outstanding > 0 === filters.hasOutstanding) &&
  (filters.subgroup === null || order.parts.has(filters.subgroup));

/** The orders of the period that pass the filters. */
export const chosen = (orders: readonly Order[], filters: Filters): Order[] =>
  orders.filter((order) => isWithin(order.date, filters) && passes(order, filters));

/** The orders that pass the filters and whose last payment lies in the period, whenever they were made. */
export const paidIn = (orders: readonly Order[], filters: Filters): Order[] =>
  orders.filter(
    (order) => order.lastPayment !== null && isWithin(order.lastPayment, filters) && passes(order, filters),
  );

/** What an order's sales are: its total, or its details of the chosen subgroup. */
export const salesOf = (order: Order, { isContribution, subgroup }: Filters): number =>
  isContribution ? order.parts.get(subgroup!)!.total : order.total;

/** Adds orders up. */
export function sumsOf(orders: readonly Order[], filters: Filters): Sums {
  const sums: Sums = { sales: 0, paid: 0, outstanding: 0, orders: 0 };
  for (const order of orders) {
    sums.sales += salesOf(order, filters);
    sums.paid += order.paid;
    sums.outstanding += order.outstanding;
    sums.orders++;
  }
  const { sales, paid, outstanding } = sums;
  return { ...sums, sales: cents(sales), paid: cents(paid), outstanding: cents(outstanding) };
}

/** What can't be said of a contribution is null. */
export const known = (value: number, { isContribution }: Filters): number | null =>
  isContribution ? null : value;

/** What is paid of the sales; 0 without sales. */
export const rateOf = ({ sales, paid }: Sums): number => (sales === 0 ? 0 : paid / sales);

/** Orders in groups, in the order in which the groups were met. */
export function grouped<K>(orders: readonly Order[], keyOf: (order: Order) => K): Map<K, Order[]> {
  const groups = new Map<K, Order[]>();
  for (const order of orders) {
    const key = keyOf(order);
    const group = groups.get(key);
    if (group) group.push(order);
    else groups.set(key, [order]);
  }
  return groups;
}

/** How many active companies there are among orders. */
export const companiesIn = (orders: Iterable<Order>): number => {
  const companies = new Set<unknown>();
  for (const { company } of orders) if (company.id !== null) companies.add(company);
  return companies.size;
};

/** The rows of a list that a limit leaves. */
export const limited = <T>(rows: readonly T[], limit: number | null): readonly T[] =>
  limit === null ? rows : rows.slice(0, limit);
