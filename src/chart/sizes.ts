/** Measures in px that the skeleton and the drawing share. */

/** Height of one row of horizontal bars: text, bar and the space around them. */
export const ROW = 44;
