/** Bars in a picture that stand where they have the room. */
import type { Plate } from '../canvas/picture.js';
import { fitLines } from '../canvas/text-lines.js';
import { textWidth } from '../canvas/text.js';
import type { Content } from '../form.js';
import { COLUMN, COLUMNS } from '../sizes.js';
import { barSpans } from './bar-spans.js';
import { columnsFor } from './columns-for.js';
import { lying, wordsOf } from './paint-bars.js';
import { fontOf, inTone, painterOf, roundRect, write } from './paint.js';

const NAME = { size: 13 };
/** Above the longest bar, and below it where names take up to two lines. */
const EDGE = 44;
/** Height of a line of a name. */
const LINE = 17;

const standing = (content: Content): Plate => ({
  height: () => COLUMNS,
  paint(context, theme, width, height) {
    const { zero, spans } = barSpans(content);
    const band = width / content.rows.length;
    const bar = Math.min(56, (band - 8) * 0.7);
    const font = fontOf(theme, NAME);
    const words = wordsOf(content);
    const names = words.map(({ name }) => fitLines(name, band - 8, 3, (part) => textWidth(part, font)));
    const floor = EDGE + (names.some(({ length }) => length > 2) ? LINE : 0);
    const under = spans.some(({ isBelow }) => isBelow) ? floor + EDGE : floor;
    const room = height - EDGE - under;
    const yOf = (fraction: number): number => EDGE + room * (1 - fraction);
    context.fillStyle = theme.track;
    context.fillRect(0, yOf(zero) - 2, width, 2);
    words.forEach(({ value, share }, index) => {
      const middle = (index + 0.5) * band;
      const { from, size, isBelow } = spans[index]!;
      context.save();
      inTone(context, theme, content, content.rows[index]!);
      const radii = isBelow ? [0, 0, 5, 5] : [5, 5, 0, 0];
      roundRect(context, middle - bar / 2, yOf(from + size), bar, size * room, radii);
      context.restore();
      const center = { align: 'center', color: theme.text } as const;
      const first = isBelow ? yOf(from) + 13 : yOf(from + size) - (share ? 31 : 13);
      write(context, theme, value, middle, first, { ...center, bold: true });
      if (share) write(context, theme, share, middle, first + 18, { ...center, color: theme.muted });
      names[index]!.forEach((line, number) =>
        write(context, theme, line, middle, height - floor + 16 + number * LINE, { ...center, ...NAME }),
      );
    });
  },
});

/** The painter of `bars`. */
export const painter = painterOf((content) => {
  const [rows, columns] = [lying(content), standing(content)];
  const plateAt = (width: number): Plate => (width >= columnsFor(content) * COLUMN ? columns : rows);
  return {
    height: (width) => plateAt(width).height(width),
    paint: (context, theme, width, height) => plateAt(width).paint(context, theme, width, height),
  };
});
