/** The month that an answer's year and month say, as YYYY-MM. */

/** Null where they say none, or one that doesn't exist. */
export const monthOf = (year: number | null | undefined, month: number | null | undefined): string | null => {
  const text = `${year}-${String(month).padStart(2, '0')}`;
  return /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/.test(text) ? text : null;
};
