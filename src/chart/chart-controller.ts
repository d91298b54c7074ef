/** The part of a chart that every page loads: its elements, its life cycle, and the way to the engine. */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { whenNear } from '../core/near-viewport.js';
import type { Row } from '../core/view.js';
import type { ChartEngine, ChartForm, ChartInput, Content, Drawing, PictureOptions } from './form.js';

/** A Lit element that shows a chart. */
export type ChartHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What a chart tells its host. */
export interface ChartOptions {
  /** A row with a `selection` was chosen by mouse, touch or keyboard. */
  onSelect(row: Row): void;
}

/** A region that stands in the host's shadow root, and its drawing once the engine is there. */
interface Open {
  readonly region: HTMLElement;
  readonly form: ChartForm;
  drawing?: Drawing;
  stopWaiting?: () => void;
}

/** Draws one chart in its host's shadow root. */
export class ChartController implements ReactiveController {
  /** The engine could not be loaded or failed to draw; `load` tries again. */
  failed = false;

  readonly #host: ChartHost;
  readonly #options: ChartOptions;
  /** Ids of the rows that the legend has hidden. */
  readonly #hidden = new Set<string>();
  #content: Content | undefined;
  /** Something has changed that the drawing doesn't know yet. */
  #dirty = false;
  #engine: { form: ChartForm; promise: Promise<ChartEngine | undefined> } | undefined;
  #open: Open | undefined;

  constructor(host: ChartHost, options: ChartOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Loads the engine, for instance beside the data; without it that happens when the chart comes near. */
  load(form: ChartForm): void {
    if (this.failed) {
      this.failed = false;
      this.#host.requestUpdate();
    }
    void this.#load(form);
  }

  /** For the host's template. It draws anew only if something of `input` is another object than before. */
  template(input: ChartInput): TemplateResult {
    const content = this.#take(input);
    const { texts, view, form } = input;
    // Not for screen readers: the summary and the legend say it to them.
    const total = form.total?.(content);
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
      ${form.legend?.(content, this.#hidden, this.#toggle) ?? nothing}
      <div id="chart-keys" class="visually-hidden">
        ${texts.keys} ${view.rows.some((row) => row.selection) ? texts.select : nothing}
      </div>
    </div>`;
  }

  /** Reads the theme again; a change of its tokens is noticed without this. */
  refreshTheme(): void {
    this.#open?.drawing?.refreshTheme();
  }

  /** Heading, drawing and legend as a picture, also while the chart isn't on view. */
  async toPNG(options: PictureOptions = {}): Promise<Blob> {
    const content = this.#content;
    const engine = content && (await this.#load(content.form));
    // The theme's tokens are those of the frame, where there is no region.
    const place = this.#open?.region ?? this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    if (!engine || !place) throw new Error('There is no chart to make a picture of.');
    return engine.toPNG(place, content, options);
  }

  hostConnected(): void {
    // What was closed while the host was out of the page opens again.
    if (this.#content && !this.#open) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#open?.drawing?.rest();
    // A move in the page disconnects too, and keeps the drawing.
    setTimeout(() => this.#host.isConnected || this.#close());
  }

  hostUpdated(): void {
    const { isConnected, renderRoot } = this.#host;
    if (!isConnected) return;
    const region = renderRoot.querySelector<HTMLElement>('.chart-region');
    const form = this.#content?.form;
    if (this.#open && (this.#open.region !== region || this.#open.form !== form)) this.#close();
    if (!region || !form) return;
    this.#reserve(region);
    if (!this.#open) this.#start(region, form);
    else if (this.#dirty) this.#draw();
  }

  #take(input: ChartInput): Content {
    const old = this.#content;
    const same = (['view', 'form', 'locale', 'selected'] as const).every((key) => input[key] === old?.[key]);
    this.#dirty ||= !same;
    const rows = this.#dirty ? input.view.rows.filter((row) => !this.#hidden.has(row.id)) : old!.rows;
    return (this.#content = { ...input, rows });
  }

  #toggle = (id: string): void => {
    if (!this.#hidden.delete(id)) this.#hidden.add(id);
    this.#dirty = true;
    this.#host.requestUpdate();
  };

  #reserve(region: HTMLElement): void {
    const { form, view } = this.#content!;
    const width = form.adaptive ? region.clientWidth : undefined;
    const height = (form.canvasHeight ?? form.height)(view.rows.length, width);
    region.style.setProperty('min-height', `${height}px`);
  }

  #draw(): void {
    const drawing = this.#open?.drawing;
    if (!drawing || !this.#content) return;
    this.#dirty = false;
    drawing.update(this.#content);
  }

  #load(form: ChartForm): Promise<ChartEngine | undefined> {
    if (this.#engine?.form !== form) {
      const promise = form.load().catch((error: unknown) => {
        // Forgotten, so that the next `load` tries again.
        this.#engine = undefined;
        this.#fail(error);
        return undefined;
      });
      this.#engine = { form, promise };
    }
    return this.#engine.promise;
  }

  #start(region: HTMLElement, form: ChartForm): void {
    const open: Open = (this.#open = { region, form });
    const go = async (): Promise<void> => {
      const engine = await this.#load(form);
      if (!engine || this.#open !== open) return;
      // Rendered anew while out of the page: what then comes into the page opens.
      if (!this.#host.renderRoot.contains(region)) return this.#close();
      open.drawing = engine.open({
        region,
        onWidth: () => form.adaptive && this.#open === open && this.#reserve(region),
        onSelect: (row) => this.#options.onSelect(row),
        onError: (error) => this.#fail(error),
      });
      this.#draw();
    };
    if (this.#engine?.form === form) void go();
    else open.stopWaiting = whenNear(region, () => void go());
  }

  #close(): void {
    this.#open?.stopWaiting?.();
    this.#open?.drawing?.close();
    this.#open = undefined;
  }

  #fail(error: unknown): void {
    console.error('dasbor: the chart could not be drawn.', error);
    this.#close();
    this.failed = true;
    this.#host.requestUpdate();
  }
}
