/** Groups and their counts as a view: equal labels are one, and the unknown stand last in a neutral colour. */
import { formatValue } from '../format/values.js';
import type { Localized } from '../locales/locales.js';
import type { ViewContext } from './definition.js';
import type { Column, Row, Tone, View } from './view.js';

/** One group of an answer. */
export interface Group {
  /** The raw code or name; null or '' is a group of rows that have none. */
  readonly value: string | null;
  readonly label: string;
  readonly count: number;
  /** The answer's item. */
  readonly source: unknown;
}

/** The items of an answer as groups: which field holds the code or name, and which its label. */
export const groupsOf = <F extends string, L extends string>(
  items: readonly (Record<F, string | null> & Record<L, string | null> & { readonly count: number })[],
  field: F,
  label: L,
): Group[] =>
  items.map((item) => ({ value: item[field], label: item[label] ?? '', count: item.count, source: item }));

/** What a view of groups is made of. */
export interface Groups {
  /** Heading of the groups' column, and of the counts'. */
  readonly name: Localized;
  readonly count: Localized;
  /** What is counted, for "Total 316 …". */
  readonly unit: Localized;
  /** The answer's field that the groups are of. */
  readonly field: string;
  readonly items: readonly Group[];
  /** What the shares are of; without it there are no shares. */
  readonly total?: number;
  /** The codes in the order in which they are shown, before others; without it the groups are ranked by count. */
  readonly order?: readonly string[];
  /** What a code means, where its colour says so. */
  readonly tones?: Readonly<Record<string, Tone>>;
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

/** The view of groups: name, count and, where there is a total, the share of it in percent. */
export function groupsView({ locale, texts }: ViewContext, given: Groups): View {
  const { name, count, unit, field, items, total, order, tones } = given;
  const place = ({ value }: Group): number => {
    const index = order?.indexOf(value ?? '') ?? -1;
    return index < 0 ? Infinity : index;
  };
  const groups = merge(items, texts.unknown).sort(
    (a, b) =>
      Number(b.known) - Number(a.known) ||
      (place(a) === place(b) ? 0 : place(a) - place(b)) ||
      b.count - a.count ||
      a.label.localeCompare(b.label, locale),
  );
  // Codes without a meaning of their own take the colours that no meaning has.
  const taken = new Set(Object.values(tones ?? {}));
  const free = [4, 5, 3, 8, 1, 2, 6, 7].filter((tone) => !taken.has(tone));
  const toneOf = ({ value, known }: Merged): Tone | undefined =>
    known ? tones && (tones[value!] ?? free.shift()) : 'neutral';
  const columns: Column[] = [
    { key: 'name', label: name[locale], kind: 'text' },
    { key: 'count', label: count[locale], kind: 'integer' },
  ];
  if (total) columns.push({ key: 'share', label: texts.share, kind: 'percent' });
  const rows = groups.map((group): Row => {
    const { value, label, count, source, known, single } = group;
    return {
      id: `${known}${label}`,
      cells: { name: label, count, ...(total && { share: Math.round((count / total) * 1000) / 10 }) },
      tone: toneOf(group),
      // A group merged of several codes can be chosen too, but stands for no single one of them.
      selection: { field, value: single ? (value ?? '') : '', label },
      filterValue: single && known ? value! : undefined,
      source,
    };
  });
  const write = ({ cells }: Row): string =>
    columns.map(({ key, kind }) => formatValue(cells[key], kind, locale)).join(' ');
  return {
    columns,
    rows,
    summary: rows.map(write).join('; '),
    ...(total !== undefined && { note: texts.total(formatValue(total, 'integer', locale), unit[locale]) }),
  };
}
