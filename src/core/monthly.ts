/** What depends on the month that is now. */
import { today } from '../config.js';

/** Makes something of the month that is now (YYYY-MM): the same object within it. */
export const monthly = <T>(make: (month: string) => T): (() => T) => {
  let made: { readonly month: string; readonly it: T } | undefined;
  return () => {
    const month = today().slice(0, 7);
    if (made?.month !== month) made = { month, it: make(month) };
    return made.it;
  };
};
