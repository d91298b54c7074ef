/** Writes days in the mixed text forms that the service's tables hold. */
import { dayText } from '../../kit/calendar.js';
import type { Random } from '../../kit/random.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// Mostly readable; the last ones match nothing, or only where unpadded dates count.
const forms = {
  slashed: 56,
  slashedTime: 18,
  iso: 10,
  isoTime: 9,
  isoT: 2,
  unpadded: 1.4,
  shortYear: 0.7,
  isoSlashed: 0.7,
  named: 0.7,
  none: 0.9,
  empty: 0.6,
} as const;

const two = (value: number) => String(value).padStart(2, '0');

/** An hour of the dealer's opening times. */
export const clock = (r: Random): string => `${two(r.int(8, 19))}:${two(r.int(0, 59))}:${two(r.int(0, 59))}`;

/** A day number as text, in one form or another; now and then NULL or ''. */
export function writtenDate(r: Random, day: number): string | null {
  const iso = dayText(day);
  const [year, month, date] = iso.split('-') as [string, string, string];
  const slashed = `${date}/${month}/${year}`;
  switch (r.weighted(forms)) {
    case 'slashed':
      return slashed;
    case 'slashedTime':
      return `${slashed} ${clock(r)}`;
    case 'iso':
      return iso;
    case 'isoTime':
      return `${iso} ${clock(r)}`;
    case 'isoT':
      return `${iso}T${clock(r)}`;
    case 'unpadded':
      return `${+date}/${+month}/${year}`;
    case 'shortYear':
      return `${date}/${month}/${year.slice(2)}`;
    case 'isoSlashed':
      return `${year}/${month}/${date}`;
    case 'named':
      return `${date} ${MONTHS[+month - 1]} ${year}`;
    case 'none':
      return null;
    case 'empty':
      return '';
  }
}

/** The same, but NULL for what has not happened by `today`. */
export function writtenIfPast(r: Random, day: number, today: number): string | null {
  // Written in any case, so that the choices after it stay the same when the day has come.
  const written = writtenDate(r, day);
  return day > today ? null : written;
}

/** created_time and modified_time of a record. */
export const recordTimes = (r: Random, created: number, today: number) => ({
  created_time: writtenDate(r, created),
  modified_time: writtenDate(r, Math.min(today, created + r.int(0, 5))),
});
