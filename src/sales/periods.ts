/** The periods of the sales service: a year, a month or a day, as its answers name them, and those before. */
import { addDays, addMonths, endOfMonth } from '../format/plain-date.js';
import { formatValue } from '../format/values.js';
import type { Locale } from '../locales/locales.js';

/** With what a period is compared, by the names of the KPI answer. */
export type Compared = 'prevYear' | 'prevMonth' | 'prevDate';

/** Whether a period (2025, 2025-08 or 2025-08-15) begins after a day: nobody can have sold anything in it yet. */
export const isToCome = (period: string, today: string): boolean => period > today.slice(0, period.length);

/** Whether a month or year has begun and isn't over: a whole one before it is no fair match. */
export const isRunning = (period: string, today: string): boolean =>
  period.length < 10 &&
  today.startsWith(period) &&
  today < (period.length < 7 ? `${period}-12-31` : endOfMonth(`${period}-01`));

/** A period as a person says it: 2025, Agu 2025, 15 Agu 2025. */
export const periodText = (period: string, locale: Locale): string =>
  period.length < 7 ? period : formatValue(period, period.length < 10 ? 'month' : 'date', locale);

const day = (period: string): string => `${period}-01-01`.slice(0, 10);

/** The period that one is compared with; undefined where there is none, such as the month before a whole year. */
export function periodBefore(period: string, compared: Compared): string | undefined {
  const { length } = period;
  if (compared === 'prevDate') return length === 10 ? addDays(period, -1) : undefined;
  if (compared === 'prevMonth' && length < 7) return undefined;
  // Of a month that has no such day it is the last one.
  const from = length === 7 ? `${period}-01` : day(period);
  return addMonths(from, compared === 'prevYear' ? -12 : -1).slice(0, length);
}
