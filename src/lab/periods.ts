/** Periods of time between two days. */
import { addDays, addMonths, startOfMonth } from '../format/plain-date.js';

/** How many points a course of time may have: ten years of days. */
export const MOST_PERIODS = 3700;

const next = {
  day: (day: string) => addDays(day, 1),
  month: (day: string) => addMonths(day, 1),
};

/** The days, or the first days of the months, from one day to another, both included; no more than `MOST_PERIODS` + 1. */
export function periodsOf(from: string, to: string, granularity: keyof typeof next): string[] {
  const [first, last] = granularity === 'month' ? [startOfMonth(from), startOfMonth(to)] : [from, to];
  const periods = [first];
  while (periods.at(-1)! < last && periods.length <= MOST_PERIODS)
    periods.push(next[granularity](periods.at(-1)!));
  return periods;
}

/** The period of equal length before one. */
export function periodBefore(from: string, to: string): readonly [from: string, to: string] {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
  return [addDays(from, -days), addDays(from, -1)];
}
