/** Tells a lazy widget that it has come near the viewport: one observer, and one first look, for the whole page. */

const waiting = new Map<Element, () => void>();
/** What has not been looked at yet. */
const fresh = new Set<Element>();
let looked = false;
let observer: IntersectionObserver | undefined;

const stop = (element: Element): void => {
  waiting.delete(element);
  fresh.delete(element);
  observer?.unobserve(element);
};

const come = (element: Element): void => {
  const call = waiting.get(element);
  stop(element);
  call?.();
};

/** Whether an element is on view, or within half a screen of it. */
const isNear = (element: Element): boolean => {
  const { top, right, bottom, left } = element.getBoundingClientRect();
  return (
    bottom >= -innerHeight / 2 &&
    top <= innerHeight * 1.5 &&
    right >= 0 &&
    left <= innerWidth &&
    // In a tab that isn't shown, everything is near.
    element.checkVisibility()
  );
};

/** One look at all that is new: the layout is worked out once, and no frame has to come first. */
const look = (): void => {
  const all = [...fresh];
  fresh.clear();
  const near = all.filter(isNear);
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) come(target);
    },
    { rootMargin: '50% 0px' },
  );
  for (const element of all) if (!near.includes(element)) observer.observe(element);
  near.forEach(come);
};

/** What waits comes, wherever it is. */
export const comeAll = (): void => [...waiting.keys()].forEach(come);

// What is printed is all there, as far as it is loaded; the rest is asked for, and is there the next time.
globalThis.addEventListener?.('beforeprint', comeAll);

/**
 * Calls back once when the element, which has been rendered, is within about half a screen of the viewport; returns the
 * way to stop. What stands there already hears of it before the page is painted.
 */
export function whenNear(element: Element, callback: () => void): () => void {
  waiting.set(element, callback);
  fresh.add(element);
  if (!looked) {
    looked = true;
    // After all that is rendered together. What comes later in this task waits for its end: where elements come one by
    // one, each look would have to work the layout out anew.
    queueMicrotask(look);
    setTimeout(() => {
      looked = false;
      look();
    });
  }
  return () => stop(element);
}
