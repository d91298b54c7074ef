/** How values are written: numbers, shares, rupiah and dates, in the language of the widget. */
import type { Locale } from '../locales/locales.js';

/** What kind of value a column holds; it decides writing, alignment and the CSV form. */
export type ValueKind = 'text' | 'integer' | 'decimal' | 'percent' | 'currency' | 'date' | 'month';

/** A value as it stands in a view: percent as 26.6 (not 0.266), date as YYYY-MM-DD, month as YYYY-MM. */
export type Value = string | number | null;

/** What is written where a value is missing: never a zero. */
export const MISSING = '–';

const tags: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };

// Intl objects are slow to make and every widget needs the same few.
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
const once = <T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T => {
  let found = made.get(key) as T | undefined;
  if (!found) made.set(key, (found = make()));
  return found;
};

const numberFormat = (locale: Locale, options: Intl.NumberFormatOptions) =>
  once(`n${locale}${JSON.stringify(options)}`, () => new Intl.NumberFormat(tags[locale], options));

const dateFormat = (locale: Locale, options: Intl.DateTimeFormatOptions) =>
  once(`d${locale}${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(tags[locale], options));

// Plain dates are formatted in UTC, in which they are built: no time zone can shift them.
const dateOptions = {
  date: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'short', year: 'numeric', timeZone: 'UTC' },
  dateInYear: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  monthInYear: { month: 'short', timeZone: 'UTC' },
} as const;

/** Writes a plain date or month; what isn't one is shown as it came, not as "Invalid Date". */
const writeDate = (value: Value, form: keyof typeof dateOptions, locale: Locale): string => {
  const [, year, month, day = '1'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(String(value)) ?? [];
  return year && month
    ? dateFormat(locale, dateOptions[form]).format(Date.UTC(+year, +month - 1, +day))
    : String(value);
};

const numberOptions: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  integer: { maximumFractionDigits: 0 },
  decimal: { maximumFractionDigits: 2 },
  percent: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  // Whole rupiah without decimals, sen where there are any: nothing of an amount is rounded away.
  currency: {
    style: 'currency',
    currency: 'IDR',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  },
};

/** Writes a value for people. Text that isn't the kind's form is shown as it came, not as "Invalid Date". */
export const formatValue = (value: Value | undefined, kind: ValueKind, locale: Locale): string => {
  if (value === null || value === undefined || value === '') return MISSING;
  if (kind === 'text') return String(value);
  if (kind === 'date' || kind === 'month') return writeDate(value, kind, locale);
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) return MISSING;
  // What rounds to zero has no sign.
  const options = { ...numberOptions[kind], signDisplay: 'negative' } as const;
  return numberFormat(locale, options).format(kind === 'percent' ? value / 100 : value);
};

/** A date or month without its year, for axes: 12 Jan, Jan. */
export const formatInYear = (value: Value, kind: 'date' | 'month', locale: Locale): string =>
  value === null || value === '' ? MISSING : writeDate(value, `${kind}InYear`, locale);

/** The short name of a month, 0 to 11: Mei · May. */
export const monthName = (index: number, locale: Locale): string =>
  dateFormat(locale, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, index));

/** A short form for axes and narrow places: 1,2 jt · 1.2M (British English would write 1.2m, which reads as metres). */
export const formatCompact = (value: number, locale: Locale): string =>
  once(
    `c${locale}`,
    () =>
      new Intl.NumberFormat(locale === 'en' ? 'en-US' : tags[locale], {
        notation: 'compact',
        maximumFractionDigits: 1,
      }),
  ).format(value);

// In words: the Indonesian "M" is a milliard, which half of the readers take for the English million.
const amountUnits: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  id: { jt: 'juta', M: 'miliar', T: 'triliun' },
  en: { M: 'million', B: 'billion', T: 'trillion' },
};

/** An amount in rupiah in short, in whole from a million down: Rp 1,25 miliar, Rp 810 juta · Rp 1.25 billion. */
export const formatShortAmount = (value: number, locale: Locale): string => {
  if (Math.abs(value) < 1e6) return formatValue(value, 'currency', locale);
  const parts = once(
    `a${locale}`,
    () =>
      new Intl.NumberFormat(locale === 'en' ? 'en-US' : tags[locale], {
        ...numberOptions['currency'],
        notation: 'compact',
        minimumFractionDigits: 0,
        maximumFractionDigits: 2,
        trailingZeroDisplay: 'auto',
      }),
  ).formatToParts(value);
  const unit = parts.findIndex(({ type }) => type === 'compact');
  return parts
    .map(({ value: text }, index) => {
      // Where there is no room for all, the line breaks before the unit, never in a word.
      if (index === unit) return ` ${amountUnits[locale][text] ?? text}`;
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

/** Two plain dates as one period: 1 Jan – 30 Jun 2024. */
export const formatPeriod = (from: string, to: string, locale: Locale): string =>
  dateFormat(locale, dateOptions.date).formatRange(Date.parse(from), Date.parse(to));

/** A point in time ("12 Jan 2024, 09.30") in a given time zone. */
export const formatTime = (time: Date, locale: Locale, timeZone: string): string =>
  dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(time);

/** The time of day of a point in time: 09.30. */
export const formatClock = (time: Date, locale: Locale, timeZone: string): string =>
  dateFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(time);
