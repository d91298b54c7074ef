/** What depends on the month that is now. */
import { today } from '../config.js';

/** Makes something of today (YYYY-MM-DD): the same object within a month. */
export const monthly = <T>(make: (today: string) => T): (() => T) => {
  let made: { readonly month: string; readonly it: T } | undefined;
  return () => {
    const now = today();
    const month = now.slice(0, 7);
    if (made?.month !== month) made = { month, it: make(now) };
    return made.it;
  };
};
