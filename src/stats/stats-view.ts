/** Several numbers and what they are compared with, as a view: drawing, table and CSV of the same cells. */
import { oneLine } from '../core/row-words.js';
import type { Column, Row } from '../core/view.js';
import {
  formatShortAmount,
  formatValue,
  isPercent,
  MISSING,
  type Value,
  type ValueKind,
} from '../format/values.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import type { Delta, Direction, GoodWhen, Stat, StatsView } from './stat.js';
import { statsTexts } from './texts.js';

/** A number of a period. */
export interface Point {
  /** Null where there is none, such as in a month to come. */
  readonly value: number | null;
  /** Whose number it is, where it is somebody's, such as the best branch's; null: nobody's. */
  readonly owner?: string | null;
  /** The period in words: "Agu 2025". */
  readonly period: string;
}

/** A number and what it is compared with. */
export interface Measure {
  /** By which `only` names it. */
  readonly name: string;
  readonly label: string;
  /** How the number is written; `integer` where nothing is said. Amounts are written in short, and in full below. */
  readonly kind?: ValueKind;
  /** What an owner's number counts: "2 unit". */
  readonly unit?: (count: number, locale: Locale) => string;
  /** Which way is good news. */
  readonly goodWhen?: GoodWhen;
  /** A few words below the number, in the place of an amount in full. */
  readonly detail?: string;
  readonly now: Point;
  /** Earlier numbers by the names of their comparisons; one that isn't there is left out. */
  readonly before: Readonly<Record<string, Point | undefined>>;
}

/** What all numbers are compared with. */
export interface Comparison {
  /** The key in `before`. */
  readonly name: string;
  /** "Tahun sebelumnya" */
  readonly label: string;
}

/** What a view of several numbers is made of. */
export interface Measures {
  readonly measures: readonly Measure[];
  /** In the order in which they are shown. */
  readonly comparisons: readonly Comparison[];
}

const isAmount = (kind: ValueKind | undefined): boolean => kind === 'currency' || kind === 'rupiah';

const isOwned = ({ now }: Measure): boolean => now.owner !== undefined;

/** Names that differ in case only are one. */
const isSame = ({ owner: a }: Point, { owner: b }: Point): boolean =>
  a === b || (Boolean(a && b) && a!.trim().toLowerCase() === b!.trim().toLowerCase());

const directionOf = (now: Point, before: Point): Direction | undefined => {
  if (now.value === null || before.value === null || !isSame(now, before)) return undefined;
  return now.value > before.value ? 'up' : now.value < before.value ? 'down' : 'stable';
};

/** By how many points a share has changed, to one decimal. */
const pointsOf = ({ value: now }: Point, { value: before }: Point): number =>
  Math.round(((now ?? 0) - (before ?? 0)) * 10) / 10;

/** By how much percent a number has changed, to one decimal; null where that can't be said. */
export const changeOf = (now: Point, before: Point): number | null =>
  directionOf(now, before) && before.value
    ? Math.round(((now.value! - before.value) / Math.abs(before.value)) * 1000) / 10
    : null;

const write = ({ kind = 'integer' }: Measure, value: Value, locale: Locale): string =>
  formatValue(value, kind, locale);

/** An owner's number with what it counts, an amount in short, every other number as it is. */
const writeShort = (measure: Measure, { value }: Point, locale: Locale): string => {
  if (value === null) return MISSING;
  if (isAmount(measure.kind)) return formatShortAmount(value, locale, measure.kind);
  return isOwned(measure) && measure.unit ? measure.unit(value, locale) : write(measure, value, locale);
};

/** What stands below the number: of an owner how much it is, of an amount in short all of it. */
const detailOf = (measure: Measure, locale: Locale): string | undefined => {
  const { now, kind, detail } = measure;
  if (detail !== undefined) return detail;
  if (now.value === null) return undefined;
  if (isOwned(measure)) return writeShort(measure, now, locale);
  const all = write(measure, now.value, locale);
  return isAmount(kind) && all !== writeShort(measure, now, locale) ? all : undefined;
};

const deltaOf = (measure: Measure, before: Point, locale: Locale): Delta => {
  const { now, goodWhen, kind } = measure;
  const texts = wordsIn(statsTexts, locale);
  const direction = directionOf(now, before);
  const change = changeOf(now, before);
  // A share of a share is what nobody means: 50 % to 55 % is 5 points.
  const share = isPercent(kind)
    ? ` ${texts.points(formatValue(Math.abs(pointsOf(now, before)), 'decimal', locale))}`
    : change === null
      ? ''
      : ` ${formatValue(Math.abs(change), 'percent', locale)}`;
  const other = !isSame(now, before);
  return {
    direction,
    goodWhen,
    words: other ? texts.was : direction && texts[direction] + (direction === 'stable' ? '' : share),
    owner: other ? before.owner?.trim() || MISSING : undefined,
    // Where it breaks, it breaks between the two.
    against: `${before.period}: ${writeShort(measure, before, locale).replaceAll(' ', '\u00a0')}`,
  };
};

const statOf = (measure: Measure, comparisons: readonly Comparison[], locale: Locale): Stat => {
  const { name, label, now, before } = measure;
  const points = comparisons.flatMap(({ name }) => before[name] ?? []);
  return {
    name,
    label,
    text: isOwned(measure) ? now.owner?.trim() || MISSING : writeShort(measure, now, locale),
    detail: detailOf(measure, locale),
    deltas: points.map((point) => deltaOf(measure, point, locale)),
  };
};

/** A number with its comparisons as one sentence: what a screen reader says. */
export const sentenceOf = ({ label, text, detail, deltas = [] }: Stat): string =>
  oneLine(
    [
      `${label}: ${[text, detail].filter(Boolean).join(', ')}`,
      ...deltas.map(({ words, owner, against }) =>
        [[words, owner].filter(Boolean).join(' '), against].filter(Boolean).join(', '),
      ),
    ].join('; '),
  );

/** The period of a comparison, where it is the same for all. */
const periodOf = ({ name }: Comparison, measures: readonly Measure[]): string | undefined => {
  const periods = new Set(measures.flatMap(({ before }) => before[name]?.period ?? []));
  return periods.size === 1 ? [...periods][0] : undefined;
};

/** The view of several numbers. */
export function statsView({ measures, comparisons }: Measures, locale: Locale): StatsView {
  const texts = wordsIn(statsTexts, locale);
  const owned = measures.some(isOwned);
  const made = comparisons.filter(({ name }) => measures.some(({ before }) => before[name]));
  const columns: Column[] = [
    { key: 'name', label: texts.measure, kind: 'text', role: 'name' },
    ...(owned ? [{ key: 'owner', label: texts.owner, kind: 'text' } as const] : []),
    { key: 'value', label: texts.value, kind: 'integer', role: 'measure' },
    ...made.flatMap((comparison): Column[] => {
      const { name, label } = comparison;
      const period = periodOf(comparison, measures);
      const then = period ?? label;
      return [
        ...(owned ? [{ key: `${name}-owner`, label: texts.ownerThen(then), kind: 'text' } as const] : []),
        { key: `${name}-value`, label: period ? `${label} (${period})` : label, kind: 'integer' },
        { key: `${name}-change`, label: texts.change(then), kind: 'percent' },
      ];
    }),
  ];
  const rows = measures.map((measure): Row => {
    const { name, label, kind, now, before } = measure;
    const cells: Record<string, Value> = { name: label, owner: now.owner ?? null, value: now.value };
    const kinds: Record<string, ValueKind> = kind ? { value: kind } : {};
    for (const { name } of made) {
      const point = before[name];
      cells[`${name}-owner`] = point?.owner ?? null;
      cells[`${name}-value`] = point?.value ?? null;
      cells[`${name}-change`] = point && !isPercent(kind) ? changeOf(now, point) : null;
      if (kind) kinds[`${name}-value`] = kind;
    }
    return { id: name, cells, kinds };
  });
  const stats = measures.map((measure) => statOf(measure, comparisons, locale));
  return { columns, rows, stats, summary: stats.map(sentenceOf).join('. ') };
}
