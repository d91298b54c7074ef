/** Text on several lines: only for forms with names below. */
import { fit } from './text.js';

/** The text on at most `count` lines, broken between words; the last line is cut where it doesn't fit. */
export const fitLines = (
  text: string,
  room: number,
  count: number,
  width: (text: string) => number,
): string[] => {
  if (count <= 1 || width(text) <= room) return [fit(text, room, width)];
  const words = text.split(' ');
  let taken = 1;
  while (taken < words.length && width(words.slice(0, taken + 1).join(' ')) <= room) taken++;
  const first = fit(words.slice(0, taken).join(' '), room, width);
  const rest = words.slice(taken).join(' ');
  return rest ? [first, ...fitLines(rest, room, count - 1, width)] : [first];
};
