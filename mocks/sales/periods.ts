/** The periods of the sales service: a year, a month or a day, and those that each is compared with. */
import { ALL_MONTHS } from '../../src/sales/codes.js';
import { dayNumber, dayText, monthEarlier } from '../kit/calendar.js';

/** "2025", "2025-08" or "2025-08-15": the beginning of every day in it. */
export type PeriodText = string;

/** A chosen period and what it is compared with. A key that is absent isn't compared; null: there is none. */
export interface Periods {
  readonly selected: PeriodText;
  readonly prevYear?: PeriodText;
  readonly prevDate?: PeriodText;
  readonly prevMonth?: PeriodText | null;
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

const yearBefore = (year: string): string => digits(Number(year) - 1, 4);

/** A month, or with "all-month" a year: compared with the same of the year before, and with the month before. */
export function monthPeriods(year: string, month: string): Periods {
  if (month === ALL_MONTHS) return { selected: year, prevYear: yearBefore(year), prevMonth: null };
  return {
    selected: `${year}-${month}`,
    prevYear: `${yearBefore(year)}-${month}`,
    // The source says "in the same year", which January can't keep.
    prevMonth: month === '01' ? `${yearBefore(year)}-12` : `${year}-${digits(Number(month) - 1, 2)}`,
  };
}

/** A day: compared with the day before, and the same day of the month before or that month's last. */
export const dayPeriods = (day: string): Periods => ({
  selected: day,
  prevDate: dayText(dayNumber(day) - 1),
  prevMonth: monthEarlier(day),
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

/** A period in Indonesian: "2025", "Agu 2025", "05 Agu 2025". */
export function periodLabel(period: PeriodText): string {
  const [year, month, day] = period.split('-');
  return [day, month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
