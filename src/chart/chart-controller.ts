/** A chart in its element: what is drawn of a view, what the legend hides, and the stage that draws it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawingElement } from '../core/drawing-controller.js';
import { adopt } from '../styles/adopt.js';
import type { about } from './explore/about.js';
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
  /** Id of the row or series that the legend lights. */
  #lit: string | undefined;
  /** The legend has hidden, shown or lit something. */
  #touched = false;
  #about: typeof about | undefined;
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
    const { form } = content;
    const { legend, styles = [] } = form;
    adopt(this.#element.renderRoot, ...(legend?.styles ?? []), ...styles);
    const more = legend?.of === 'rows' ? '' : restText(content);
    return html`<div class="chart">
      <div class="chart-form chart-${form.name}">
        ${this.#stageOf(form).region(content)}
        ${legend?.template(content, this.#hidden, this.#hear) ?? nothing}
        ${more ? html`<p class="chart-more">${more}</p>` : nothing}
      </div>
      <div id="chart-about" hidden>${this.#about?.(content) ?? nothing}</div>
    </div>`;
  }

  /** Describes the drawing to who can't see it, from now on. */
  async describe(): Promise<void> {
    if (this.#about) return;
    try {
      ({ about: this.#about } = await import('./explore/about.js'));
    } catch {
      // Its name has the numbers; whoever comes next asks again.
      return;
    }
    this.#template = undefined;
    this.#element.requestUpdate();
  }

  /** Whether the legend has hidden something. */
  get hides(): boolean {
    const { rows = [], rest = [], series = [], view, form } = this.#content ?? {};
    return (
      !!view &&
      (rows.length + rest.length < view.rows.length || series.length < (form?.series?.(view).length ?? 0))
    );
  }

  /** Shows what the legend has hidden. */
  showAll(): void {
    this.#hidden.clear();
    this.#touch();
  }

  /** Reads the theme again; a change of its tokens is noticed without this. */
  refreshTheme(): void {
    for (const stage of this.#stages.values()) stage.refreshTheme();
  }

  /** Heading, drawing and legend as a picture, also while the chart isn't on view. */
  async toPNG(options: PictureOptions = {}): Promise<Blob> {
    const content = this.#content && { ...this.#content, lit: undefined };
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
      this.#touched ||
      (['view', 'form', 'locale', 'selected', 'isInert', 'hasRows', 'isAudible'] as const).some(
        (key) => input[key] !== old[key],
      );
    this.#touched = false;
    const content = changed ? { ...input, ...this.#shown(input), lit: this.#lit } : old;
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

  #touch(): void {
    this.#touched = true;
    this.#element.requestUpdate();
  }

  /** What happens to the legend: a click hides and shows, a second one or Shift+Enter leaves only one. */
  readonly #hear = (event: Event): void => {
    const { type, key, shiftKey, detail, pointerType } = event as KeyboardEvent & PointerEvent;
    const entry = (event.target as Element).closest<HTMLElement>('[data-id]');
    const id = entry?.dataset['id'];
    if (type === 'click' || type === 'keydown') {
      const alone = type === 'click' ? detail > 1 : shiftKey && key === 'Enter';
      if (id === undefined || (type === 'keydown' && !alone)) return;
      if (alone) this.#isolate(id);
      else if (entry!.ariaDisabled !== 'true' && !this.#hidden.delete(id)) this.#hidden.add(id);
      event.preventDefault();
      return this.#touch();
    }
    // A finger that has tapped is no longer there.
    if (type === 'focusin' ? !entry?.matches(':focus-visible') : pointerType === 'touch') return;
    const lit = type === 'pointerover' || type === 'focusin' ? id : undefined;
    if (lit === this.#lit) return;
    this.#lit = lit;
    this.#touch();
  };

  /** Leaves only one; all come back, where it is the only one. */
  #isolate(id: string): void {
    const { view, form } = this.#content!;
    const all = form.legend?.of === 'rows' ? view.rows.slice(0, form.limit) : form.series!(view);
    const others = all.filter((each) => each.id !== id);
    const isAlone = others.every((each) => this.#hidden.has(each.id));
    this.#hidden.clear();
    if (!isAlone) for (const each of others) this.#hidden.add(each.id);
  }
}
