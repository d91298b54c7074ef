/** Two value axes of one plot. */
import { clean, STEPS, type Measured, type ValueScale } from './value-scale.js';

const DIGITS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 10];
/** How much of an axis' height one more line is worth. */
const MORE = 0.03;

/** The least round step with which numbers reach at most so many steps below and above zero. */
const stepFor = ({ numbers, kind }: Measured, below: number, above: number): number => {
  const least = Math.max(
    below ? -Math.min(0, ...numbers) / below : 0,
    above ? Math.max(0, ...numbers) / above : 0,
    kind === 'integer' ? 1 : 0.01,
  );
  const power = 10 ** Math.floor(Math.log10(least));
  return DIGITS.map((digit) => clean(digit * power)).find(
    // Ticks have at most two decimals, and counts none.
    (size) => size >= clean(least) && Number.isInteger(clean(kind === 'integer' ? size : size * 100)),
  )!;
};

/** Two scales whose zeros and lines stand at the same heights, with as little room above them as round steps allow. */
export const pairedScales = (a: Measured, b: Measured): [ValueScale, ValueScale] => {
  const all = [...a.numbers, ...b.numbers];
  const [negative, positive] = [all.some((number) => number < 0), all.some((number) => number > 0)];
  const counts = [0, 1, 2, 3, 4];
  let best: { below: number; above: number; steps: number[]; worth: number } | undefined;
  for (const below of counts.filter((count) => count > 0 === negative)) {
    for (const above of counts.filter((count) => count > 0 === (positive || !negative))) {
      if (below + above < 2 || below + above > STEPS + 1) continue;
      const steps = [a, b].map((measured) => stepFor(measured, below, above));
      const worth = [a, b].reduce(
        (sum, { numbers }, index) => {
          const range = Math.max(0, ...numbers) - Math.min(0, ...numbers);
          return sum + range / (steps[index]! * (below + above));
        },
        MORE * (below + above),
      );
      if (!best || worth > best.worth) best = { below, above, steps, worth };
    }
  }
  const { below, above, steps } = best!;
  return steps.map((step) => ({ min: clean(-below * step), max: clean(above * step), step })) as [
    ValueScale,
    ValueScale,
  ];
};
