/** Rules that depend on how many rows there are: CSS can't reckon with that in a query. */
import { unsafeCSS, type CSSResult } from 'lit';

/** A rule for each number from 1 on. */
export const upTo = (count: number, rule: (number: number) => string): CSSResult =>
  unsafeCSS(Array.from({ length: count }, (_, index) => rule(index + 1)).join(''));
