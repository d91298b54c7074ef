/** Points in time as services write them. */
import { timeZone } from '../config.js';
import { formatTime } from '../format/values.js';
import type { Locale } from '../locales/locales.js';

/**
 * A point in time for people: "15 Jan 2025, 08.10". One that names no zone is the time of the service's own clocks, and
 * is written as it is; what is none stands as it came.
 */
export function momentText(text: string, locale: Locale): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?))?/.exec(text) ?? [];
  if (!date) return text;
  const isZoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text) && time !== undefined;
  const at = new Date(isZoned ? text.replace(' ', 'T') : `${date}T${time ?? '00:00'}Z`);
  if (Number.isNaN(at.getTime())) return text;
  return formatTime(at, locale, isZoned ? timeZone() : 'UTC');
}
