/** What can wait until the browser has nothing better to do. It has one queue for the whole page. */

/** Nothing waits longer than so many ms. */
const PATIENCE = 1000;
/** Where a browser doesn't tell when it is idle, so many ms after everything else. */
const LATER = 200;

/** Calls back once when the browser is idle; returns the way to stop. */
export const whenIdle = (callback: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(callback, { timeout: PATIENCE });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(callback, LATER);
  return () => clearTimeout(id);
};
