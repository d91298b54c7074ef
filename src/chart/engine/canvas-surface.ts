/** Where the rows of a drawing on a canvas are: by the geometry of its shape, with a cursor over what is pointed at. */
import type { Box } from '../../core/floating.js';
import type { Surface } from '../explore/surface.js';
import type { DrawnSeries } from '../series.js';
import type { Scene, Shape } from './shape.js';

/** A surface of the scene that was drawn last. */
export class CanvasSurface implements Surface {
  readonly #region: HTMLElement;
  readonly #shape: Shape;
  readonly #cursor = document.createElement('div');
  /** What is drawn. */
  scene: Scene | undefined;

  constructor(region: HTMLElement, shape: Shape) {
    this.#region = region;
    this.#shape = shape;
    this.#cursor.className = 'chart-cursor';
    this.#cursor.hidden = true;
    region.prepend(this.#cursor);
  }

  rowAt({ clientX, clientY }: MouseEvent): number {
    if (!this.scene) return -1;
    const { left, top, width } = this.#region.getBoundingClientRect();
    // The page may be scaled.
    const scale = width / this.scene.width;
    return this.#shape.at(this.scene, (clientX - left) / scale, (clientY - top) / scale);
  }

  point(index: number, series?: DrawnSeries): void {
    this.#cursor.hidden = index < 0;
    if (index < 0 || !this.scene) return;
    const box = this.#shape.box(this.scene, index, series);
    for (const side of ['x', 'y', 'width', 'height'] as const)
      this.#cursor.style.setProperty(`--_${side}`, `${box[side]}px`);
  }

  at(): Box {
    return this.#cursor.getBoundingClientRect();
  }

  reach(): Box {
    this.#cursor.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return this.at();
  }

  /** The numbers beside the plot, and the names below it. */
  labels(): readonly Box[] {
    if (!this.scene) return [];
    const { x, y, width, height } = this.#region.getBoundingClientRect();
    const scale = width / this.scene.width;
    const inner = this.#shape.inner(this.scene);
    const bottom = y + (inner.y + inner.height) * scale;
    return [
      { x, y, width: inner.x * scale, height },
      { x, y: bottom, width, height: y + height - bottom },
    ];
  }

  remove(): void {
    this.#cursor.remove();
  }
}
