/** One measure of the orders by one dimension, and companies by their numbers. */
import {
  AGING_BUCKETS,
  DIMENSIONS,
  LUNAS,
  METRICS,
  RANKED_BY,
  type AgingBucket,
  type Dimension,
  type Metric,
} from '../../src/lab/codes.js';
import { cents } from '../kit/money.js';
import { chosen, companiesIn, grouped, known, limited, rateOf, sumsOf, type Sums } from './counting.js';
import { byName, byNameAndId, type Named } from './ordering.js';
import { agingOf, type Order } from './orders.js';
import { isAscending, readChoice, readFilters, readNumber, refused, type Filters } from './query.js';
import type { Id } from './tables.js';

/** Numbers of companies and subgroups are sent as numbers, whatever the table has. */
export const idOf = (id: Id | null): Id | null =>
  typeof id === 'string' && /^-?\d+$/.test(id) ? Number(id) : id;

/** A group of orders, and what they add up to. */
interface Group {
  readonly of: Named;
  readonly sums: Sums;
}

const groupsOf = (orders: readonly Order[], filters: Filters, of: (order: Order) => Named): Group[] =>
  [...grouped(orders, of)].map(([of, some]) => ({ of, sums: sumsOf(some, filters) }));

/** The details of each subgroup, whatever the view: a list of subgroups has nothing but details. */
export interface SubgroupTotals {
  readonly subgroup: Named;
  sales: number;
  details: number;
  readonly orders: Set<Order>;
}

/** The subgroups that orders have, greatest first; only the chosen one, where one is chosen. */
export function subgroupsOf(orders: readonly Order[], { subgroup: only }: Filters): SubgroupTotals[] {
  const found = new Map<Named, SubgroupTotals>();
  for (const order of orders) {
    for (const [key, { subgroup, total, details }] of order.parts) {
      if (only !== null && key !== only) continue;
      let totals = found.get(subgroup);
      if (!totals) found.set(subgroup, (totals = { subgroup, sales: 0, details: 0, orders: new Set() }));
      totals.sales = cents(totals.sales + total);
      totals.details += details;
      totals.orders.add(order);
    }
  }
  return [...found.values()].sort((a, b) => b.sales - a.sales || byNameAndId(a.subgroup, b.subgroup));
}

const buckets: Readonly<Record<AgingBucket, Named>> = Object.fromEntries(
  AGING_BUCKETS.map((bucket) => [bucket, { id: bucket, name: bucket }]),
) as Record<AgingBucket, Named>;

const states: Readonly<Record<'Y' | 'N', Named>> = {
  Y: { id: 'Y', name: LUNAS.Y },
  N: { id: 'N', name: LUNAS.N },
};

const dimensions: Readonly<
  Record<Exclude<Dimension, 'nat_subgroup' | 'aging_bucket'>, (order: Order) => Named>
> = {
  company: ({ company }) => company,
  company_type_group: ({ group }) => group,
  omzet_type: ({ omzetType }) => omzetType,
  lunas_status: ({ isLunas }) => states[isLunas ? 'Y' : 'N'],
};

const measureOf = (metric: Metric, { sales, paid, outstanding, orders }: Sums): number =>
  ({ sales, paid, outstanding, order_count: orders })[metric];

function groupsBy(dimension: Dimension, orders: readonly Order[], filters: Filters, asOf: string): Group[] {
  if (dimension === 'nat_subgroup') {
    return subgroupsOf(orders, filters).map(({ subgroup: of, sales, orders: { size } }) => ({
      of,
      sums: { sales, paid: 0, outstanding: 0, orders: size },
    }));
  }
  if (dimension === 'aging_bucket') {
    const aged = orders.filter((order) => agingOf(order, asOf) !== null);
    const groups = groupsOf(aged, filters, (order) => buckets[agingOf(order, asOf)!]);
    const place = ({ of }: Group): number => AGING_BUCKETS.indexOf(of.id as AgingBucket);
    return groups.sort((a, b) => place(a) - place(b));
  }
  return groupsOf(orders, filters, dimensions[dimension]);
}

/** The answer of a breakdown. */
export function breakdown(params: URLSearchParams, orders: readonly Order[], today: string): object[] {
  const asked = readFilters(params);
  const dimension = readChoice(params, 'dimension', DIMENSIONS, null);
  if (dimension === null) throw refused(`dimension is required: ${DIMENSIONS.join(', ')}`);
  const metric = readChoice(params, 'metric', METRICS, 'sales');
  const limit = readNumber(params, 'limit', null);
  const isMoney = metric === 'paid' || metric === 'outstanding';
  if (dimension === 'nat_subgroup' && isMoney)
    throw refused(`metric ${metric} cannot be broken down by nat_subgroup`);
  if (asked.isContribution && isMoney)
    throw refused(`metric ${metric} is not known in the contribution view`);

  const filters = dimension === 'aging_bucket' ? { ...asked, hasOutstanding: true } : asked;
  const groups = groupsBy(dimension, chosen(orders, filters), filters, filters.to ?? today);
  if (dimension !== 'aging_bucket')
    groups.sort((a, b) => measureOf(metric, b.sums) - measureOf(metric, a.sums) || byNameAndId(a.of, b.of));
  return limited(groups, limit).map(({ of, sums }) => ({
    dimension_id: of.id === null ? null : String(of.id),
    dimension_name: of.name,
    metric_value: measureOf(metric, sums),
    order_count: sums.orders,
  }));
}

const omzetTypesOf = (orders: readonly Order[]): string =>
  [...new Set(orders.map(({ omzetType }) => omzetType.name))].sort(byName).join(', ');

/** The answer of the ranking of companies. */
export function ranking(params: URLSearchParams, orders: readonly Order[]): object[] {
  const filters = readFilters(params);
  const by = readChoice(params, 'sort_by', RANKED_BY, 'sales');
  const direction = isAscending(params) ? 1 : -1;
  const limit = readNumber(params, 'limit', null);
  if (filters.isContribution && by !== 'sales')
    throw refused(`sort_by ${by} is not known in the contribution view`);

  const rows = [...grouped(chosen(orders, filters), ({ company }) => company)].map(([company, own]) => {
    const sums = sumsOf(own, filters);
    const { sales, paid, outstanding } = sums;
    const rate = rateOf(sums);
    return {
      company,
      value: { sales, paid, outstanding, collection_rate: rate }[by],
      answer: {
        company_id: idOf(company.id),
        company_name: company.name,
        company_type_group_name: own[0]!.group.name,
        omzet_type_name: omzetTypesOf(own),
        sales_amount: sales,
        paid_amount: known(paid, filters),
        outstanding_amount: known(outstanding, filters),
        collection_rate: known(rate, filters),
        order_count: sums.orders,
      },
    };
  });
  // Equal ones stand by name whatever the direction.
  rows.sort((a, b) => direction * (a.value - b.value) || byNameAndId(a.company, b.company));
  return limited(rows, limit).map(({ answer }) => answer);
}

/** A subgroup as the list of subgroups has it. */
export const subgroupRow = ({ subgroup, sales, details, orders }: SubgroupTotals): object => ({
  nat_subgroup_id: idOf(subgroup.id),
  nat_subgroup_name: subgroup.name,
  sales_amount: sales,
  detail_count: details,
  company_count: companiesIn(orders),
});
