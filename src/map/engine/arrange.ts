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
type Edges = readonly [left: number, top: number, right: number, bottom: number];

const GAP = 2;

const overlap = (a: Edges, b: Edges): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/**
 * The top left corners of the names, below, above or beside their bubbles; undefined where every such place would
 * cover a name before it, or another's bubble.
 */
export function arrange(items: readonly Labelled[]): ({ x: number; y: number } | undefined)[] {
  const discs = items.map(({ x, y, radius }): Edges => {
    // The square inside the disc: names may touch its rim.
    const half = radius * 0.7;
    return [x - half, y - half, x + half, y + half];
  });
  const taken: Edges[] = [];
  return items.map(({ x, y, radius, width, height }, index) => {
    const [left, top] = [x - width / 2, y - height / 2];
    const corners = [
      { x: left, y: y + radius + GAP },
      { x: left, y: y - radius - GAP - height },
      { x: x + radius + GAP, y: top },
      { x: x - radius - GAP - width, y: top },
    ];
    return corners.find((corner) => {
      const box: Edges = [corner.x, corner.y, corner.x + width, corner.y + height];
      const free = ![...taken, ...discs.filter((_, other) => other !== index)].some((it) => overlap(it, box));
      if (free) taken.push(box);
      return free;
    });
  });
}
