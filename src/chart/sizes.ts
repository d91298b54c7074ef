/** Measures in px that the skeleton and the drawing share. */

/** Height of one row of horizontal bars: text, bar and the space around them. */
export const ROW = 44;

/** Height of horizontal bars. */
export const rowsHeight = (rows: number): number => Math.max(1, rows) * ROW;

/** Height of vertical bars, and the narrowest column that a name and a value still fit. */
export const COLUMNS = 240;
const COLUMN = 72;

/** Whether vertical bars have the room for their names; else they lie down. */
export const standUp = (rows: number, width: number): boolean => width >= rows * COLUMN;

/** Height of a ring. */
export const RING = 200;
/** Height of an entry of the legend beside or below a ring. */
export const ENTRY = 36;

/** Height of a stacked bar with the line of text above it. */
export const STRIP = 60;
/** Height of the space below a stacked bar. */
export const STRIP_GAP = 12;

/** Height of columns on an axis. */
export const PLOT = 220;

/** Height of series on axes with their legend. */
export const SERIES = 264;
/** Height of the drawing of series alone. */
export const SERIES_PLOT = 220;
/** Height that a long legend leaves the drawing of series at least. */
export const SERIES_LEAST = 160;

/**
 * From this width of the frame on, the legend stands beside the ring, and below a stacked bar in two columns: the
 * same as in donut.styles.ts and stacked-bar.styles.ts.
 */
export const BESIDE = 440;
