/** Sales and gross margins day by day. */
import { PERIODS, type Period } from '../../src/margin/codes.js';
import { calendarDay, dayNumber, dayText } from '../kit/calendar.js';
import { cents } from '../kit/money.js';
import { readChoice, readMonth, readNumber, type Refuse } from './asking.js';
import { dayOf } from './counting.js';
import type { Tables } from './tables.js';

/** The most days that are answered at once. */
const MOST_DAYS = 3700;

/** The Monday of a day's week. */
const monday = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

const firstOf = (year: number, month: number): number =>
  dayNumber(calendarDay(String(year), String(month), '1')!);

/** The days that a period takes of a month or of its year. */
function daysOf(period: Period, month: string): readonly [first: number, last: number] {
  const [y, m] = month.split('-').map(Number) as [number, number];
  const monthEnd = (m === 12 ? firstOf(y + 1, 1) : firstOf(y, m + 1)) - 1;
  if (period === 'daily') return [firstOf(y, m), monthEnd];
  if (period === 'weekly') return [monday(firstOf(y, m)), monday(monthEnd) + 6];
  const years = period === 'yearly' ? 2 : 0;
  return [firstOf(y - years, 1), firstOf(y + years + 1, 1) - 1];
}

/** The days that are asked for. */
function askedDays(query: URLSearchParams, today: string, refuse: Refuse): readonly [number, number] {
  const period = readChoice(query, 'period', PERIODS, refuse);
  const month = readMonth(query, refuse, today.slice(0, 7));
  const days = readNumber(query, 'days', 0, refuse, MOST_DAYS);
  const last = dayNumber(today);
  return days > 0 ? [last - days + 1, last] : daysOf(period, month);
}

/** Every day that is asked for, ascending. */
export function trendOf(query: URLSearchParams, tables: Tables, today: string, refuse: Refuse): object[] {
  const [first, last] = askedDays(query, today, refuse);
  const days = Array.from({ length: last - first + 1 }, (_, index) => dayText(first + index));
  const types = new Map(tables.locations.map(({ id, type }) => [id, type]));
  const sums = new Map(days.map((day) => [day, { local: 0, cabang: 0, localMargin: 0, cabangMargin: 0 }]));
  for (const { sale_date, location_id, amount } of tables.sales) {
    const sum = sums.get(dayOf(sale_date));
    const type = types.get(location_id);
    if (sum && type === 'LOCAL') sum.local += amount;
    if (sum && type === 'CABANG') sum.cabang += amount;
  }
  for (const { record_date, location_type, margin_amount } of tables.gross_margins) {
    const sum = sums.get(dayOf(record_date));
    if (sum && location_type === 'LOCAL') sum.localMargin += margin_amount;
    if (sum && location_type === 'CABANG') sum.cabangMargin += margin_amount;
  }
  return [...sums].map(([date, { local, cabang, localMargin, cabangMargin }]) => ({
    date,
    local: cents(local),
    cabang: cents(cabang),
    total: cents(local + cabang),
    localGrossMargin: cents(localMargin),
    cabangGrossMargin: cents(cabangMargin),
    totalGrossMargin: cents(localMargin + cabangMargin),
  }));
}
