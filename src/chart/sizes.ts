/** Measures in px that forms have in common, and the room that a form takes. */
import type { View } from '../core/view.js';
import type { ChartForm } from './form.js';

/** Height of one row of lying bars: text, bar and the space around them. */
export const ROW = 44;

/** Height of standing bars, and the narrowest column that a name and a value still fit. */
export const COLUMNS = 240;
export const COLUMN = 72;

/** Height of a ring. */
export const RING = 200;
/** Height of an entry of the legend beside or below a ring: a finger needs more than a mouse. */
export const ENTRY = globalThis.matchMedia?.('(pointer: coarse)').matches ? 44 : 36;

/** Height of a stacked bar with the line of text above it. */
export const STRIP = 60;
/** Between a drawing and the legend below it. */
export const GAP = 12;

/** Height of columns on an axis. */
export const PLOT = 220;

/** So many groups of bars stand beside one another on axes: of more, none would be seen. */
export const MOST_GROUPS = 40;

/** Height of series on axes with their legend. */
export const SERIES = 264;

/**
 * From this width on, the legend stands beside the ring, and below a stacked bar in two columns: the same as in
 * ring.styles.ts and strip.styles.ts.
 */
export const BESIDE = 440;

/** One height in px in a place that is so wide, and another in a narrower one, as CSS writes it. */
export const fromWidth = (least: number, wide: number, narrow: number): string =>
  // One px where it is wide, else none: CSS knows no other condition in a value.
  `calc(${narrow}px + clamp(0px, (100cqi - ${least - 0.01}px) * 9999, 1px) * ${wide - narrow})`;

/**
 * The height that a body keeps for the drawing in every state: of the expected rows, or of those that came, and a line
 * for those that are too many.
 */
export const roomOf = (form: ChartForm, expected: number, view: View | undefined): string =>
  form.height(Math.max(expected, Math.min(view?.rows.length ?? 0, (form.limit ?? Infinity) + 1)));
