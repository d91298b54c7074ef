/** Leaves the page its frames while many widgets work at once: a slice of work, then a turn for the browser. */

/** How many ms are worked before the browser gets its turn. */
const SLICE = 40;

let end = 0;
/** Resolves in the next task, with a new slice. */
let next: Promise<void> | undefined;

/** Runs something at once while this task has time, else in one of the next, in the order in which it was given. */
export function pace(run: () => void): void | Promise<void> {
  next ??= new Promise((resolve) => {
    end = performance.now() + SLICE;
    // Not after a frame: a hidden page has none.
    setTimeout(() => {
      next = undefined;
      resolve();
    });
  });
  return performance.now() < end ? run() : next.then(() => pace(run));
}
