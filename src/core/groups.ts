/** Groups and what is measured of them as a view: groups that can't be told apart are one, the unknown stand last. */
import { LoadError } from '../data/errors.js';
import {
  formatCount,
  formatValue,
  type Value,
  type ValueKind,
  totalText,
  unknownCode,
} from '../format/values.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import type { ViewContext } from './definition.js';
import type { Column, Row, Tone, View } from './view.js';

/** One group of an answer. */
export interface Group {
  /** The raw code or name; null or '' is a group of rows that have none. */
  readonly value: string | null;
  readonly label: string;
  /** What is measured; null where the answer has no number. */
  readonly measure: number | null;
  /** The share in percent, where the answer gives it. */
  readonly share?: number;
  /** The answer's item. */
  readonly source: unknown;
}

/** The items of an answer as groups: which fields hold the code or name, its label, and the measure. */
export const groupsOf = <
  F extends string,
  L extends string,
  M extends string = 'count',
  T extends Record<F, string | null> & Record<L, string | null> & Record<M, number | null> = Record<
    F | L,
    string | null
  > &
    Record<M, number | null>,
>(
  items: readonly T[],
  field: F,
  label: L,
  measure: M = 'count' as M,
  share?: (item: T) => number,
): Group[] =>
  items.map((item) => ({
    value: item[field],
    label: item[label] ?? '',
    measure: item[measure],
    ...(share && { share: share(item) }),
    source: item,
  }));

/**
 * A sum without the noise that binary fractions add: 0.1 and 0.2 are 0.3. An answer that adds up to more than a double counts
 * exactly is a broken one: other digits would be shown.
 */
const clean = (sum: number): number => {
  const size = Math.abs(sum);
  if (size >= 2 ** 53) throw new LoadError('contract');
  // Of 15 digits, so large an amount would lose its last rupiah; it has sen at most.
  return +(size < 1e12 ? sum.toPrecision(15) : sum.toFixed(2));
};

/** The sum of what is measured. */
export const sumOf = (groups: readonly Pick<Group, 'measure'>[]): number =>
  clean(groups.reduce((sum, { measure }) => sum + (measure ?? 0), 0));

/** What a view of groups is made of. */
export interface Groups {
  /** Heading of the groups' column, and of the measure's. */
  readonly name: Localized;
  readonly measure: Localized;
  /** How the measure is written; `integer` by default. */
  readonly kind?: ValueKind;
  /** The answer's field that the groups are of. */
  readonly field: string;
  readonly items: readonly Group[];
  /**
   * Whether the groups' values are ids, so that two companies of one name are two groups. Else groups of one label
   * are one: nobody could tell them apart.
   */
  readonly byId?: boolean;
  /**
   * What the shares are of; without it there are none, except those that the answer gives. Parts that can't be parts of
   * it have no shares either, and the footer says so.
   */
  readonly total?: number;
  /** What is counted, for "Total 316 …" in the footer. */
  readonly unit?: Localized;
  /** The number in the footer, where it isn't `total`. */
  readonly of?: number;
  /** The codes in the order in which they are shown, before others; without it the groups are ranked. */
  readonly order?: readonly string[];
  /** What a code means, where its colour says so. */
  readonly tones?: Readonly<Record<string, Tone>>;
  /** Further columns, and what they say of a group's item. */
  readonly extras?: readonly { readonly column: Column; readonly of: (source: unknown) => Value }[];
}

interface Merged extends Group {
  readonly key: string;
  readonly known: boolean;
  /** The raw values that it is made of. */
  readonly values: readonly string[];
}

const add = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : clean(a + b);

/** Adds up groups that are one: those of one id, and without ids those of one label. */
function merge(items: readonly Group[], unknown: string, byId: boolean): Merged[] {
  const byKey = new Map<string, Merged>();
  for (const item of items) {
    const known = Boolean(item.value?.trim());
    const label = known ? item.label.trim() || item.value! : unknown;
    const key = byId && known ? `#${item.value!.trim()}` : `${known}${label}`;
    const before = byKey.get(key);
    byKey.set(
      key,
      before
        ? {
            ...before,
            measure: add(before.measure, item.measure),
            ...(item.share !== undefined && { share: add(before.share ?? null, item.share)! }),
            values: [...new Set([...before.values, item.value ?? ''])],
          }
        : { ...item, key, label, known, values: [item.value ?? ''] },
    );
  }
  return [...byKey.values()];
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

const noShares: Localized = {
  id: 'tanpa porsi: tidak cocok dengan total',
  en: 'no shares: they don’t fit the total',
};

/** Whether groups can be parts of a whole; shares that a service has rounded may add up to a little more. */
const areParts = (groups: readonly Merged[], total = Infinity): boolean =>
  groups.every(({ measure, share }) => !(measure! < 0 || share! < 0)) &&
  !(sumOf(groups) > total) &&
  !(groups.reduce((sum, { share = 0 }) => sum + share, 0) > 100 + groups.length / 10);

const unknown: Localized = { id: 'Tidak diketahui', en: 'Unknown' };
const share: Localized = { id: 'Porsi', en: 'Share' };

/** The view of groups: name, measure and, where it is known, the share in percent. */
export function groupsView({ locale }: ViewContext, given: Groups): View {
  const {
    name,
    measure,
    kind = 'integer',
    field,
    items,
    total,
    unit,
    of = total,
    order,
    tones,
    byId,
    extras = [],
  } = given;
  const rank = ({ value }: Group): number => {
    const index = order?.indexOf(value ?? '') ?? -1;
    return index < 0 ? Infinity : index;
  };
  // A code that nobody has a label for is its own label in the answer.
  const isStrange = ({ value, label }: Group): boolean =>
    !!order && /^\d+$/.test(value ?? '') && label === value && !order.includes(value);
  const named = items.map((item) =>
    isStrange(item) ? { ...item, label: unknownCode(item.value!, locale) } : item,
  );
  const strange = new Set(items.filter(isStrange).map(({ value }) => value));
  const groups = merge(named, wordsIn(unknown, locale), !!byId).sort(
    (a, b) =>
      Number(b.known) - Number(a.known) ||
      // Of two that have no rank it is NaN, as of two that have no measure: the next one decides.
      rank(a) - rank(b) ||
      (b.measure ?? -Infinity) - (a.measure ?? -Infinity) ||
      a.label.localeCompare(b.label, locale),
  );
  // Codes without a meaning of their own take the colours that no meaning has.
  const taken = new Set(Object.values(tones ?? {}));
  const free = [4, 5, 3, 8, 1, 2, 6, 7].filter((tone) => !taken.has(tone));
  const toneOf = ({ value, known }: Merged): Tone | undefined =>
    !known || strange.has(value) ? 'neutral' : tones && (tones[value!] ?? free.shift());
  const shareOf = ({ share, measure: part }: Merged): Value => {
    if (share !== undefined) return oneDecimal(share);
    return total && part !== null ? oneDecimal((part / total) * 100) : null;
  };
  const wantsShares = Boolean(total) || groups.some(({ share }) => share !== undefined);
  const shares = wantsShares && areParts(groups, total);
  const columns: Column[] = [
    { key: 'name', label: wordsIn(name, locale), kind: 'text', role: 'name' },
    { key: 'measure', label: wordsIn(measure, locale), kind, role: 'measure' },
  ];
  if (shares) columns.push({ key: 'share', label: wordsIn(share, locale), kind: 'percent', role: 'share' });
  columns.push(...extras.map(({ column }) => column));
  const rows = groups.map((group): Row => {
    const { key, label, measure: part, source, known, values } = group;
    const [value] = values;
    return {
      id: key,
      cells: {
        name: label,
        measure: part,
        ...(shares && { share: shareOf(group) }),
        ...Object.fromEntries(extras.map(({ column, of }) => [column.key, of(source)])),
      },
      tone: toneOf(group),
      // A group merged of several codes can be chosen too, but stands for no single one of them.
      selection: { field, value: known ? values.join() : '', label },
      filterValue: known && values.length === 1 ? value : undefined,
      source,
    };
  });
  const write = ({ cells }: Row): string =>
    // What stands beside the measure is looked up, not said first.
    columns
      .slice(0, columns.length - extras.length)
      .map((column) => formatValue(cells[column.key], column.kind, locale))
      .join(' ');
  const notes = [
    ...(unit && of !== undefined ? [totalText(formatCount(of, wordsIn(unit, locale), locale), locale)] : []),
    ...(wantsShares && !shares ? [wordsIn(noShares, locale)] : []),
  ];
  return {
    columns,
    rows,
    summary: rows.map(write).join('; '),
    ...(notes.length > 0 && { note: notes.join(' · ') }),
  };
}
