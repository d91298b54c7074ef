/** The periods that dashboards are read by, from a day that counts as today. Pure: no clock, no time zone. */
import { addDays, addMonths, endOfMonth, startOfMonth, startOfQuarter, startOfWeek } from './plain-date.js';

/** Names of periods; `custom` is any other. */
export const presets = [
  'today',
  'this-week',
  'this-month',
  'last-month',
  'this-quarter',
  'this-year',
  'custom',
] as const;

/** A name of a period. */
export type Preset = (typeof presets)[number];

/** First and last day, both included, YYYY-MM-DD. */
export type Period = readonly [from: string, to: string];

/** The days of a period. Weeks begin on Monday; a period that isn't over goes to its own last day. */
export function periodOf(preset: Exclude<Preset, 'custom'>, today: string): Period {
  const month = startOfMonth(today);
  const quarter = startOfQuarter(today);
  const year = today.slice(0, 4);
  const periods: Record<typeof preset, Period> = {
    today: [today, today],
    'this-week': [startOfWeek(today), addDays(startOfWeek(today), 6)],
    'this-month': [month, endOfMonth(today)],
    'last-month': [addMonths(month, -1), addDays(month, -1)],
    'this-quarter': [quarter, addDays(addMonths(quarter, 3), -1)],
    'this-year': [`${year}-01-01`, `${year}-12-31`],
  };
  return periods[preset];
}

/** The name of a period, if it has one on this day. */
export const presetOf = (period: Period, today: string): Preset =>
  presets.find((name) => name !== 'custom' && String(periodOf(name, today)) === String(period)) ?? 'custom';
