/** Bars in a given order (statuses, steps, months): standing where there is room for their names, else lying. */
import { cellText, measureColumn } from '../core/row-words.js';
import type { Content, MarksForm } from './form.js';
import { drawBars } from './marks/bar-rows.js';
import { barStyles, columnStyles, MOST_BARS } from './marks/bars.styles.js';
import { MarksStage } from './marks/marks-stage.js';
import { marksStyles } from './marks/marks.styles.js';
import { COLUMN, COLUMNS, fromWidth, ROW } from './sizes.js';

/** Width in px of a character of a value, at most. */
const LETTER = 9;

/** How many columns of the usual width the rows need to stand: more than they are, where their values are long. */
export const columnsFor = ({ rows, view, locale }: Content): number => {
  const measure = measureColumn(view);
  const longest = rows.reduce((most, row) => Math.max(most, cellText(row, measure, locale).length), 0);
  return Math.ceil((rows.length * Math.max(COLUMN, longest * LETTER)) / COLUMN);
};

/** Vertical bars, or horizontal ones in a narrow place. */
export const bars: MarksForm = {
  name: 'bars',
  stage: MarksStage,
  height: (rows) => fromWidth(rows * COLUMN, COLUMNS, Math.max(1, rows) * ROW),
  limit: MOST_BARS,
  styles: [marksStyles, barStyles, columnStyles],
  draw: (content) => drawBars(content, `stand-${columnsFor(content)}`),
  loadPainter: async () => (await import('./marks/paint-bars.js')).barPainter,
};
