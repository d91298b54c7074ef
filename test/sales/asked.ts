/** What sales tests ask for, and the day that is today where that matters. */

/** A month of all branches. */
export const month = { year: '2025', month: '08', branch: 'all-branch' };

/** The day after which nothing has been sold. */
export const TODAY = '2025-08-20';
