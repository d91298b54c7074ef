/** Dates without a time or a zone: plain YYYY-MM-DD texts, reckoned in UTC so that nothing shifts them. */

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

const write = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whether a text is a date that exists, written YYYY-MM-DD. */
export function isPlainDate(text: string): boolean {
  const parts = form.exec(text);
  if (!parts) return false;
  const time = Date.UTC(+parts[1]!, +parts[2]! - 1, +parts[3]!);
  // Years below 100 are taken for 19xx by Date.UTC, so they don't come back as they were.
  return write(time) === text;
}

/** The same day so many months later (or earlier), or that month's last day: 31 March − 1 → 29 February 2024. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return write(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

/** So many days later, or earlier. */
export const addDays = (date: string, days: number): string => write(Date.parse(date) + days * 86_400_000);

/** The Monday of a date's week. */
export const startOfWeek = (date: string): string => addDays(date, -((new Date(date).getUTCDay() + 6) % 7));

/** The first day of a date's month. */
export const startOfMonth = (date: string): string => `${date.slice(0, 7)}-01`;

/** The last day of a date's month. */
export const endOfMonth = (date: string): string => addDays(addMonths(startOfMonth(date), 1), -1);

/** The first day of a date's quarter. */
export const startOfQuarter = (date: string): string =>
  addMonths(startOfMonth(date), -((Number(date.slice(5, 7)) - 1) % 3));

/**
 * The date that a text of the service begins with, as YYYY-MM-DD: "2024-05-31", "31/05/2024", either with a time
 * after it. Undefined for anything else, also where day and month can't be told apart for sure.
 */
export function readDate(text: string): string | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[ T].*)?$/.exec(text)?.[1];
  const local = /^(\d{2})\/(\d{2})\/(\d{4})(?: .*)?$/.exec(text);
  const date = iso ?? (local && `${local[3]}-${local[2]}-${local[1]}`);
  return date && isPlainDate(date) ? date : undefined;
}

/** The date that a text of the service begins with, else the text as it came: nothing of it is cut off. */
export const dateOrText = (text: string): string => readDate(text) ?? text;
