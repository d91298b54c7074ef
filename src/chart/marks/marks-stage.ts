/** Charts without axes: Lit draws them with the rest of their element. */
import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { DrawingElement } from '../../core/drawing-controller.js';
import type { Box } from '../../core/floating.js';
import { Explorer, type Surface } from '../explore/explorer.js';
import type { ChartForm, ChartOptions, Content, MarksForm, Painter, Stage } from '../form.js';

/** Stage of all forms that Lit draws. What explores them is made when somebody does. */
export class MarksStage implements Stage, Surface, ReactiveController, EventListenerObject {
  readonly failed = false;
  readonly #options: ChartOptions;
  #content: Content | undefined;
  #changed = false;
  #region: HTMLElement | undefined;
  #explorer: Explorer | undefined;
  #pointed: Element | null | undefined;

  constructor(element: DrawingElement, options: ChartOptions) {
    this.#options = options;
    element.addController(this);
  }

  prepare(): void {
    // Nothing has to be fetched.
  }

  show(content: Content, changed: boolean): void {
    this.#content = content;
    this.#changed ||= changed;
  }

  region(content: Content): TemplateResult {
    const { texts, view, form } = content;
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
      ${(form as MarksForm).draw(content)}
    </div>`;
  }

  refreshTheme(): void {
    // CSS does it.
  }

  painter(form: ChartForm): Promise<Painter> {
    return (form as MarksForm).loadPainter();
  }

  handleEvent(event: Event): void {
    const region = event.currentTarget as HTMLElement;
    if (this.#region !== region) {
      this.#explorer?.close();
      this.#region = region;
      this.#explorer = new Explorer({
        region,
        surface: this,
        onSelect: (row) => this.#options.onSelect(row),
      });
      this.#explorer.drawn(this.#content!);
    }
    this.#explorer!.handleEvent(event);
  }

  hostUpdated(): void {
    if (this.#changed) this.#explorer?.drawn(this.#content!);
    this.#changed = false;
  }

  hostDisconnected(): void {
    this.#explorer?.rest();
  }

  /** Each row's mark stands in an element that has its index. */
  rowAt({ target }: Event): number {
    const row = (target as Element).closest('[data-row]')?.getAttribute('data-row');
    return row ? Number(row) : -1;
  }

  point(index: number): void {
    this.#pointed?.removeAttribute('data-at');
    this.#pointed = this.#region!.querySelector(`[data-row="${index}"]`);
    this.#pointed?.setAttribute('data-at', '');
  }

  reach(): Box {
    const pointed = this.#pointed as SVGGraphicsElement;
    pointed.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const content = this.#content!;
    const at = (content.form as MarksForm).middle?.(content, Number(pointed.dataset['row']));
    if (!at) return pointed.getBoundingClientRect();
    const { x, y } = new DOMPoint(...at).matrixTransform(pointed.getScreenCTM()!);
    return { x, y, width: 0, height: 0 };
  }
}
