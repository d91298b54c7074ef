/** Where the rows of a drawing are, however it was drawn. */
import type { Box } from '../../core/floating.js';
import type { Content, MarksForm } from '../form.js';
import type { DrawnSeries } from '../series.js';

/** A drawing as it is explored. */
export interface Surface {
  /** Index of the row that an event at a target is at; -1: none. */
  rowAt(event: MouseEvent, target: EventTarget | null): number;
  /** Shows that a row, or a series' mark of it, is pointed at; -1: none any more. */
  point(index: number, series?: DrawnSeries): void;
  /** Where what is pointed at is, in window px. */
  at(): Box;
  /** Brings what is pointed at into view, and says where it is. */
  reach(): Box;
  /** What should not be covered, in window px. */
  labels(): readonly Box[];
}

/** Where the text of an element is: the element itself may be wider. */
export const textBox = (element: Element): Box => {
  const box = element.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  const x = Math.max(box.x, text.x);
  const y = Math.max(box.y, text.y);
  return { x, y, width: Math.min(box.right, text.right) - x, height: Math.min(box.bottom, text.bottom) - y };
};

/** The surface of a drawing of elements: each row's mark stands in one that has its index. */
export class MarksSurface implements Surface {
  readonly #region: HTMLElement;
  readonly #content: () => Content | undefined;
  #pointed: SVGGraphicsElement | null | undefined;

  constructor(region: HTMLElement, content: () => Content | undefined) {
    this.#region = region;
    this.#content = content;
  }

  rowAt(_event: MouseEvent, target: EventTarget | null): number {
    const row = (target as Element).closest('[data-row]')?.getAttribute('data-row');
    return row ? Number(row) : -1;
  }

  point(index: number): void {
    this.#pointed?.removeAttribute('data-at');
    this.#pointed = this.#region.querySelector<SVGGraphicsElement>(`[data-row="${index}"]`);
    this.#pointed?.setAttribute('data-at', '');
  }

  at(): Box {
    const pointed = this.#pointed!;
    const content = this.#content()!;
    const at = (content.form as MarksForm).middle?.(content, Number(pointed.dataset['row']));
    if (!at) return pointed.getBoundingClientRect();
    const { x, y } = new DOMPoint(...at).matrixTransform(pointed.getScreenCTM()!);
    return { x, y, width: 0, height: 0 };
  }

  reach(): Box {
    this.#pointed!.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    return this.at();
  }

  labels(): readonly Box[] {
    const texts = this.#region.querySelectorAll('.bar-name, .bar-value, .chart-total, .strip-total');
    return Array.from(texts, textBox);
  }
}
