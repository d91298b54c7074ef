/** The part of a map that every page loads: its elements, its life cycle, and the way to the engine. */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { infoIcon, path, warningIcon } from '../core/icons.js';
import { whenNear } from '../core/near-viewport.js';
import type { MapContent, MapDrawing, MapStage } from './drawing.js';
import type { MapView } from './view.js';

/** A Lit element that shows a map. */
export type MapHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** A region that stands in the host's shadow root, and its drawing once the engine is there. */
interface Open {
  readonly region: HTMLElement;
  drawing?: MapDrawing;
  stopWaiting?: () => void;
}

const inIcon = path('M12 5v14M5 12h14');
const outIcon = path('M5 12h14');
const allIcon = path('M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5');

const loadEngine = async () => (await import('./engine/engine.js')).engine;

/** Draws one map in its host's shadow root. Without a row that has a place, no engine is loaded. */
export class MapController implements ReactiveController {
  readonly #host: MapHost;
  readonly #stage: Pick<MapStage, 'onChoose' | 'onPoint'>;
  #content: MapContent | undefined;
  #open: Open | undefined;
  /** The view that could not be drawn; the next one is tried again. */
  #failed: MapView | undefined;

  constructor(host: MapHost, stage: Pick<MapStage, 'onChoose' | 'onPoint'>) {
    this.#host = host;
    this.#stage = stage;
    host.addController(this);
  }

  /** For the host's template. */
  template(content: MapContent): TemplateResult {
    this.#content = content;
    const { view, texts } = content;
    if (this.#failed === view) return this.#words(warningIcon, texts.failed);
    if (!view.rows.some(({ place }) => place)) return this.#words(infoIcon, texts.nonePlaced);
    const attribution = content.tileUrl && content.tileAttribution;
    const button = (label: string, icon: TemplateResult, act: (drawing: MapDrawing) => void) =>
      html`<button
        type="button"
        aria-label=${label}
        title=${label}
        @click=${() => this.#open?.drawing && act(this.#open.drawing)}
      >
        ${icon}
      </button>`;
    return html`<div part="map" class="map">
      <div
        class="map-region"
        role="application"
        tabindex="0"
        aria-roledescription=${texts.role}
        aria-label=${view.summary}
        aria-describedby="map-keys"
      ></div>
      <div id="map-keys" class="visually-hidden">${texts.keys}</div>
      <div class="map-buttons">
        ${button(texts.zoomIn, inIcon, (drawing) => drawing.zoom(1))}
        ${button(texts.zoomOut, outIcon, (drawing) => drawing.zoom(-1))}
        ${button(texts.showAll, allIcon, (drawing) => drawing.showAll())}
      </div>
      ${attribution ? html`<p class="map-attribution">${attribution}</p>` : nothing}
    </div>`;
  }

  /** Brings a row's bubble into the middle, if it has one. */
  goTo(id: string): void {
    this.#open?.drawing?.goTo(id);
  }

  hostConnected(): void {
    // What was closed while the host was out of the page opens again.
    if (this.#content && !this.#open) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#open?.drawing?.rest();
    // A move in the page disconnects too, and keeps the map.
    setTimeout(() => this.#host.isConnected || this.#close());
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const region = this.#host.renderRoot.querySelector<HTMLElement>('.map-region');
    if (this.#open?.region !== region) this.#close();
    if (!region || !this.#content) return;
    if (this.#open) this.#open.drawing?.update(this.#content);
    else this.#wait(region);
  }

  #words(icon: TemplateResult, text: string): TemplateResult {
    return html`<div part="map" class="map map-words">
      ${icon}
      <p>${text}</p>
    </div>`;
  }

  #wait(region: HTMLElement): void {
    const open: Open = (this.#open = { region });
    open.stopWaiting = whenNear(region, () => void this.#start(open));
  }

  async #start(open: Open): Promise<void> {
    try {
      const engine = await loadEngine();
      if (this.#open !== open) return;
      // Taken out of the page meanwhile: it starts again when it comes back.
      if (!open.region.isConnected) return this.#close();
      open.drawing = engine.open({
        region: open.region,
        ...this.#stage,
        onError: (error) => this.#fail(error),
      });
      open.drawing.update(this.#content!);
    } catch (error) {
      if (this.#open === open) this.#fail(error);
    }
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    open?.stopWaiting?.();
    open?.drawing?.close();
  }

  #fail(error: unknown): void {
    console.error('dasbor: the map could not be drawn.', error);
    this.#close();
    this.#failed = this.#content?.view;
    this.#host.requestUpdate();
  }
}
