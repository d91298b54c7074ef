/** How the dealer service reads the dates that its tables keep as text. */
import { calendarDay } from '../kit/calendar.js';

/**
 * `padded`: YYYY-MM-DD or DD/MM/YYYY, either with a time after it (nearly everywhere);
 * `unpadded`: D/M/YYYY as well (delivery status); `bare`: as padded, but never with a time (inbound status).
 */
export type DateForm = 'padded' | 'unpadded' | 'bare';

/** Both days are included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const time = String.raw`(?:[ T]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?`;
const iso = String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)`;
const slashed = (digits: string) => String.raw`(?<date>\d${digits})/(?<month2>\d${digits})/(?<year2>\d{4})`;
const forms: Readonly<Record<DateForm, RegExp>> = {
  padded: new RegExp(`^(?:${iso}|${slashed('{2}')})${time}$`),
  unpadded: new RegExp(`^(?:${iso}|${slashed('{1,2}')})${time}$`),
  bare: new RegExp(`^(?:${iso}|${slashed('{2}')})$`),
};

/**
 * The day that a text date means, as YYYY-MM-DD. Any other form, '', NULL and days that no calendar has give
 * null: they match nothing. (The real service fails on impossible days; that isn't copied.)
 */
export function dayOf(value: string | null, form: DateForm = 'padded'): string | null {
  const parts = value ? forms[form].exec(value)?.groups : undefined;
  if (!parts) return null;
  return parts.year
    ? calendarDay(parts.year, parts.month!, parts.day!)
    : calendarDay(parts.year2!, parts.month2!, parts.date!);
}

/** Whether a text date lies in a period. */
export function within(value: string | null, { from, to }: Period, form?: DateForm): boolean {
  const day = dayOf(value, form);
  return day !== null && from <= day && day <= to;
}
