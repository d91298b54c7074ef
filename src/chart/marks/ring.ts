/** The geometry of a ring: slices clockwise from twelve, in units of a square of 200. */
import type { Content } from '../form.js';
import { sizesOf } from './sizes.js';

/** Side of the square that a ring stands in. */
export const SIDE = 200;
const MIDDLE = SIDE / 2;
/** Around it there is room for the slice that is pointed at. */
const OUTER = 94;
/** The hole. */
export const INNER = 64;
/** No slice is so thin that it can't be seen or pointed at. */
const LEAST = 0.01;
const TURN = 2 * Math.PI;
/** A total of more letters has to be small to stand in the hole. */
export const MOST_LETTERS = 12;

/** A part of a ring, as an SVG and a canvas draw it. */
export interface Slice {
  /** Empty where there is nothing to draw. */
  readonly d: string;
  readonly middle: readonly [x: number, y: number];
}

const point = (radius: number, turn: number): [x: number, y: number] => [
  +(MIDDLE + radius * Math.sin(turn * TURN)).toFixed(2),
  +(MIDDLE - radius * Math.cos(turn * TURN)).toFixed(2),
];

/** A piece of the ring between two turns, of which the whole is 1. */
const piece = (from: number, to: number): string => {
  if (to <= from) return '';
  // An arc can't end where it begins.
  const half = (from + to) / 2;
  const arc = (radius: number, turn: number, sweep: 0 | 1): string =>
    `A${radius} ${radius} 0 0 ${sweep} ${point(radius, turn).join(' ')}`;
  return `M${point(OUTER, from).join(' ')}${arc(OUTER, half, 1)}${arc(OUTER, to, 1)}L${point(INNER, to).join(
    ' ',
  )}${arc(INNER, half, 0)}${arc(INNER, from, 0)}Z`;
};

/** The whole ring. */
export const wholeRing = piece(0, 1);

/** A slice for each row, none for zero, missing and negative numbers; the last one is all that have no own. */
export const slicesOf = (
  content: Content,
): { readonly isEmpty: boolean; readonly slices: readonly Slice[] } => {
  const { sizes, others } = sizesOf(content);
  const numbers = [...sizes, others];
  const whole = numbers.reduce((sum, number) => sum + number, 0);
  const lengths = numbers.map((number) => number && Math.max(number, whole * LEAST));
  const sum = lengths.reduce((total, length) => total + length, 0);
  let end = 0;
  return {
    isEmpty: sum === 0,
    slices: lengths.map((length) => {
      const from = end;
      end += sum && length / sum;
      return { d: piece(from, end), middle: point((OUTER + INNER) / 2, (from + end) / 2) };
    }),
  };
};
