/** Charts without axes: Lit draws them with the rest of their element. */
import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { DrawingElement } from '../../core/drawing-controller.js';
import type { Box } from '../../core/floating.js';
import { Explorer, type Surface } from '../explore/explorer.js';
import type { ChartForm, ChartOptions, Content, MarksForm, Painter, Stage } from '../form.js';

/** Where the marks are: each row's stand in an element that has its index. */
class MarksSurface implements Surface {
  readonly region: HTMLElement;
  readonly #content: () => Content;
  #pointed: Element | null = null;

  constructor(region: HTMLElement, content: () => Content) {
    this.region = region;
    this.#content = content;
  }

  rowAt({ target }: Event): number {
    const at = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined;
    return at === undefined ? -1 : Number(at);
  }

  point(index: number): void {
    const pointed = this.region.querySelector(`[data-row="${index}"]`);
    if (pointed !== this.#pointed) this.#pointed?.removeAttribute('data-at');
    pointed?.setAttribute('data-at', '');
    this.#pointed = pointed;
  }

  reach(): Box {
    const pointed = this.#pointed as HTMLElement | SVGGraphicsElement;
    pointed.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const content = this.#content();
    const [x, y] = (content.form as MarksForm).middle?.(content, Number(pointed.dataset['row'])) ?? [];
    if (x === undefined || !('getScreenCTM' in pointed)) return pointed.getBoundingClientRect();
    const middle = new DOMPoint(x, y).matrixTransform(pointed.getScreenCTM()!);
    return { x: middle.x, y: middle.y, width: 0, height: 0 };
  }
}

/** Stage of all forms that Lit draws. What explores them is made when somebody does. */
export class MarksStage implements Stage, ReactiveController, EventListenerObject {
  readonly failed = false;
  readonly #options: ChartOptions;
  #content: Content | undefined;
  #changed = false;
  #explorer: { readonly region: HTMLElement; readonly explorer: Explorer } | undefined;

  constructor(element: DrawingElement, options: ChartOptions) {
    this.#options = options;
    element.addController(this);
  }

  prepare(): void {}

  show(content: Content, changed: boolean): void {
    this.#content = content;
    this.#changed ||= changed;
  }

  region(content: Content): TemplateResult {
    const { texts, view } = content;
    return html`<div
      class="chart-region marks"
      role="application"
      tabindex="0"
      aria-roledescription=${texts.role}
      aria-label=${view.summary}
      aria-describedby="chart-keys"
      @pointerdown=${this}
      @pointermove=${this}
      @pointerleave=${this}
      @click=${this}
      @keydown=${this}
      @focus=${this}
      @blur=${this}
    >
      ${(content.form as MarksForm).draw(content)}
    </div>`;
  }

  // CSS does it.
  refreshTheme(): void {}

  painter(form: ChartForm): Promise<Painter> {
    return (form as MarksForm).loadPainter();
  }

  handleEvent(event: Event): void {
    const region = event.currentTarget as HTMLElement;
    if (this.#explorer?.region !== region) {
      this.#explorer?.explorer.close();
      const surface = new MarksSurface(region, () => this.#content!);
      const explorer = new Explorer({ region, surface, onSelect: (row) => this.#options.onSelect(row) });
      this.#explorer = { region, explorer };
      explorer.drawn(this.#content!);
    }
    this.#explorer.explorer.handleEvent(event);
  }

  hostUpdated(): void {
    if (!this.#changed) return;
    this.#changed = false;
    this.#explorer?.explorer.drawn(this.#content!);
  }

  hostDisconnected(): void {
    this.#explorer?.explorer.rest();
  }
}
