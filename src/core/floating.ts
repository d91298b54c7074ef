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
}

const along = { start: 0, center: 0.5, end: 1 } as const;

/** The top left corner of a box of `size` beside `anchor`. */
export const floatBeside = (
  anchor: Box,
  size: Size,
  window: Size,
  { side = 'below', align = 'start', gap = 4, margin = 8 }: FloatOptions = {},
): { x: number; y: number } => {
  // A box larger than the window starts at its edge: the beginning is what one reads first.
  const within = (at: number, length: number, room: number) =>
    Math.max(margin, Math.min(at, room - length - margin));
  const above = anchor.y - gap - size.height;
  const below = anchor.y + anchor.height + gap;
  const fitsAbove = above >= margin;
  const fitsBelow = below + size.height <= window.height - margin;
  const up = side === 'above' ? fitsAbove || !fitsBelow : fitsAbove && !fitsBelow;
  return {
    x: within(anchor.x + (anchor.width - size.width) * along[align], size.width, window.width),
    y: within(up ? above : below, size.height, window.height),
  };
};
