/** How values are written: numbers, shares, rupiah and dates, in the language of the widget. */
import { tags, wordsIn, type Locale, type Localized } from '../locales/locales.js';
import { wallTime } from './wall-time.js';

/**
 * What kind of value a column holds; it decides writing, alignment and the CSV form. `percent2` has two decimals,
 * `rupiah` never has sen.
 */
export type ValueKind =
  'text' | 'integer' | 'decimal' | 'percent' | 'percent2' | 'currency' | 'rupiah' | 'date' | 'month';

/** A value as it stands in a view: percent as 26.6 (not 0.266), date as YYYY-MM-DD, month as YYYY-MM. */
export type Value = string | number | null;

/** What is written where a value is missing: never a zero. */
export const MISSING = '–';

// Intl objects are slow to make and every widget needs the same few.
const made = new Map<string, Intl.NumberFormat>();

const numberFormat = (
  locale: Locale,
  options: Intl.NumberFormatOptions,
  tag = tags[locale] ?? locale,
): Intl.NumberFormat => {
  const key = tag + JSON.stringify(options);
  let found = made.get(key);
  if (!found) made.set(key, (found = new Intl.NumberFormat(tag, options)));
  return found;
};

// Not by Intl: the first Intl.DateTimeFormat of a page costs 25 ms of work, before anything is drawn.
/** The short names of the months, a space between two. */
export const months: Localized = {
  id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des',
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
};

/** The short name of a month, 0 to 11: Mei · May. */
export const monthName = (index: number, locale: Locale): string =>
  wordsIn(months, locale).split(' ')[index] ?? '';

/** The parts of a plain date or month as they are written; the day and the year may be left out. */
const dateParts = (date: Value, locale: Locale): readonly [day: string, month: string, year: string] => {
  const [, year = '', month, day = ''] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(String(date)) ?? [];
  return [day && `${+day}`, monthName(Number(month) - 1, locale), year];
};

/** Writes a plain date or month; what isn't one is shown as it came, not as "Invalid Date". */
const writeDate = (value: Value, kind: 'date' | 'month', locale: Locale, withYear = true): string => {
  const [day, month, year] = dateParts(value, locale);
  if (!month) return String(value);
  return [kind === 'date' && day, month, withYear && year].filter(Boolean).join(' ');
};

const numberOptions: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  integer: { maximumFractionDigits: 0 },
  decimal: { maximumFractionDigits: 2 },
  percent: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  percent2: { style: 'percent', minimumFractionDigits: 2 },
  // Whole rupiah without decimals, sen where there are any: nothing of an amount is rounded away.
  currency: {
    style: 'currency',
    currency: 'IDR',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  },
  rupiah: { style: 'currency', currency: 'IDR', currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 },
};

/** Whether values of a kind are shares of a hundred. */
export const isPercent = (kind: ValueKind | undefined): boolean => kind === 'percent' || kind === 'percent2';

/** Writes a value for people. Text that isn't the kind's form is shown as it came, not as "Invalid Date". */
export const formatValue = (value: Value | undefined, kind: ValueKind, locale: Locale): string => {
  if (value === null || value === undefined || value === '') return MISSING;
  if (kind === 'text') return String(value);
  if (kind === 'date' || kind === 'month') return writeDate(value, kind, locale);
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) return MISSING;
  // What rounds to zero has no sign.
  const options = { ...numberOptions[kind], signDisplay: 'negative' } as const;
  return numberFormat(locale, options).format(isPercent(kind) ? value / 100 : value);
};

/** A date or month without its year, for axes: 12 Jan, Jan. */
export const formatInYear = (value: Value, kind: 'date' | 'month', locale: Locale): string =>
  value === null || value === '' ? MISSING : writeDate(value, kind, locale, false);

/** The format of numbers in short; American where English, for British English would write 1.2m, which reads as metres. */
const compactFormat = (locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  numberFormat(locale, { ...options, notation: 'compact' }, locale === 'en' ? 'en-US' : undefined);

/** A short form for axes and narrow places: 1,2 jt · 1.2M. */
export const formatCompact = (value: number, locale: Locale): string =>
  compactFormat(locale, { maximumFractionDigits: 1 }).format(value);

// In words: the Indonesian "M" is a milliard, which half of the readers take for the English million.
const amountUnits: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  id: { jt: 'juta', M: 'miliar', T: 'triliun' },
  en: { M: 'million', B: 'billion', T: 'trillion' },
};

/**
 * An amount in rupiah in short: Rp 1,25 miliar, Rp 810 juta · Rp 1.25 billion; in other languages as the browser shortens
 * it. Less than a million is short as it is, and written as its kind is.
 */
export const formatShortAmount = (value: number, locale: Locale, kind: ValueKind = 'currency'): string => {
  if (Math.abs(value) < 1e6) return formatValue(value, kind, locale);
  const parts = compactFormat(locale, {
    ...numberOptions['rupiah'],
    maximumFractionDigits: 2,
  }).formatToParts(value);
  const units = amountUnits[locale];
  const unit = parts.findIndex(({ type }) => units && type === 'compact');
  return parts
    .map(({ value: text }, index) => {
      // Where there is no room for all, the line breaks before the unit, never in a word.
      if (index === unit) return ` ${units![text] ?? text}`;
      return index === unit - 1 && !text.trim() ? '' : text;
    })
    .join('');
};

/** What is counted, of one thing in English in its singular: "bill", "row of units". The first plural is counted. */
export const unitOf = (count: Value | undefined, unit: string, locale: Locale): string =>
  locale === 'en' && count === 1 ? unit.replace(/s\b/, '') : unit;

/** So many of something: "316 PO", "1 bill". */
export const formatCount = (count: number | null, unit: string, locale: Locale): string =>
  `${formatValue(count, 'integer', locale)} ${unitOf(count, unit, locale)}`;

const unknown = {
  id: (code: string) => `Kode ${code} (tidak dikenal)`,
  en: (code: string) => `Code ${code} (unknown)`,
};

/** A code that has no label, for a number alone tells people nothing: Kode 9 (tidak dikenal) · Code 9 (unknown). */
export const unknownCode = (code: string, locale: Locale): string => wordsIn(unknown, locale)(code);

const total: Localized = { id: 'Total', en: 'Total' };

/** What all of something is: "Total 316 PO". */
export const totalText = (all: string, locale: Locale): string => `${wordsIn(total, locale)} ${all}`;

/** Two plain dates as one period: 1 Jan – 30 Jun 2024, 1–30 Jun 2024, 30 Jun 2024. */
export const formatPeriod = (from: string, to: string, locale: Locale): string => {
  const [start, end] = [dateParts(from, locale), dateParts(to, locale)];
  // What both have at the end is said once: the year, and in one year the month.
  const same = start[2] !== end[2] ? 0 : start[1] !== end[1] ? 1 : 2;
  // Between a day and a day nothing has to be told apart; else a thin space.
  const dash = same === 2 ? '–' : '\u2009–\u2009';
  return from === to ? end.join(' ') : start.slice(0, 3 - same).join(' ') + dash + end.join(' ');
};

/** The time of day of a point in time in a given time zone: 09.30 · 09:30. */
export const formatClock = (time: Date, locale: Locale, timeZone: string): string =>
  wallTime(time.getTime(), timeZone)
    .slice(11)
    .replace(':', locale === 'id' ? '.' : ':');

/** A point in time in a given time zone: 12 Jan 2024, 09.30 · 12 Jan 2024, 09:30. */
export const formatTime = (time: Date, locale: Locale, timeZone: string): string =>
  `${writeDate(wallTime(time.getTime(), timeZone).slice(0, 10), 'date', locale)}, ${formatClock(time, locale, timeZone)}`;
