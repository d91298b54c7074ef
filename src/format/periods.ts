/** The periods that dashboards are read by, from a day that counts as today. Pure: no clock, no time zone. */
import { addDays, addMonths, startOfMonth, startOfQuarter, startOfWeek } from './plain-date.js';

/** Names of periods; `custom` is any other. Where two are the same days, the first one is meant. */
export const presets = [
  'today',
  'this-week',
  'this-month',
  'this-quarter',
  'this-year',
  'last-7-days',
  'last-30-days',
  'last-90-days',
  'last-month',
  'last-quarter',
  'last-year',
  'custom',
] as const;

/** A name of a period. */
export type Preset = (typeof presets)[number];

/** First and last day, both included, YYYY-MM-DD. */
export type Period = readonly [from: string, to: string];

/**
 * The days of a period. Weeks begin on Monday. A period that isn't over ends today, which the last so many days
 * include: what is still to come would be compared with what has been.
 */
export function periodOf(preset: Exclude<Preset, 'custom'>, today: string): Period {
  const month = startOfMonth(today);
  const quarter = startOfQuarter(today);
  const year = `${today.slice(0, 4)}-01-01`;
  const periods: Record<typeof preset, Period> = {
    today: [today, today],
    'this-week': [startOfWeek(today), today],
    'this-month': [month, today],
    'this-quarter': [quarter, today],
    'this-year': [year, today],
    'last-7-days': [addDays(today, -6), today],
    'last-30-days': [addDays(today, -29), today],
    'last-90-days': [addDays(today, -89), today],
    'last-month': [addMonths(month, -1), addDays(month, -1)],
    'last-quarter': [addMonths(quarter, -3), addDays(quarter, -1)],
    'last-year': [addMonths(year, -12), addDays(year, -1)],
  };
  return periods[preset];
}

/** The name of a period, if it has one on this day. */
export const presetOf = (period: Period, today: string): Preset =>
  presets.find((name) => name !== 'custom' && String(periodOf(name, today)) === String(period)) ?? 'custom';
