/** How large bubbles are. */

/** The radius in px of the largest bubble, and the least that can be seen and pointed at. */
export const LARGEST = 30;
const SMALLEST = 4;

/** The radius of a bubble whose area is to the largest one's as the numbers are. */
export const radiusOf = (value: number, largest: number): number =>
  Math.max(SMALLEST, LARGEST * Math.sqrt(value / (largest || 1)));
