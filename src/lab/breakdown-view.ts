/** The answer of a breakdown as a view. */
import { paretoView } from '../chart/pareto.js';
import type { ViewContext } from '../core/definition.js';
import { groupsView, sumOf, type Group } from '../core/groups.js';
import { cellText, measureOf } from '../core/row-words.js';
import type { Row, Tone, View } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { formatValue, totalText } from '../format/values.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import { AGING_BUCKETS, NONE, type Dimension, type Metric } from './codes.js';
import type { labBreakdown } from './contracts.js';
import { dimensions, lunasLabels, metricLabel, metrics } from './measures.js';
import { isContribution } from './params.js';
import { none } from './table-fields.js';

type Item = Answer<typeof labBreakdown>['data'][number];

/** What is broken down, and how it is shown. */
export interface Breakdown {
  readonly dimension: Dimension;
  readonly metric: Metric;
  /** The most groups that have a mark of their own. */
  readonly limit: number;
  /** Whether all groups were asked for, because shares are shown; else only so many as the limit says. */
  readonly isWhole: boolean;
  /** In falling order, with what the groups add up to. */
  readonly isPareto: boolean;
}

/** Whether groups add up to a whole: an order with tests of two subgroups counts in both. */
export const addsUp = ({ dimension, metric }: Pick<Breakdown, 'dimension' | 'metric'>): boolean =>
  dimension !== 'nat_subgroup' || metric !== 'order_count';

/** The share of the whole from which on the first few are most of it. */
const MOST = 80;

const tones: Partial<Record<Dimension, Readonly<Record<string, Tone>>>> = {
  lunas_status: { Y: 'good', N: 'neutral' },
  // What has been outstanding for more than two months is bad, as in the table of orders.
  aging_bucket: { '0-30': 1, '31-60': 1, '61-90': 'bad', '90+': 'bad' },
};

const words: Readonly<
  Record<
    Locale,
    {
      readonly others: (count: string) => string;
      readonly top: (count: string) => string;
      readonly most: (count: string, all: string, percent: string) => string;
      readonly orders: string;
      readonly overlapping: string;
    }
  >
> = {
  id: {
    others: (count) => `${count} lainnya`,
    top: (count) => `${count} teratas`,
    most: (count, all, percent) => `${count} dari ${all} mencapai ${percent}`,
    orders: 'order',
    overlapping: 'satu order bisa masuk beberapa subgrup',
  },
  en: {
    others: (count) => `${count} others`,
    top: (count) => `top ${count}`,
    most: (count, all, percent) => `${count} of ${all} make up ${percent}`,
    orders: 'orders',
    overlapping: 'one order may be in several subgroups',
  },
};

/** An age of which nothing is outstanding, as an answer would have it. */
const emptyOf = (bucket: string): Item => ({
  dimension_id: bucket,
  dimension_name: bucket,
  metric_value: 0,
  order_count: 0,
});

/** The groups of an answer; of ages all four, for none is a number, too. */
function groupsOf(items: readonly Item[], { dimension }: Breakdown, locale: Locale): Group[] {
  const groups = items.map((item): Group => {
    const { dimension_id: id, dimension_name: name } = item;
    const lunas =
      dimension === 'lunas_status' && (id === 'Y' || id === 'N') && wordsIn(lunasLabels[id], locale);
    // What is missing or inactive is a group as any other.
    return {
      value: id ?? NONE,
      label: lunas || name?.trim() || id || wordsIn(none, locale),
      measure: item.metric_value,
      source: item,
    };
  });
  if (dimension !== 'aging_bucket' || groups.length === 0) return groups;
  const absent = AGING_BUCKETS.filter((bucket) => groups.every(({ value }) => value !== bucket));
  return [
    ...groups,
    ...absent.map((bucket) => ({ value: bucket, label: bucket, measure: 0, source: emptyOf(bucket) })),
  ];
}

/** Without a way to choose what is missing or inactive: nothing can be filtered by it. */
const unchosen = (row: Row): Row => {
  if ((row.source as Item | undefined)?.dimension_id !== null) return row;
  const { id, cells, source } = row;
  return { id, cells, tone: 'neutral', source };
};

/** The first rows, and one that all others are added up in. */
function cut(rows: readonly Row[], limit: number, view: View, locale: Locale): readonly Row[] {
  const rest = rows.slice(limit);
  if (rest.length === 0) return rows;
  const sum = (numberOf: (row: Row) => number | null): number =>
    sumOf(rest.map((row) => ({ measure: numberOf(row) })));
  // The last one says what all before it add up to.
  const cells = {
    ...rest.at(-1)!.cells,
    name: wordsIn(words, locale).others(formatValue(rest.length, 'integer', locale)),
    measure: sum((row) => measureOf(view, row)),
    ...('share' in rest[0]!.cells && { share: sum(({ cells: { share } }) => share as number | null) }),
  };
  return [...rows.slice(0, limit), { id: 'others', cells, tone: 'neutral' }];
}

/** What the footer says: the total where there is one, and how few make up most of it. */
function noteOf(view: View, given: Breakdown, whole: number | undefined, locale: Locale): string {
  const { top, most, orders, overlapping } = wordsIn(words, locale);
  const write = (count: number): string => formatValue(count, 'integer', locale);
  const { kind } = metrics[given.metric];
  const total = whole !== undefined && totalText(formatValue(whole, kind, locale), locale);
  const count = view.rows.length;
  const few = given.isPareto && view.rows.findIndex(({ cells }) => Number(cells['cumulative']) >= MOST) + 1;
  return [
    total && (kind === 'integer' ? `${total} ${orders}` : total),
    few && most(write(few), write(count), `${MOST}%`),
    whole === undefined && addsUp(given) && top(write(count)),
    !addsUp(given) && overlapping,
    // That there are no shares, where the parts don't fit their whole.
    whole !== undefined && view.note,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The view of one measure by one dimension. */
export function breakdownView(items: readonly Item[], given: Breakdown, context: ViewContext): View {
  const { locale, values } = context;
  const { dimension, metric, limit, isWhole, isPareto } = given;
  const { label: name, param: field } = dimensions[dimension];
  const groups = groupsOf(items, given, locale);
  const isKnown = addsUp(given) && (isWhole || items.length < limit);
  const whole = isKnown && groups.length > 0 ? sumOf(groups) : undefined;
  const ranked = groupsView(context, {
    name,
    measure: metricLabel(metric, isContribution(values) || dimension === 'nat_subgroup'),
    kind: metrics[metric].kind,
    field,
    items: groups,
    byId: true,
    ...(whole !== undefined && { total: whole }),
    ...(dimension === 'aging_bucket' && { order: AGING_BUCKETS }),
    ...(tones[dimension] && { tones: tones[dimension] }),
  });
  const full = isPareto ? paretoView(ranked, locale) : ranked;
  const rows = full.rows.map(unchosen);
  const shown = isWhole ? cut(rows, limit, full, locale) : rows;
  const note = shown.length > 0 && noteOf(full, given, whole, locale);
  return {
    ...full,
    rows: shown,
    summary: shown
      .map((row) => full.columns.map((column) => cellText(row, column, locale)).join(' '))
      .join('; '),
    ...(note && { note }),
  };
}
