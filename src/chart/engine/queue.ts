/** One queue of drawings for the whole page: visible charts first, and a frame for the browser in between. */

/** Something to draw. */
export interface Job {
  visible: boolean;
  run(): void;
}

/** How many ms are drawn before the browser gets a frame. */
const SLICE = 40;

const waiting = new Set<Job>();
let spent = 0;
let frame = 0;

const first = (now: boolean): Job | undefined => {
  for (const job of waiting) if (job.visible) return job;
  // What nobody sees waits until the visible ones had their chance to ask.
  return now ? undefined : waiting.values().next().value;
};

const work = (now: boolean): void => {
  let job: Job | undefined;
  while (spent < SLICE && (job = first(now))) {
    waiting.delete(job);
    const start = performance.now();
    job.run();
    spent += performance.now() - start;
  }
  frame ||= requestAnimationFrame(() =>
    // After the frame, not in it: what was drawn so far is shown first.
    setTimeout(() => {
      frame = spent = 0;
      if (waiting.size) work(false);
    }),
  );
};

/** Draws at once if the page has not drawn for long in this frame, else in a later one; asking twice is asking once. */
export const enqueue = (job: Job): void => {
  waiting.add(job);
  work(true);
};

/** Takes a job back. */
export const withdraw = (job: Job): void => {
  waiting.delete(job);
};
