/** Lying bars in a picture. */
import { cellText, measureColumn, measureOf, nameColumn, shareColumn } from '../../core/row-words.js';
import type { Plate } from '../canvas/picture.js';
import type { Content } from '../form.js';
import { ROW } from '../sizes.js';
import { barSpans } from './bar-spans.js';
import { inTone, painterOf, roundRect, write } from './paint.js';

const BAR = 10;

/** What stands at each bar. */
export const wordsOf = ({ view, rows, locale }: Content) => {
  const [name, measure, share] = [nameColumn(view), measureColumn(view), shareColumn(view)];
  return rows.map((row) => ({
    name: cellText(row, name, locale),
    value: cellText(row, measure, locale),
    share: share && measureOf(view, row) !== null ? cellText(row, share, locale) : '',
  }));
};

/** Rows below one another. */
export const lying = (content: Content): Plate => ({
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

/** The painter of `rankedBars`. */
export const painter = painterOf(lying);
