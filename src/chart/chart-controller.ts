/** The part of a chart that every page loads: its elements, and the way to the engine. */
import { html, nothing, type TemplateResult } from 'lit';
import { DrawingController, type DrawingElement } from '../core/drawing-controller.js';
import { adopt } from '../styles/adopt.js';
import type { Row } from '../core/view.js';
import type { ChartDrawing, ChartEngine, ChartForm, ChartInput, Content, PictureOptions } from './form.js';

/** What a chart tells its element. */
export interface ChartOptions {
  /** A row with a `selection` was chosen by mouse, touch or keyboard. */
  onSelect(row: Row): void;
}

/** Draws one chart in its element's shadow root. */
export class ChartController {
  readonly #element: DrawingElement;
  readonly #chart: DrawingController<Content, ChartEngine, ChartDrawing>;
  /** Ids of the rows or series that the legend has hidden. */
  readonly #hidden = new Set<string>();
  #toggled = false;

  constructor(element: DrawingElement, options: ChartOptions) {
    this.#element = element;
    this.#chart = new DrawingController(element, {
      name: 'chart',
      region: '.chart-region',
      rendered: (region) => this.#reserve(region),
      open: (engine, host) =>
        engine.open({
          ...host,
          onWidth: () =>
            this.#chart.content?.form.adaptive &&
            this.#chart.region === host.region &&
            this.#reserve(host.region),
          onSelect: (row) => options.onSelect(row),
        }),
    });
  }

  /** The engine could not be loaded or failed to draw; `load` tries again. */
  get failed(): boolean {
    return this.#chart.failed;
  }

  /** Loads the engine, for instance beside the data; without it that happens when the chart comes near. */
  load(form: ChartForm): void {
    this.#chart.retry();
    this.#chart.preload(form);
  }

  /** For the element's template. It draws anew only if something of `input` is another object than before. */
  template(input: ChartInput): TemplateResult {
    const content = this.#take(input);
    const { texts, view, form } = input;
    // Not for screen readers: the summary and the legend say it to them.
    const total = form.total?.(content);
    const keys = form.legend?.keys?.(content) ?? texts.keys;
    return html`<div class="chart chart-${form.name}">
      <div
        class="chart-region"
        role="application"
        tabindex="0"
        aria-roledescription=${texts.role}
        aria-label=${view.summary}
        aria-describedby="chart-keys"
      >
        ${
          total
            ? html`<div class="chart-total" aria-hidden="true">
                <b class=${total.text.length > 12 ? 'long' : ''}>${total.text}</b>${total.label}
              </div>`
            : nothing
        }
      </div>
      ${form.legend?.template(content, this.#hidden, this.#toggle) ?? nothing}
      <div id="chart-keys" class="visually-hidden">
        ${keys} ${view.rows.some((row) => row.selection) ? texts.select : nothing}
      </div>
    </div>`;
  }

  /** Reads the theme again; a change of its tokens is noticed without this. */
  refreshTheme(): void {
    this.#chart.drawing?.refreshTheme();
  }

  /** Heading, drawing and legend as a picture, also while the chart isn't on view. */
  async toPNG(options: PictureOptions = {}): Promise<Blob> {
    const { content } = this.#chart;
    const engine = content && (await this.#chart.load(content.form));
    // The theme's tokens are those of the frame, where there is no region.
    const themed = this.#chart.region ?? this.#element.renderRoot.querySelector<HTMLElement>('.frame');
    if (!engine || !themed) throw new Error('There is no chart to make a picture of.');
    return engine.toPNG(themed, content, options);
  }

  #take(input: ChartInput): Content {
    const old = this.#chart.content;
    const changed =
      this.#toggled ||
      (['view', 'form', 'locale', 'selected'] as const).some((key) => input[key] !== old?.[key]);
    this.#toggled = false;
    const { rows, series } = changed || !old ? this.#shown(input) : old;
    const content = { ...input, rows, series };
    this.#chart.show(input.form, content, changed);
    return content;
  }

  /** The rows and the series that the legend has not hidden. */
  #shown({ view, form }: ChartInput): Pick<Content, 'rows' | 'series'> {
    const of = form.legend?.of;
    const all = form.series?.(view) ?? [];
    const isShown = ({ id }: { readonly id: string }): boolean => !this.#hidden.has(id);
    // New data may have none but hidden series: then all are shown.
    if (of === 'series' && !all.some(isShown)) this.#hidden.clear();
    return {
      rows: of === 'rows' ? view.rows.filter(isShown) : view.rows,
      series: of === 'series' ? all.filter(isShown) : all,
    };
  }

  #toggle = (id: string): void => {
    if (!this.#hidden.delete(id)) this.#hidden.add(id);
    this.#toggled = true;
    this.#element.requestUpdate();
  };

  #reserve(region: HTMLElement): void {
    const { form, view } = this.#chart.content!;
    adopt(region, ...(form.legend?.styles ?? []), ...(form.styles ? [form.styles] : []));
    const width = form.adaptive ? region.clientWidth : undefined;
    const height = form.leastHeight ?? (form.canvasHeight ?? form.height)(view.rows.length, width);
    region.style.setProperty('min-height', `${height}px`);
  }
}
