/** Where the drawings of a page are: their sizes, and whether they are on view. Two observers for all, and no reads. */

/** A region's inner size in px, and whether any of it is on view. */
export interface Place {
  readonly width: number;
  readonly height: number;
  readonly visible: boolean;
}

const watched = new Map<Element, { place: Place; call: (place: Place) => void }>();

const move = (element: Element, change: Partial<Place>): void => {
  const found = watched.get(element);
  if (!found) return;
  found.place = { ...found.place, ...change };
  found.call(found.place);
};

const sight = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting: visible } of entries) move(target, { visible });
});

const size = new ResizeObserver((entries) => {
  // Read before anything is drawn: just now the layout is known. The other observer comes only after the frame.
  const places = entries.map(({ target, contentRect: { width, height } }) => {
    const { top, bottom } = target.getBoundingClientRect();
    const visible = bottom > 0 && top < innerHeight;
    return { target, width: Math.round(width), height: Math.round(height), visible };
  });
  for (const { target, ...place } of places) move(target, place);
});

/** Calls back with the place now, in the next frame, and after every change; returns the way to stop. */
export const watchPlace = (element: Element, call: (place: Place) => void): (() => void) => {
  watched.set(element, { place: { width: 0, height: 0, visible: true }, call });
  size.observe(element);
  sight.observe(element);
  return () => {
    watched.delete(element);
    size.unobserve(element);
    sight.unobserve(element);
  };
};
