/** How far one has scrolled, kept with the address for the way back and for a reload. */

/** How long the page is given to become as tall as it was, in milliseconds. */
const PATIENCE = 5000;

/** What says that a person goes elsewhere. */
const touches = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Where the page is on its way to, while it isn't tall enough. */
let way: { readonly top: number; readonly leave: AbortController } | undefined;

function leave(): void {
  way?.leave.abort();
  way = undefined;
}

/**
 * Scrolls there, again and again while the page grows, until it is there, a person scrolls, or the page has had its
 * time: what is further down is drawn when one comes near it.
 */
export function goTo(top: number): void {
  leave();
  way = { top, leave: new AbortController() };
  const { signal } = way.leave;
  const step = (): void => {
    scrollTo(0, top);
    if (Math.abs(scrollY - top) < 1) leave();
  };
  step();
  if (signal.aborted) return;
  const growth = new ResizeObserver(step);
  growth.observe(document.body);
  const end = setTimeout(leave, PATIENCE);
  signal.addEventListener('abort', () => {
    growth.disconnect();
    clearTimeout(end);
  });
  for (const touch of touches) addEventListener(touch, leave, { passive: true, signal });
}

/** Keeps with the address how far one has scrolled, or was about to. */
export const remember = (): void => history.replaceState({ ...history.state, top: way?.top ?? scrollY }, '');

/** Scrolls there again. */
export const comeBack = (): void => goTo((history.state as { top?: number } | null)?.top ?? 0);
