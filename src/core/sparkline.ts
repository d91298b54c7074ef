/** A course of numbers as a small line in a text or a card, without axes; with words for who doesn't see it. */
import { html, type TemplateResult } from 'lit';

/** Size of the drawing in its own units; the page may stretch it. */
const WIDTH = 100;
const HEIGHT = 24;
/** Half of the line, so that it stays inside at its highest and lowest. */
const EDGE = 1;

/** The path of the numbers: a piece of line for each run without a gap, and a point where one stands alone. */
export const sparklinePath = (numbers: readonly (number | null)[]): string => {
  const known = numbers.filter((number) => number !== null);
  const low = known.reduce((least, number) => Math.min(least, number), Infinity);
  const high = known.reduce((most, number) => Math.max(most, number), -Infinity);
  const range = high - low;
  const point = (number: number, index: number): string => {
    const x = (index / Math.max(1, numbers.length - 1)) * WIDTH;
    const part = range ? (number - low) / range : 0.5;
    return `${+x.toFixed(2)} ${+(HEIGHT - EDGE - part * (HEIGHT - 2 * EDGE)).toFixed(2)}`;
  };
  return numbers
    .map((number, index) => {
      if (number === null) return '';
      const at = point(number, index);
      const isFirst = (numbers[index - 1] ?? null) === null;
      const isLast = (numbers[index + 1] ?? null) === null;
      return (isFirst ? `M${at}` : `L${at}`) + (isFirst && isLast ? 'h0' : '');
    })
    .join('');
};

/** The line; `label` says in words what it shows. A number that is missing is a gap. */
export const sparkline = (numbers: readonly (number | null)[], label: string): TemplateResult =>
  html`<svg class="sparkline" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${label}>
    <path d=${sparklinePath(numbers)}></path>
  </svg>`;
