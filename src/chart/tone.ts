/** The colour that a row or a series has, by name: `accent`, `1` to `8`, `good`, `bad` or `neutral`. */
import type { Row, Tone } from '../core/view.js';
import type { ChartInput, Content } from './form.js';

/** A name of a colour of the theme. */
export type ToneName = 'accent' | 'good' | 'bad' | 'neutral' | `${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/** How many colours the palette has before it starts again. */
const PALETTE = 8;

/** The name of a tone; numbers beyond the palette begin again. */
export const toneName = (tone: Tone): ToneName => {
  if (typeof tone !== 'number') return tone;
  const index = (Math.trunc(tone) || 1) - 1;
  return String((((index % PALETTE) + PALETTE) % PALETTE) + 1) as ToneName;
};

/**
 * The row's own tone; without one the accent, or where a legend tells rows apart the palette's colour for the row's
 * index in the view, which stays when other rows are hidden.
 */
export const toneOf = ({ view, form }: Pick<ChartInput, 'view' | 'form'>, row: Row): ToneName => {
  if (row.tone !== undefined) return toneName(row.tone);
  return form.legend?.of === 'rows' ? toneName(view.rows.indexOf(row) + 1) : 'accent';
};

/** The opacity of what fades. */
export const FADED = 0.3;

/** Whether a row stands back: behind the one that the legend lights, or outside the cross-filter's selection. */
export const isFaded = (
  { selected, rows, lit }: Pick<Content, 'selected' | 'rows' | 'lit'>,
  { id }: Row,
): boolean =>
  rows.some((row) => row.id === lit)
    ? id !== lit
    : !!selected?.size && !selected.has(id) && rows.some((row) => selected.has(row.id));
