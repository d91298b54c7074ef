/**
 * Lets a mouse come over to a tooltip that hovering has brought, as WCAG 1.4.13 wants it: after a rest, what is shown
 * stays as long as the mouse is on its way to the tooltip, or on it.
 */
import type { Box } from '../../core/floating.js';

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** The way from what was pointed at to its tooltip. */
export class Hold {
  readonly #rest: number;
  readonly #onLeave: () => void;
  #box: Box | undefined;
  #moved = 0;
  #isHeld = false;
  #watch: AbortController | undefined;

  constructor(rest: number, onLeave: () => void) {
    this.#rest = rest;
    this.#onLeave = onLeave;
  }

  /** A tooltip has been shown for a point. */
  shown(tooltip: Box, { x, y }: { readonly x: number; readonly y: number }): void {
    const left = Math.min(x, tooltip.x);
    const top = Math.min(y, tooltip.y);
    const right = Math.max(x, tooltip.x + tooltip.width);
    const bottom = Math.max(y, tooltip.y + tooltip.height);
    this.#box = { x: left, y: top, width: right - left, height: bottom - top };
    this.#moved = performance.now();
    this.#isHeld = false;
    this.#watch?.abort();
    this.#watch = undefined;
  }

  /** Whether what is shown stays, with the mouse at a point. */
  keeps(point: Point): boolean {
    const box = this.#box;
    if (!box) return false;
    const { clientX: x, clientY: y } = point;
    this.#isHeld ||= performance.now() - this.#moved > this.#rest;
    const isInside =
      x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1;
    if (!this.#isHeld || !isInside) return false;
    this.#watchPage();
    return true;
  }

  /** Nothing is shown any more. */
  end(): void {
    this.#watch?.abort();
    this.#watch = this.#box = undefined;
  }

  /** Beyond the region nobody else hears the mouse. */
  #watchPage(): void {
    if (this.#watch) return;
    this.#watch = new AbortController();
    const { signal } = this.#watch;
    window.addEventListener('pointermove', (event) => this.keeps(event) || this.#left(), { signal });
  }

  #left(): void {
    this.end();
    this.#onLeave();
  }
}
