/** How far one has scrolled, kept with the address for the way back and for a reload. */

/** How long the page is given to become as tall as it was, in milliseconds. */
const PATIENCE = 5000;

/** What says that a person goes elsewhere. */
const touches = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Where the page is on its way to. */
interface Way {
  readonly top: number;
  readonly step: () => void;
  readonly end: AbortController;
}

let way: Way | undefined;
let isSettled = false;

function leave(): void {
  way?.end.abort();
  way = undefined;
}

/**
 * Scrolls there, again and again while the page grows, until it is there, a person scrolls, or the page has had its
 * time: what is further down is drawn when one comes near it.
 */
export function goTo(top: number): void {
  leave();
  const end = new AbortController();
  const { signal } = end;
  const step = (): void => {
    scrollTo(0, top);
    if (top === 0 || (isSettled && Math.abs(scrollY - top) < 1)) leave();
  };
  way = { top, step, end };
  step();
  if (signal.aborted) return;
  const growth = new ResizeObserver(step);
  growth.observe(document.body);
  const patience = setTimeout(leave, PATIENCE);
  signal.addEventListener('abort', () => {
    growth.disconnect();
    clearTimeout(patience);
  });
  for (const touch of touches) addEventListener(touch, leave, { passive: true, signal });
}

/** Tells that the widgets' code is there: while they were upgraded, the page was of no height for a moment. */
export function settle(): void {
  isSettled = true;
  way?.step();
}

/** Keeps with the address how far one has scrolled, or was about to. */
export const remember = (): void => history.replaceState({ ...history.state, top: way?.top ?? scrollY }, '');

/** Scrolls there again. */
export const comeBack = (): void => goTo((history.state as { top?: number } | null)?.top ?? 0);
