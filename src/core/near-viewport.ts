/** Tells a lazy widget that it has come near the viewport: one observer for the whole page. */

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back once when the element is within about half a screen of the viewport; returns the way to stop. */
export function whenNear(element: Element, callback: () => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        const call = waiting.get(target);
        stop(target);
        call?.();
      }
    },
    { rootMargin: '50% 0px' },
  );
  waiting.set(element, callback);
  observer.observe(element);
  return () => stop(element);
}

function stop(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}
