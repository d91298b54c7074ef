/** Bars in a picture: lying, or standing where they have the room. */
import { cellText, measureColumn, measureOf, nameColumn, shareColumn } from '../../core/row-words.js';
import type { Plate } from '../canvas/picture.js';
import { fitLines } from '../canvas/text-lines.js';
import { textWidth } from '../canvas/text.js';
import { columnsFor } from '../bars.js';
import type { Content } from '../form.js';
import { COLUMN, COLUMNS, ROW } from '../sizes.js';
import { barSpans } from './bar-spans.js';
import { fontOf, inTone, painterOf, roundRect, write } from './paint.js';

const BAR = 10;
const NAME = { size: 13 };
/** Above the longest standing bar, and below it. */
const EDGE = 44;

/** What stands at each bar. */
const wordsOf = ({ view, rows, locale }: Content) => {
  const [name, measure, share] = [nameColumn(view), measureColumn(view), shareColumn(view)];
  return rows.map((row) => ({
    name: cellText(row, name, locale),
    value: cellText(row, measure, locale),
    share: share && measureOf(view, row) !== null ? cellText(row, share, locale) : '',
  }));
};

const lying = (content: Content): Plate => ({
  height: () => Math.max(1, content.rows.length) * ROW,
  paint(context, theme, width) {
    const { spans } = barSpans(content);
    wordsOf(content).forEach(({ name, value, share }, index) => {
      const top = index * ROW;
      const right = { color: theme.muted, align: 'right' } as const;
      const taken = share ? write(context, theme, ` · ${share}`, width, top + 15, right) : 0;
      const bold = { color: theme.text, bold: true, align: 'right' } as const;
      const number = write(context, theme, value, width - taken, top + 15, bold);
      write(context, theme, name, 0, top + 15, { color: theme.text, room: width - taken - number - 12 });
      context.fillStyle = theme.track;
      roundRect(context, 0, top + 28, width, BAR, BAR / 2);
      const { from, size } = spans[index]!;
      context.save();
      inTone(context, theme, content, content.rows[index]!);
      roundRect(context, from * width, top + 28, size * width, BAR, BAR / 2);
      context.restore();
    });
  },
});

const standing = (content: Content): Plate => ({
  height: () => COLUMNS,
  paint(context, theme, width, height) {
    const { zero, spans } = barSpans(content);
    const band = width / content.rows.length;
    const bar = Math.min(56, (band - 8) * 0.7);
    const under = spans.some(({ isBelow }) => isBelow) ? 2 * EDGE : EDGE;
    const room = height - EDGE - under;
    const yOf = (fraction: number): number => EDGE + room * (1 - fraction);
    context.fillStyle = theme.track;
    context.fillRect(0, yOf(zero) - 2, width, 2);
    wordsOf(content).forEach(({ name, value, share }, index) => {
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
      const font = fontOf(theme, NAME);
      fitLines(name, band - 8, 2, (part) => textWidth(part, font)).forEach((line, number) =>
        write(context, theme, line, middle, height - EDGE + 16 + number * 17, { ...center, ...NAME }),
      );
    });
  },
});

/** The painter of `rankedBars`. */
export const rowPainter = painterOf(lying);

/** The painter of `bars`. */
export const barPainter = painterOf((content) => {
  const [rows, columns] = [lying(content), standing(content)];
  const plateAt = (width: number): Plate => (width >= columnsFor(content) * COLUMN ? columns : rows);
  return {
    height: (width) => plateAt(width).height(width),
    paint: (context, theme, width, height) => plateAt(width).paint(context, theme, width, height),
  };
});
