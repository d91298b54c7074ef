/** Groups and their counts as a view: equal labels are one, the unknown stand last, the others are ranked. */
import { formatValue } from '../format/values.js';
import type { Localized } from '../locales/locales.js';
import type { ViewContext } from './definition.js';
import type { Column, Row, View } from './view.js';

/** One group of an answer. */
export interface Group {
  /** The raw code or name; null or '' is a group of rows that have none. */
  readonly value: string | null;
  readonly label: string;
  readonly count: number;
  /** The answer's item. */
  readonly source: unknown;
}

/** What a ranking is made of. */
export interface Ranking {
  /** Heading of the groups' column, and of the counts'. */
  readonly name: Localized;
  readonly count: Localized;
  /** What is counted, for "of 316 …". */
  readonly unit: Localized;
  /** The answer's field that the groups are of. */
  readonly field: string;
  readonly items: readonly Group[];
  /** What the shares are of; without it there are no shares. */
  readonly total?: number;
}

interface Merged extends Group {
  readonly known: boolean;
  readonly single: boolean;
}

/** Adds up groups that a person can't tell apart, because their labels are equal. */
function merge(items: readonly Group[], unknown: string): Merged[] {
  const byLabel = new Map<string, Merged>();
  for (const item of items) {
    const known = Boolean(item.value?.trim());
    const label = known ? item.label.trim() || item.value! : unknown;
    const key = `${known}${label}`;
    const before = byLabel.get(key);
    byLabel.set(
      key,
      before
        ? { ...before, count: before.count + item.count, single: false }
        : { ...item, label, known, single: true },
    );
  }
  return [...byLabel.values()];
}

/** The view of a ranking: name, count and, where there is a total, the share of it in percent. */
export function ranking({ locale, texts }: ViewContext, given: Ranking): View {
  const { name, count, unit, field, items, total } = given;
  const groups = merge(items, texts.unknown).sort(
    (a, b) =>
      Number(b.known) - Number(a.known) || b.count - a.count || a.label.localeCompare(b.label, locale),
  );
  const columns: Column[] = [
    { key: 'name', label: name[locale], kind: 'text' },
    { key: 'count', label: count[locale], kind: 'integer' },
  ];
  if (total) columns.push({ key: 'share', label: texts.share, kind: 'percent' });
  const rows = groups.map(({ value, label, count, source, known, single }): Row => ({
    id: `${known}${label}`,
    cells: { name: label, count, ...(total && { share: Math.round((count / total) * 1000) / 10 }) },
    ...(!known && { tone: 'neutral' }),
    // A group merged of several codes can be chosen too, but stands for no single one of them.
    selection: { field, value: single ? (value ?? '') : '', label },
    source,
  }));
  const write = ({ cells }: Row): string =>
    columns.map(({ key, kind }) => formatValue(cells[key], kind, locale)).join(' ');
  return {
    columns,
    rows,
    summary: rows.map(write).join('; '),
    ...(total !== undefined && { note: texts.total(formatValue(total, 'integer', locale), unit[locale]) }),
  };
}
