/** Where names stand beside their bubbles without covering one another. Pure, in px. */

/** A bubble and the size of its name. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its edges. */
export type Edges = readonly [left: number, top: number, right: number, bottom: number];

const GAP = 2;

const overlap = (a: Edges, b: Edges): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Whether a rectangle lies inside another. */
const inside = (a: Edges, b: Edges): boolean => a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];

/**
 * The top left corners of the names, below, above or beside their bubbles, if possible inside the view and not below
 * what covers a part of it; undefined where every such place would cover a name before it, or another's bubble.
 */
export function arrange(
  items: readonly Labelled[],
  view: Edges,
  covered: Edges,
): ({ x: number; y: number } | undefined)[] {
  const discs = items.map(({ x, y, radius }): Edges => {
    // The square inside the disc: names may touch its rim.
    const half = radius * 0.7;
    return [x - half, y - half, x + half, y + half];
  });
  const names: Edges[] = [];
  return items.map(({ x, y, radius, width, height }, index) => {
    const [left, top] = [x - width / 2, y - height / 2];
    const corners = [
      [left, y + radius + GAP],
      [left, y - radius - GAP - height],
      [x + radius + GAP, top],
      [x - radius - GAP - width, top],
    ] as const;
    const taken = [...names, ...discs.filter((_, other) => other !== index)];
    const free = corners
      .map(([x, y]): Edges => [x, y, x + width, y + height])
      .filter((box) => !taken.some((other) => overlap(box, other)));
    const best = free.find((box) => inside(box, view) && !overlap(box, covered)) ?? free[0];
    if (!best) return undefined;
    names.push(best);
    return { x: best[0], y: best[1] };
  });
}
