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
import { legend } from './legend.js';

/** A Lit element that shows a chart. */
export type ChartHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What a chart tells its host. */
export interface ChartOptions {
  /** A row with a `selection` was chosen by mouse, touch or keyboard. */
  onSelect(row: Row): void;
}

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
  readonly #hidden = new Set<string>();
  #input: ChartInput | undefined;
  /** What the drawing was last given, and what that was made of. */
  #content: Content | undefined;
  #dirty = false;
  #engine: { form: ChartForm; promise: Promise<ChartEngine | undefined> } | undefined;
  #open: Open | undefined;

  constructor(host: ChartHost, options: ChartOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Loads the engine, for instance beside the data; without it that happens when the chart is seen. */
  load(form: ChartForm): void {
    if (this.failed) {
      this.failed = false;
      this.#host.requestUpdate();
    }
    void this.#load(form);
  }

  /** Put this into the host's template. A new drawing starts only if something of `input` is another object. */
  template(input: ChartInput): TemplateResult {
    const last = this.#input;
    this.#input = input;
    this.#dirty ||= (['view', 'form', 'locale', 'selected'] as const).some(
      (key) => input[key] !== last?.[key],
    );
    const { texts, view, form } = input;
    if (this.failed) return html`<p part="body" class="chart-failed">${texts.failed}</p>`;
    const selectable = view.rows.some((row) => row.selection);
    return html`<div class="chart chart-${form.name}">
      <div
        class="chart-region"
        role="application"
        tabindex="0"
        aria-roledescription=${texts.role}
        aria-label=${view.summary}
        aria-describedby="chart-keys"
      ></div>
      ${
        form.legend
          ? legend(input, this.#hidden, (id) => {
              if (!this.#hidden.delete(id)) this.#hidden.add(id);
              this.#dirty = true;
              this.#host.requestUpdate();
            })
          : nothing
      }
      <div id="chart-keys" class="visually-hidden">${texts.keys} ${selectable ? texts.select : nothing}</div>
      <div class="visually-hidden chart-live" role="status"></div>
      <div part="tooltip" class="tooltip" popover="manual" aria-hidden="true"></div>
    </div>`;
  }

  /** Reads the theme again; changes of the tokens are noticed without it. */
  refreshTheme(): void {
    this.#open?.drawing?.refreshTheme();
  }

  /** The chart with heading and legend as a picture, also while it isn't on view. */
  async toPNG(options: PictureOptions = {}): Promise<Blob> {
    const content = this.#contentNow();
    const engine = content && (await this.#load(content.form));
    if (!engine) throw new Error('There is no chart to make a picture of.');
    const place = this.#open?.region ?? this.#host.renderRoot;
    return engine.toPNG(place, content, options);
  }

  hostConnected(): void {
    if (this.#input) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#open?.drawing?.rest();
    // A move in the page disconnects too, and keeps the drawing.
    setTimeout(() => this.#host.isConnected || this.#close());
  }

  hostUpdated(): void {
    const input = this.#input;
    const region = this.#host.renderRoot.querySelector<HTMLElement>('.chart-region');
    if (!this.#host.isConnected) return;
    if (this.#open && (this.#open.region !== region || this.#open.form !== input?.form)) this.#close();
    if (!input || !region) return;
    const { form, view } = input;
    const width = form.adaptive ? region.clientWidth : undefined;
    const height = (form.canvasHeight ?? form.height)(view.rows.length, width);
    region.style.setProperty('min-height', `${height}px`);
    if (!this.#open) this.#start(region, form);
    else if (this.#dirty) this.#draw();
  }

  #contentNow(): Content | undefined {
    const input = this.#input;
    if (!input) return undefined;
    const old = this.#dirty ? undefined : this.#content;
    this.#dirty = false;
    const rows = old?.rows ?? input.view.rows.filter((row) => !this.#hidden.has(row.id));
    return (this.#content = { ...input, rows });
  }

  #draw(): void {
    const drawing = this.#open?.drawing;
    const content = drawing && this.#contentNow();
    if (content) drawing.update(content);
  }

  #load(form: ChartForm): Promise<ChartEngine | undefined> {
    if (this.#engine?.form !== form) {
      const promise = form.load().catch((error: unknown) => {
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
    const go = async () => {
      const engine = await this.#load(form);
      if (!engine || this.#open !== open || open.drawing) return;
      const root = this.#host.renderRoot;
      open.drawing = engine.open({
        region,
        live: root.querySelector<HTMLElement>('.chart-live')!,
        tooltip: root.querySelector<HTMLElement>('.tooltip')!,
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
