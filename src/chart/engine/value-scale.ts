/** A value axis with few round lines. */
import { formatCompact, formatValue, type ValueKind } from '../../format/values.js';
import type { Locale } from '../../locales/locales.js';

/** Into how many steps an axis is divided at most. */
const STEPS = 4;

/** An axis from `min` to `max` with a line at every `step`. */
export interface ValueScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Without the noise of binary fractions. */
const clean = (value: number): number => +value.toPrecision(12);

/** A round scale that holds zero and all numbers. Counts have no lines between whole numbers. */
export const valueScale = (numbers: readonly number[], kind: ValueKind | undefined): ValueScale => {
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  const whole = kind === 'integer';
  const rough = Math.max((high - low) / STEPS, whole ? 1 : 0.01);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10]
    .map((digit) => clean(digit * power))
    .find((size) => size >= rough && (!whole || Number.isInteger(size)))!;
  const first = Math.floor(clean(low / step));
  const last = Math.max(Math.ceil(clean(high / step)), first + 1);
  return { min: clean(first * step), max: clean(last * step), step };
};

/** Numbers that are measured on an axis, and how they are written. */
export interface Measured {
  readonly numbers: readonly number[];
  readonly kind: ValueKind | undefined;
}

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

const ticksOf = ({ min, max, step }: ValueScale): number[] =>
  Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => clean(min + index * step));

/** What stands at the lines of a scale, from below. */
export const tickTexts = (scale: ValueScale, kind: ValueKind | undefined, locale: Locale): string[] =>
  ticksOf(scale).map(
    (tick) =>
      // The short form has one decimal, too few for such small steps.
      (scale.step < 1 ? formatValue(tick, 'decimal', locale) : formatCompact(tick, locale)) +
      (kind === 'percent' ? '%' : ''),
  );
