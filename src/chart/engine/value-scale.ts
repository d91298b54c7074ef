/** A value axis with few round lines. */
import { formatCompact, formatValue, isPercent, type ValueKind } from '../../format/values.js';
import type { Locale } from '../../locales/locales.js';

/** Into how many steps an axis is divided at most. */
export const STEPS = 4;

/** Below this, numbers with a unit of their own (millions of rupiah) are written out: "1,5 rb" of a million is hard to read. */
const PLAIN = 100_000;

/** An axis from `min` to `max` with a line at every `step`. */
export interface ValueScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Numbers that are measured on an axis, and how they are written. */
export interface Measured {
  readonly numbers: readonly number[];
  readonly kind: ValueKind | undefined;
}

/** Without the noise of binary fractions. */
export const clean = (value: number): number => +value.toPrecision(12);

/** A round scale that holds zero and all numbers. Counts have no lines between whole numbers. */
export const valueScale = (numbers: readonly number[], kind: ValueKind | undefined): ValueScale => {
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  const whole = kind === 'integer';
  // Of nothing but zeros the scale ends at 1: a hundredth would be no round number to read zeros on.
  const rough = Math.max((high - low) / STEPS || 1, whole ? 1 : 0.01);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10]
    .map((digit) => clean(digit * power))
    .find((size) => size >= rough && (!whole || Number.isInteger(size)))!;
  const first = Math.floor(clean(low / step));
  const last = Math.max(Math.ceil(clean(high / step)), first + 1);
  return { min: clean(first * step), max: clean(last * step), step };
};

const ticksOf = ({ min, max, step }: ValueScale): number[] =>
  Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => clean(min + index * step));

/** What stands at the lines of a scale, from below. */
export const tickTexts = (scale: ValueScale, kind: ValueKind | undefined, locale: Locale): string[] =>
  ticksOf(scale).map(
    (tick) =>
      // The short form has one decimal, too few for such small steps.
      (scale.step < 1 || (kind === 'decimal' && scale.max < PLAIN)
        ? formatValue(tick, 'decimal', locale)
        : formatCompact(tick, locale)) + (isPercent(kind) ? '%' : ''),
  );
