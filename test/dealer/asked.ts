/** What the dealer's widgets are asked with in tests. */

/** A dealer and half a year, as the recorded answers were asked. */
export const period = { dealer: '12284', 'date-from': '2024-01-01', 'date-to': '2024-06-30' } as const;

/** A dealer and the day whose year is asked for. */
export const year = { dealer: '12284', 'date-to': '2024-06-30' } as const;
