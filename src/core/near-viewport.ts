/** Tells a lazy widget that it has come near the viewport: one observer, and one first look, for the whole page. */

/** Hears that an element has come: on view already, or still below or above. */
type Come = (isOnView: boolean) => void;

const waiting = new Map<Element, Come>();
/** What has not been looked at yet. */
let fresh: Element[] = [];
let looked = false;
let observer: IntersectionObserver | undefined;

/** Waits no longer. */
export const stopWaiting = (element: Element): void => {
  waiting.delete(element);
  observer?.unobserve(element);
};

const come = (element: Element, onView: boolean): void => {
  const call = waiting.get(element);
  stopWaiting(element);
  call?.(onView);
};

/** What waits comes, wherever it is. */
export const comeAll = (): void => waiting.forEach((_, element) => come(element, false));

// What is loaded is printed; the rest is asked for, and is there the next time.
globalThis.addEventListener?.('beforeprint', comeAll);

/** Whether an element is on view. What is half a screen further may still move as others are rendered: that is observed. */
const isOnView = (element: Element): boolean => {
  const { top, right, bottom, left } = element.getBoundingClientRect();
  return (
    bottom >= 0 &&
    top <= innerHeight &&
    right >= 0 &&
    left <= innerWidth &&
    // In a tab that isn't shown, everything seems to be near.
    element.checkVisibility()
  );
};

/** One look at all that is new: the layout is worked out once, and no frame has to come first. */
const look = (): void => {
  // In a page that is no browser, as in unit tests of apps, everything comes.
  if (!globalThis.IntersectionObserver) return comeAll();
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) come(target, isOnView(target));
    },
    { rootMargin: '50% 0px' },
  );
  const near = fresh.filter((element) => {
    const found = isOnView(element);
    if (!found && waiting.has(element)) observer!.observe(element);
    return found;
  });
  fresh = [];
  near.forEach((element) => come(element, true));
};

/**
 * Calls back once when the element, which has been rendered, is within about half a screen of the viewport. What is on
 * view already hears of it before the page is painted. Asking twice is asking once.
 */
export function whenNear(element: Element, callback: Come): void {
  if (waiting.has(element) || !element.isConnected) return;
  waiting.set(element, callback);
  fresh.push(element);
  if (looked) return;
  looked = true;
  // After all that is rendered together. What comes later in this task waits for its end: where elements come one by one,
  // each look would have to work the layout out anew.
  queueMicrotask(look);
  setTimeout(() => {
    looked = false;
    look();
  });
}
