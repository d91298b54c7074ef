/** A bar of parts in a picture. */
import { STRIP } from '../sizes.js';
import { totalOf } from '../walk.js';
import { inTone, painterOf, roundRect, write } from './paint.js';
import { partsOf } from './strip.js';

const TOP = 28;
const BAR = 28;
const RADIUS = 6;
/** Between two parts, and the width of the smallest, as on the page. */
const GAP = 2;
const LEAST = 6;

/** Widths in px of parts of so much room; the smallest first take what they need at least. */
export const widthsOf = (shares: readonly number[], room: number): number[] => {
  const widths = shares.map(() => 0);
  const ascending = shares.flatMap((share, index) => (share > 0 ? index : []));
  ascending.sort((a, b) => shares[a]! - shares[b]!);
  let left = Math.max(0, room - GAP * (ascending.length - 1));
  let sum = 1;
  for (const index of ascending) {
    const width = Math.min(left, Math.max(LEAST, (left * shares[index]!) / sum));
    widths[index] = width;
    left -= width;
    sum -= shares[index]!;
  }
  return widths;
};

/** The painter of `stackedBar`. */
export const painter = painterOf((content) => ({
  height: () => STRIP,
  paint(context, theme, width) {
    const { text, label } = totalOf(content);
    write(context, theme, label, 0, 12, { color: theme.text });
    write(context, theme, text, width, 12, { color: theme.text, bold: true, align: 'right' });
    const { parts, others } = partsOf(content);
    const widths = widthsOf([...parts, others], width);
    context.save();
    const round = new Path2D();
    round.roundRect(0, TOP, width, BAR, RADIUS);
    context.clip(round);
    let x = 0;
    widths.forEach((own, index) => {
      const row = content.rows[index];
      if (row) inTone(context, theme, content, row);
      else context.fillStyle = theme.tones.neutral;
      context.fillRect(x, TOP, own, BAR);
      if (own) x += own + GAP;
    });
    context.globalAlpha = 1;
    context.fillStyle = theme.track;
    if (!x) roundRect(context, 0, TOP, width, BAR, RADIUS);
    context.restore();
  },
}));
