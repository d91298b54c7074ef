/** Where a floating box (tooltip, menu) goes so that it stays inside the window. Pure, in window pixels. */

/** A rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A width and a height. */
export type Size = Pick<Box, 'width' | 'height'>;

/** How the box lies to what it belongs to. */
export interface FloatOptions {
  /** The preferred side; the other one is taken where only that has room. */
  readonly side?: 'above' | 'below';
  readonly align?: 'start' | 'center' | 'end';
  /** Distance to the anchor. */
  readonly gap?: number;
  /** Distance that is kept to the window's edges. */
  readonly margin?: number;
  /** What is covered as little as may be. */
  readonly avoid?: readonly Box[];
}

const along = { start: 0, center: 0.5, end: 1 } as const;

/** How much of boxes a box would cover, in px². */
const covered = ({ x, y, width, height }: Box, boxes: readonly Box[]): number =>
  boxes.reduce((sum, box) => {
    const across = Math.min(x + width, box.x + box.width) - Math.max(x, box.x);
    const down = Math.min(y + height, box.y + box.height) - Math.max(y, box.y);
    return sum + Math.max(0, across) * Math.max(0, down);
  }, 0);

/** What a px of distance is worth, in px² that are covered. */
const DISTANCE = 4;

/** The top left corner of a box of `size` beside `anchor`. */
export const floatBeside = (
  anchor: Box,
  size: Size,
  window: Size,
  { side = 'below', align = 'start', gap = 4, margin = 8, avoid }: FloatOptions = {},
): { x: number; y: number } => {
  // A box larger than the window starts at its edge: the beginning is what one reads first.
  const within = (at: number, length: number, room: number) =>
    Math.max(margin, Math.min(at, room - length - margin));
  const above = anchor.y - gap - size.height;
  const below = anchor.y + anchor.height + gap;
  const fitsAbove = above >= margin;
  const fitsBelow = below + size.height <= window.height - margin;
  const up = side === 'above' ? fitsAbove || !fitsBelow : fitsAbove && !fitsBelow;
  const x = within(anchor.x + (anchor.width - size.width) * along[align], size.width, window.width);
  const usual = { x, y: within(up ? above : below, size.height, window.height) };
  if (!avoid?.length) return usual;
  const costOf = (at: { x: number; y: number }): number =>
    covered({ ...at, ...size }, avoid) + DISTANCE * Math.hypot(at.x - usual.x, at.y - usual.y);
  let best = usual;
  let least = costOf(usual);
  const left = anchor.x - gap - size.width;
  const right = anchor.x + anchor.width + gap;
  // Beside the anchor on every side, and further off where what is to be avoided ends.
  const columns = [
    usual.x,
    left,
    right,
    ...avoid.flatMap((box) => [box.x + box.width + gap, box.x - gap - size.width]),
  ];
  const rows = [usual.y, above, below, anchor.y + (anchor.height - size.height) / 2];
  for (const column of columns) {
    for (const row of rows) {
      const at = { x: within(column, size.width, window.width), y: within(row, size.height, window.height) };
      // What belongs to something doesn't cover it.
      if (covered({ ...at, ...size }, [{ ...anchor, width: anchor.width || 1, height: anchor.height || 1 }]))
        continue;
      const cost = costOf(at);
      if (cost < least) [best, least] = [at, cost];
    }
  }
  return best;
};
