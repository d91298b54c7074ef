/** What can wait until the browser has nothing better to do: one queue for the whole page. */

/** Nothing waits longer than so many ms. */
const PATIENCE = 1000;
/** Where browsers don't tell when they are idle, so many ms after everything else. */
const LATER = 200;
/** So many ms are taken at a time. */
const SLICE = 8;

const waiting = new Set<() => void>();
let planned = false;

const plan = (): void => {
  if (planned || waiting.size === 0) return;
  planned = true;
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: PATIENCE });
  else setTimeout(work, LATER);
};

const work = (): void => {
  planned = false;
  const end = performance.now() + SLICE;
  for (const callback of waiting) {
    waiting.delete(callback);
    callback();
    if (performance.now() >= end) break;
  }
  plan();
};

/** Calls back once when the browser is idle; returns the way to stop. */
export const whenIdle = (callback: () => void): (() => void) => {
  waiting.add(callback);
  plan();
  return () => waiting.delete(callback);
};
