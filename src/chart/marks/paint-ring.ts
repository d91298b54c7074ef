/** A ring in a picture. */
import { RING } from '../sizes.js';
import { totalOf } from '../walk.js';
import { inTone, painterOf, write } from './paint.js';
import { MOST_LETTERS, SIDE, slicesOf, wholeRing } from './ring.js';

/** The painter of `donut`. */
export const painter = painterOf((content) => ({
  height: () => RING,
  paint(context, theme, width, height) {
    const { isEmpty, slices } = slicesOf(content);
    context.save();
    context.translate((width - SIDE) / 2, (height - SIDE) / 2);
    context.strokeStyle = theme.surface;
    context.lineWidth = 2;
    if (isEmpty) {
      context.fillStyle = theme.track;
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- no array
      context.fill(new Path2D(wholeRing));
    }
    slices.forEach(({ d }, index) => {
      const row = content.rows[index];
      const path = new Path2D(d);
      if (row) inTone(context, theme, content, row);
      else context.fillStyle = theme.tones.neutral;
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- no array
      context.fill(path);
      context.globalAlpha = 1;
      context.stroke(path);
    });
    context.restore();
    const { text, label } = totalOf(content);
    const [x, y] = [width / 2, height / 2];
    // As the style sheet has it for a ring of this size.
    const size = text.length > MOST_LETTERS ? SIDE * 0.054 : 22;
    write(context, theme, text, x, y - 9, { color: theme.text, size, bold: true, align: 'center' });
    write(context, theme, label, x, y + 13, { color: theme.muted, size: 13, align: 'center' });
  },
}));
