/** Ratios as the widgets write them. */

/** A ratio of 0 to 1 as percent, without the last digits that only a computer makes: 0.558 is 55.8. */
export const percentOf = (ratio: number): number => Number((ratio * 100).toPrecision(14));

/** What is paid of the sales, in percent; of nothing there is no rate, which the service tells as 0. */
export const collectionRate = (rate: number | null, sales: number): number | null =>
  rate === null || sales === 0 ? null : percentOf(rate);
