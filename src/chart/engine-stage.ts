/** Charts with axes: an engine that is loaded on demand draws them into their region. */
import { html, type TemplateResult } from 'lit';
import { DrawingController, type DrawingElement } from '../core/drawing-controller.js';
import type {
  ChartDrawing,
  ChartEngine,
  ChartForm,
  ChartOptions,
  Content,
  EngineForm,
  Painter,
  Stage,
} from './form.js';

/** Stage of all forms that an engine draws. */
export class EngineStage implements Stage {
  readonly #chart: DrawingController<Content, ChartEngine, ChartDrawing>;

  constructor(element: DrawingElement, options: ChartOptions) {
    this.#chart = new DrawingController(element, {
      name: 'chart',
      region: '.chart-region:not(.marks)',
      words: ({ texts }) => texts.failed,
      open: (engine, host) => engine.open({ ...host, ...options }),
    });
  }

  get failed(): boolean {
    return this.#chart.failed;
  }

  prepare(form: ChartForm): void {
    this.#chart.retry();
    this.#chart.preload(form as EngineForm);
  }

  show(content: Content, changed: boolean): void {
    // After a failure the next answer is drawn, if it can be.
    if (content.view !== this.#chart.content?.view) this.#chart.retry();
    this.#chart.show(content.form as EngineForm, content, changed);
  }

  region({ texts, view }: Content): TemplateResult {
    return html`<div
      class="chart-region"
      role="application"
      tabindex="0"
      aria-roledescription=${texts.role}
      aria-label=${view.summary}
      aria-describedby="chart-about"
    ></div>`;
  }

  refreshTheme(): void {
    this.#chart.drawing?.refreshTheme();
  }

  painter(form: ChartForm): Promise<Painter> {
    return this.#chart.load(form as EngineForm);
  }
}
