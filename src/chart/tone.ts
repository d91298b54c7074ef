/** The colour that a row has, by name: `accent`, `1` to `8`, `good`, `bad` or `neutral`. */
import type { Tone } from '../core/view.js';

/** A name of a colour of the theme. */
export type ToneName = 'accent' | 'good' | 'bad' | 'neutral' | `${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/** How many colours the palette has before it starts again. */
export const PALETTE = 8;

/** The name for a row's tone; `accent` for none. */
export const toneName = (tone: Tone | undefined): ToneName => {
  if (typeof tone !== 'number') return tone ?? 'accent';
  const place = Math.trunc(tone) || 1;
  return String(((((place - 1) % PALETTE) + PALETTE) % PALETTE) + 1) as ToneName;
};
