/** Points in time as services write them. */
import { timeZone } from '../config.js';
import { formatClock, formatTime } from '../format/values.js';
import { wallTime } from '../format/wall-time.js';
import type { Locale } from '../locales/locales.js';

/** A point in time, and the zone of its clock. One that names no zone is the time of the service's own clocks. */
function readMoment(text: string): readonly [at: Date, zone: string] | undefined {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?))?/.exec(text) ?? [];
  if (!date) return undefined;
  const isZoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text) && time !== undefined;
  const at = new Date(isZoned ? text.replace(' ', 'T') : `${date}T${time ?? '00:00'}Z`);
  return Number.isNaN(at.getTime()) ? undefined : [at, isZoned ? timeZone() : 'UTC'];
}

/** A point in time for people: "15 Jan 2025, 08.10"; what is none stands as it came. */
export function momentText(text: string, locale: Locale): string {
  const found = readMoment(text);
  return found ? formatTime(found[0], locale, found[1]) : text;
}

/** The same in two, for tables that are sorted by day: "2025-01-15" and "08.10"; what is none stands for the day. */
export function momentParts(text: string, locale: Locale): readonly [day: string, clock: string | null] {
  const found = readMoment(text);
  if (!found) return [text, null];
  const [at, zone] = found;
  return [wallTime(at.getTime(), zone).slice(0, 10), formatClock(at, locale, zone)];
}
