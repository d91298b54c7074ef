/** Tells a lazy widget that it has come near the viewport: one observer, and one first look, for the whole page. */

import { parentOf } from './language.js';

const waiting = new WeakMap<Element, () => void>();
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

/** Whether an element is on view, or within half a screen of it, as the observer would say. */
const isNear = (element: Element): boolean => {
  if (!element.checkVisibility()) return false;
  const boxes = [
    element.getBoundingClientRect(),
    { top: -innerHeight / 2, right: innerWidth, bottom: innerHeight * 1.5, left: 0 },
  ];
  // A folded panel, or one that scrolls, shows less. What the body says of its overflow holds for the viewport.
  for (let at = parentOf(element); at && at !== document.body; at = parentOf(at))
    if (getComputedStyle(at).overflow !== 'visible') boxes.push(at.getBoundingClientRect());
  const sides = (side: 'top' | 'right' | 'bottom' | 'left') => boxes.map((box) => box[side]);
  return (
    Math.max(...sides('top')) <= Math.min(...sides('bottom')) &&
    Math.max(...sides('left')) <= Math.min(...sides('right'))
  );
};

/** One look at all that is new: the layout is worked out once, and no frame has to come first. */
const look = (): void => {
  const near = new Set([...fresh].filter(isNear));
  for (const element of fresh) if (!near.has(element)) observer!.observe(element);
  fresh.clear();
  near.forEach(come);
};

/**
 * Calls back once when the element, which has been rendered, is within about half a screen of the viewport; returns the
 * way to stop. What stands there already hears of it before the page is painted.
 */
export function whenNear(element: Element, callback: () => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) come(target);
    },
    { rootMargin: '50% 0px' },
  );
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
