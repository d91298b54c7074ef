/** Charts without axes: Lit draws them with the rest of their element. */
import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { DrawingElement } from '../../core/drawing-controller.js';
import { Exploring } from '../explore/exploring.js';
import type { ChartForm, ChartOptions, Content, MarksForm, Painter, Stage } from '../form.js';

/** Stage of all forms that Lit draws. What explores them is made when somebody does. */
export class MarksStage implements Stage, ReactiveController, EventListenerObject {
  readonly failed = false;
  readonly #options: ChartOptions;
  #content: Content | undefined;
  #changed = false;
  /** Something has been drawn: what changes from now on may be seen moving. */
  #isDrawn = false;
  #region: HTMLElement | undefined;
  #explorer: Exploring | undefined;

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
    const moves = this.#isDrawn;
    this.#isDrawn = true;
    return html`<div
      class="chart-region marks"
      ?data-moves=${moves}
      role="application"
      tabindex="0"
      aria-roledescription=${content.texts.role}
      aria-label=${content.view.summary}
      aria-describedby="chart-about"
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
      this.#explorer = new Exploring({ ...this.#options, region });
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
}
