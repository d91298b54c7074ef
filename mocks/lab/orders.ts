/** What is known of every active order, put together from the tables once. */
import { AGING_BUCKETS, NONE, type AgingBucket } from '../../src/lab/codes.js';
import { dayNumber } from '../kit/calendar.js';
import { cents } from '../kit/money.js';
import type { Named } from './ordering.js';
import type { DetailRow, Id, Tables } from './tables.js';

/** What is missing or inactive. */
export const nobody: Named = { id: null, name: NONE };

/** The details of one order in one subgroup. */
export interface Part {
  readonly subgroup: Named;
  total: number;
  details: number;
}

/** An active order. What hangs on the day it is looked at, its age, is reckoned when it is asked for. */
export interface Order {
  /** Its place among all of them. */
  readonly index: number;
  readonly id: Id;
  /** Its day; null where it has none. */
  readonly date: string | null;
  readonly labNumber: string | null;
  /** The company that it names, whatever that is; '' for none. */
  readonly companyId: string;
  /** The active company, its group, the active MOU and its omzet type; else nobody. */
  readonly company: Named;
  readonly group: Named;
  readonly mou: Named;
  readonly omzetType: Named;
  readonly total: number;
  readonly paid: number;
  /** The day of the last payment. */
  readonly lastPayment: string | null;
  readonly isLunas: boolean;
  readonly outstanding: number;
  /** Its details by the id of their subgroup. */
  readonly parts: ReadonlyMap<string, Part>;
  /** When it, a detail or a payment of it was written last. */
  readonly lastUpdated: string;
}

const isActive = ({ is_active }: { readonly is_active: string }): boolean => is_active === 'Y';

const keyOf = (id: Id | null | undefined): string => String(id ?? '');

const byKey = <R extends { readonly id: Id }>(rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map(rows.map((row) => [keyOf(row.id), row]));

const dayOf = (date: string | null | undefined): string | null => date?.slice(0, 10) || null;

/** A bare date is the beginning of its day. */
export const stampOf = (written: string | null | undefined): string =>
  !written ? '' : written.length > 10 ? written : `${written} 00:00:00`;

const later = (a: string, b: string): string => (b > a ? b : a);

/** What belongs to an order, by the order's id. */
function byOrder<R extends { readonly order_id: Id }>(rows: readonly R[]): (id: Id) => readonly R[] {
  const found = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row.order_id);
    const list = found.get(key);
    if (list) list.push(row);
    else found.set(key, [row]);
  }
  return (id) => found.get(keyOf(id)) ?? [];
}

/** The active subgroup of each test, by the test's id. */
function subgroupsOfTests({ tests, nat_subgroups }: Tables): ReadonlyMap<string, Named> {
  const subgroups = new Map(
    nat_subgroups.filter(isActive).map(({ id, name }): [string, Named] => [keyOf(id), { id, name }]),
  );
  return new Map(
    tests.flatMap(({ id, nat_subgroup_id }) => {
      const subgroup = subgroups.get(keyOf(nat_subgroup_id));
      return subgroup ? [[keyOf(id), subgroup] as const] : [];
    }),
  );
}

function partsOf(details: readonly DetailRow[], subgroups: ReadonlyMap<string, Named>): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const detail of details) {
    const subgroup = isActive(detail) ? subgroups.get(keyOf(detail.test_id)) : undefined;
    if (!subgroup) continue;
    const key = keyOf(subgroup.id);
    let part = parts.get(key);
    if (!part) parts.set(key, (part = { subgroup, total: 0, details: 0 }));
    part.total = cents(part.total + (detail.total ?? 0));
    part.details++;
  }
  return parts;
}

/** Who an order's company is, and what group it is in. */
function companiesOf({ companies, company_type_groups }: Tables) {
  const groups = new Map(
    company_type_groups.map(({ id, name }): [string, Named] => [keyOf(id), { id, name }]),
  );
  const known = new Map(
    companies
      .filter(isActive)
      .map(({ id, name, type_group_id }) => [
        keyOf(id),
        { company: { id, name }, group: groups.get(keyOf(type_group_id)) ?? nobody },
      ]),
  );
  return (id: Id | null) => known.get(keyOf(id)) ?? { company: nobody, group: nobody };
}

/** Which MOU an order has, and of what omzet type it is. */
function mousOf({ mous, omzet_types }: Tables) {
  const types = new Map(
    omzet_types.filter(isActive).map(({ id, name }): [string, Named] => [keyOf(id), { id, name }]),
  );
  const known = new Map(
    mous
      .filter(isActive)
      .map(({ id, name, omzet_type_id }) => [
        keyOf(id),
        { mou: { id, name }, omzetType: types.get(keyOf(omzet_type_id)) ?? nobody },
      ]),
  );
  return (id: Id | null) => known.get(keyOf(id)) ?? { mou: nobody, omzetType: nobody };
}

function ordersFrom(tables: Tables): readonly Order[] {
  const companyOf = companiesOf(tables);
  const mouOf = mousOf(tables);
  const subgroups = subgroupsOfTests(tables);
  const detailsOf = byOrder(tables.order_details);
  const paymentsOf = byOrder(tables.payments);
  const states = byKey(tables.payment_orderheaders.map((row) => ({ ...row, id: row.order_id })));

  return tables.order_headers.filter(isActive).map((row, index): Order => {
    const details = detailsOf(row.id);
    const payments = paymentsOf(row.id);
    const state = states.get(keyOf(row.id));
    const total = row.total ?? 0;
    let paid = 0;
    let lastPayment: string | null = null;
    let lastUpdated = stampOf(row.last_updated);
    for (const detail of details) lastUpdated = later(lastUpdated, stampOf(detail.last_updated));
    for (const payment of payments) {
      lastUpdated = later(lastUpdated, stampOf(payment.last_updated));
      if (!isActive(payment)) continue;
      paid = cents(paid + (payment.total ?? 0));
      const day = dayOf(payment.date);
      if (day !== null && (lastPayment === null || day > lastPayment)) lastPayment = day;
    }
    return {
      index,
      id: row.id,
      date: dayOf(row.date),
      labNumber: row.lab_number,
      companyId: keyOf(row.company_id),
      ...companyOf(row.company_id),
      ...mouOf(row.mou_id),
      total,
      paid,
      lastPayment,
      isLunas: state?.is_lunas === 'Y',
      // A charge of 0 is one, too.
      outstanding: state?.charge_amount ?? cents(total - paid),
      parts: partsOf(details, subgroups),
      lastUpdated,
    };
  });
}

const made = new WeakMap<
  Tables['order_headers'],
  { readonly of: readonly unknown[]; readonly orders: readonly Order[] }
>();

/** The active orders of the tables as they are now. The same list, as long as no table has been written. */
export function ordersOf(tables: Tables): readonly Order[] {
  const of = [
    tables.companies,
    tables.company_type_groups,
    tables.omzet_types,
    tables.mous,
    tables.nat_subgroups,
    tables.tests,
    tables.order_headers,
    tables.order_details,
    tables.payments,
    tables.payment_orderheaders,
  ];
  const known = made.get(tables.order_headers);
  if (known?.of.every((table, index) => table === of[index])) return known.orders;
  const orders = ordersFrom(tables);
  made.set(tables.order_headers, { of, orders });
  return orders;
}

/** How old what is outstanding of an order is on a day; null where nothing is. */
export function agingOf({ outstanding, date }: Order, asOf: string): AgingBucket | null {
  const age = date === null ? NaN : dayNumber(asOf) - dayNumber(date);
  if (!(outstanding > 0) || Number.isNaN(age)) return null;
  return AGING_BUCKETS[age <= 30 ? 0 : age <= 60 ? 1 : age <= 90 ? 2 : 3];
}
