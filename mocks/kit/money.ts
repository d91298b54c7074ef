/** Amounts have two decimals. */

/** An amount without the noise of binary fractions; halves go away from 0, whatever the sign. */
export const cents = (amount: number): number =>
  (Math.sign(amount) * Math.round(Math.abs(amount) * 100)) / 100;
