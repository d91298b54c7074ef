/** Bars in a given order (statuses, steps, months): standing where there is room for their names, else lying. */
import { onDemand } from '../data/on-demand.js';
import type { MarksForm } from './form.js';
import { drawBars } from './marks/bar-rows.js';
import { percent } from './marks/bar-spans.js';
import { barStyles, MOST_BARS } from './marks/bars.styles.js';
import { columnsFor, hasLongNames } from './marks/columns-for.js';
import { columnStyles } from './marks/columns.styles.js';
import { properties } from './marks/properties.js';
import { MarksStage } from './marks/marks-stage.js';
import { marksStyles } from './marks/marks.styles.js';
import { COLUMN, COLUMNS, fromWidth, ROW } from './sizes.js';

/** Vertical bars, or horizontal ones in a narrow place. */
export const bars: MarksForm = {
  name: 'bars',
  stage: MarksStage,
  // Lower, the frame would have no room for its footer.
  height: (rows) => fromWidth(rows * COLUMN, COLUMNS, Math.max(2, rows) * ROW),
  limit: MOST_BARS,
  styles: [marksStyles, barStyles, columnStyles],
  draw: (content) =>
    drawBars(content, {
      className: `stand-${columnsFor(content)} ${hasLongNames(content) ? 'long-names' : ''}`,
      tell: ({ from, size }, zero) =>
        properties({ '--_from': percent(from), '--_size': percent(size), '--_zero': percent(zero) }),
    }),
  loadPainter: async () => (await onDemand(() => import('./marks/paint-columns.js'))).painter,
};
