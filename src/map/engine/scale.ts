/** How long the bar is that says how far is how far. */

/** The longest bar, in px. */
const LONGEST = 90;

/** The largest of 1, 2, 5, 10, 20, … that is not above a number. */
const round = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2].find((it) => it * power <= most) ?? 1) * power;
};

/** A bar for a number of metres per px: its length in metres, its width in px. */
export const scaleOf = (metresPerPixel: number): { metres: number; width: number } => {
  const metres = round(metresPerPixel * LONGEST);
  return { metres, width: metres / metresPerPixel };
};
