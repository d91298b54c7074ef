/** Plain days as YYYY-MM-DD texts, which sort as dates and know no time zone. */

const DAY = 86_400_000;

/** Days since 1970-01-01 of a YYYY-MM-DD text. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** The YYYY-MM-DD text of a day number. */
export const dayText = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** The day that it is now in a time zone. */
export const todayIn = (timeZone: string, now: Date = new Date()): string =>
  // Swedish dates are written YYYY-MM-DD.
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);

/** The time that it is now in a time zone, HH:MM:SS. */
export const timeIn = (timeZone: string, now: Date = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'medium' }).format(now);

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** Puts year, month and day together, or gives null where the calendar has no such day. */
export function calendarDay(year: string, month: string, day: string): string | null {
  const exists = +year > 0 && +month >= 1 && +month <= 12 && +day >= 1 && +day <= daysIn(+year, +month);
  return exists ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** A YYYY-MM-DD text that is a real day, else null. */
export function plainDay(text: string): string | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return parts && calendarDay(parts[1]!, parts[2]!, parts[3]!);
}

/** The same day a month earlier; where that month is shorter, its last day (31 March → 29 February 2024). */
export function monthEarlier(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const [y, m] = month > 1 ? [year, month - 1] : [year - 1, 12];
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(y, 4)}-${pad(m, 2)}-${pad(Math.min(date, daysIn(y, m)), 2)}`;
}
