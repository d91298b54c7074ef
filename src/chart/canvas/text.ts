/** Text on a canvas: its width, and the part of it that fits. */

/** Size in px of a drawing's text. */
export const FONT_SIZE = 14;

let context: CanvasRenderingContext2D | null | undefined;

/** Width of a text in px. */
export const textWidth = (text: string, font: string): number => {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * FONT_SIZE * 0.6;
  context.font = font;
  return context.measureText(text).width;
};

/** The text, or its longest beginning that fits into `room` with an ellipsis; '' if not even one letter does. */
export const fit = (text: string, room: number, width: (text: string) => number): string => {
  if (width(text) <= room) return text;
  // By code point: half an emoji is a broken character.
  const letters = Array.from(text);
  const cut = (length: number) => `${letters.slice(0, length).join('').trimEnd()}…`;
  let low = 0;
  let high = letters.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (width(cut(middle)) <= room) low = middle;
    else high = middle - 1;
  }
  return low > 0 ? cut(low) : '';
};

/** Keeps the writing direction of data from reordering what stands beside it (First Strong Isolate … Pop). */
export const isolate = (text: string): string => (text ? `\u2068${text}\u2069` : '');
