/** The list of orders: sorted by any of its fields, page by page, also where there are many. */
import { AGING_BUCKETS } from '../../src/lab/codes.js';
import { chosen, known, salesOf } from './counting.js';
import { byId, byName } from './ordering.js';
import { agingOf, type Order } from './orders.js';
import { isAscending, readChoice, readFilters, readPage, type Filters } from './query.js';
import { idOf } from './breakdown.js';

const FIELDS = [
  'order_id',
  'order_date',
  'lab_number',
  'company_name',
  'company_type_group_name',
  'mou_name',
  'omzet_type_name',
  'gross_sales_amount',
  'payment_amount',
  'outstanding_amount',
  'is_lunas',
  'aging_bucket',
] as const;

type Field = (typeof FIELDS)[number];

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The fields that stay what they are whatever is asked, and how their texts stand. */
const texts = {
  order_date: { of: ({ date }: Order) => date, compare: byText },
  lab_number: { of: ({ labNumber }: Order) => labNumber, compare: byName },
  company_name: { of: ({ company }: Order) => company.name, compare: byName },
  company_type_group_name: { of: ({ group }: Order) => group.name, compare: byName },
  mou_name: { of: ({ mou }: Order) => mou.name, compare: byName },
  omzet_type_name: { of: ({ omzetType }: Order) => omzetType.name, compare: byName },
} as const satisfies Partial<Record<Field, unknown>>;

type TextField = keyof typeof texts;

const isText = (field: Field): field is TextField => Object.hasOwn(texts, field);

/** The places of values in their order; equal ones share one, none is NaN. */
function ranksOf(orders: readonly Order[], field: TextField): Float64Array {
  const { of, compare } = texts[field];
  const values = [...new Set(orders.map(of))].filter((value) => value !== null).sort(compare);
  const ranks = new Map<string | null, number>();
  let rank = 0;
  values.forEach((value, index) => {
    if (index > 0 && compare(values[index - 1]!, value) !== 0) rank++;
    ranks.set(value, rank);
  });
  return Float64Array.from(orders, (order) => ranks.get(of(order)) ?? NaN);
}

/** What sorting needs, reckoned once for the same orders. */
class Ranks {
  readonly #orders: readonly Order[];
  readonly #made = new Map<string, Float64Array>();

  constructor(orders: readonly Order[]) {
    this.#orders = orders;
  }

  #once(name: string, make: () => Float64Array): Float64Array {
    const ranks = this.#made.get(name) ?? make();
    this.#made.set(name, ranks);
    return ranks;
  }

  /** By the order's place. */
  of(field: TextField): Float64Array {
    return this.#once(field, () => ranksOf(this.#orders, field));
  }

  get ids(): Float64Array {
    return this.#once('order_id', () => {
      const ranks = new Float64Array(this.#orders.length);
      [...this.#orders].sort((a, b) => byId(a.id, b.id)).forEach(({ index }, rank) => (ranks[index] = rank));
      return ranks;
    });
  }
}

const made = new WeakMap<readonly Order[], Ranks>();

function ranksFor(orders: readonly Order[]): Ranks {
  let ranks = made.get(orders);
  if (!ranks) made.set(orders, (ranks = new Ranks(orders)));
  return ranks;
}

/** What orders are sorted by, as numbers; NaN where there is no value. */
function valueBy(field: Field, ranks: Ranks, filters: Filters, asOf: string): (order: Order) => number {
  if (isText(field)) {
    const own = ranks.of(field);
    return ({ index }) => own[index]!;
  }
  const { ids } = ranks;
  switch (field) {
    case 'order_id':
      return ({ index }) => ids[index]!;
    case 'gross_sales_amount':
      return (order) => salesOf(order, filters);
    case 'payment_amount':
      return ({ paid }) => known(paid, filters) ?? NaN;
    case 'outstanding_amount':
      return ({ outstanding }) => known(outstanding, filters) ?? NaN;
    case 'is_lunas':
      return ({ isLunas }) => Number(isLunas);
    case 'aging_bucket':
      return (order) => {
        const bucket = agingOf(order, asOf);
        return bucket === null ? NaN : AGING_BUCKETS.indexOf(bucket);
      };
  }
}

/** Orders by one of their fields; those without a value last either way, equal ones by id, downwards. */
function sorted(
  orders: readonly Order[],
  valueOf: (order: Order) => number,
  ascending: boolean,
  { ids }: Ranks,
): Order[] {
  const last = ascending ? Infinity : -Infinity;
  const values = new Map(
    orders.map((order) => {
      const value = valueOf(order);
      return [order, Number.isNaN(value) ? last : value];
    }),
  );
  return [...orders].sort((a, b) => {
    const [one, other] = [values.get(a)!, values.get(b)!];
    if (one !== other) return one < other === ascending ? -1 : 1;
    return ids[b.index]! - ids[a.index]!;
  });
}

/** The answer of the list of orders. */
export function ordersTable(params: URLSearchParams, all: readonly Order[], today: string): object {
  const filters = readFilters(params);
  const { page, pageSize } = readPage(params);
  const field = readChoice(params, 'sort_by', FIELDS, 'order_date');
  const ascending = isAscending(params);
  const asOf = filters.to ?? today;

  const ranks = ranksFor(all);
  const orders = sorted(chosen(all, filters), valueBy(field, ranks, filters, asOf), ascending, ranks);
  const first = (page - 1) * pageSize;
  return {
    rows: orders.slice(first, first + pageSize).map((order) => ({
      order_id: idOf(order.id),
      order_date: order.date,
      lab_number: order.labNumber,
      company_name: order.company.name,
      company_type_group_name: order.group.name,
      mou_name: order.mou.name,
      omzet_type_name: order.omzetType.name,
      gross_sales_amount: salesOf(order, filters),
      payment_amount: known(order.paid, filters),
      outstanding_amount: known(order.outstanding, filters),
      is_lunas: order.isLunas ? 'Y' : 'N',
      aging_bucket: agingOf(order, asOf),
    })),
    pagination: { page, page_size: pageSize, total_rows: orders.length },
  };
}
