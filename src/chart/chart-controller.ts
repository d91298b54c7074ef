/** A chart in its element: what is drawn of a view, what the legend hides, and the stage that draws it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawingElement } from '../core/drawing-controller.js';
import { adopt } from '../styles/adopt.js';
import { restText } from './more.js';
import type {
  ChartForm,
  ChartInput,
  ChartOptions,
  Content,
  PictureOptions,
  Stage,
  StageType,
} from './form.js';

/** Draws one chart in its element's shadow root. */
export class ChartController {
  readonly #element: DrawingElement;
  readonly #options: ChartOptions;
  /** An element may change between forms of several sorts. */
  readonly #stages = new Map<StageType, Stage>();
  /** Ids of the rows or series that the legend has hidden. */
  readonly #hidden = new Set<string>();
  #toggled = false;
  #content: Content | undefined;
  #template: TemplateResult | undefined;

  constructor(element: DrawingElement, options: ChartOptions) {
    this.#element = element;
    this.#options = options;
  }

  /** The form could not be drawn; `load` tries again. */
  get failed(): boolean {
    return !!this.#content && this.#stageOf(this.#content.form).failed;
  }

  /** Fetches what draws a form, for instance beside the data; without it that happens when the chart comes near. */
  load(form: ChartForm): void {
    this.#stageOf(form).prepare(form);
  }

  /** For the element's template: the same one as before, unless something of `input` is another object. */
  template(input: ChartInput): TemplateResult {
    const before = this.#content;
    const content = this.#take(input);
    return content === before && this.#template ? this.#template : (this.#template = this.#render(content));
  }

  #render(content: Content): TemplateResult {
    const { texts, view, form } = content;
    const { legend, styles = [] } = form;
    adopt(this.#element.renderRoot, ...(legend?.styles ?? []), ...styles);
    const more = legend?.of === 'rows' ? '' : restText(content);
    return html`<div class="chart">
      <div class="chart-form chart-${form.name}">
        ${this.#stageOf(form).region(content)}
        ${legend?.template(content, this.#hidden, this.#toggle) ?? nothing}
        ${more ? html`<p class="chart-more">${more}</p>` : nothing}
      </div>
      <div id="chart-keys" class="visually-hidden">
        ${legend?.keys?.(content) ?? texts.keys}
        ${view.rows.some((row) => row.selection) ? texts.select : nothing}
      </div>
    </div>`;
  }

  /** Reads the theme again; a change of its tokens is noticed without this. */
  refreshTheme(): void {
    for (const stage of this.#stages.values()) stage.refreshTheme();
  }

  /** Heading, drawing and legend as a picture, also while the chart isn't on view. */
  async toPNG(options: PictureOptions = {}): Promise<Blob> {
    const content = this.#content;
    // The theme's tokens are those of the frame.
    const themed = this.#element.renderRoot.querySelector<HTMLElement>('.frame');
    if (!content || !themed) throw new Error('There is no chart to make a picture of.');
    const painter = await this.#stageOf(content.form).painter(content.form);
    return painter.toPNG(themed, content, options);
  }

  #stageOf({ stage: Type }: ChartForm): Stage {
    const known = this.#stages.get(Type);
    if (known) return known;
    const made = new Type(this.#element, this.#options);
    this.#stages.set(Type, made);
    return made;
  }

  /** The same content as before, where nothing has changed. */
  #take(input: ChartInput): Content {
    const old = this.#content;
    const changed =
      !old ||
      this.#toggled ||
      (['view', 'form', 'locale', 'selected'] as const).some((key) => input[key] !== old[key]);
    this.#toggled = false;
    const content = changed ? { ...input, ...this.#shown(input) } : old;
    this.#content = content;
    this.#stageOf(input.form).show(content, changed);
    return content;
  }

  /** The rows and the series that the legend has not hidden. */
  #shown({ view, form }: ChartInput): Pick<Content, 'rows' | 'rest' | 'series'> {
    const { legend, limit = Infinity } = form;
    const all = form.series?.(view) ?? [];
    const isShown = ({ id }: { readonly id: string }): boolean => !this.#hidden.has(id);
    // New data may have none but hidden series: then all are shown.
    if (legend?.of === 'series' && !all.some(isShown)) this.#hidden.clear();
    const drawn = view.rows.slice(0, limit);
    return {
      rows: legend?.of === 'rows' ? drawn.filter(isShown) : drawn,
      rest: view.rows.slice(limit),
      series: legend?.of === 'series' ? all.filter(isShown) : all,
    };
  }

  #toggle = (id: string): void => {
    if (!this.#hidden.delete(id)) this.#hidden.add(id);
    this.#toggled = true;
    this.#element.requestUpdate();
  };
}
