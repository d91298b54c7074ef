/** The part of a map that every page loads: its elements, its life cycle, and the way to the engine. */
import { html, nothing, type TemplateResult } from 'lit';
import { DrawingController, type DrawingElement } from '../core/drawing-controller.js';
import { infoIcon, path, warningIcon } from '../core/icons.js';
import { onDemand } from '../data/on-demand.js';
import type { MapContent, MapDrawing, MapDrawingHost, MapEngine } from './drawing.js';

const inIcon = path('M12 5v14M5 12h14');
const outIcon = path('M5 12h14');
const allIcon = path('M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5');

const source = { load: async () => (await onDemand(() => import('./engine/engine.js'))).engine };

/** Draws one map in its host's shadow root. Without a row that has a place, no engine is loaded. */
export class MapController {
  readonly #map: DrawingController<MapContent, MapEngine, MapDrawing>;

  constructor(element: DrawingElement, events: Pick<MapDrawingHost, 'onChoose' | 'onPoint'>) {
    this.#map = new DrawingController(element, {
      name: 'map',
      region: '.map-region',
      words: ({ texts }) => texts.failed,
      open: (engine, host) => engine.open({ ...events, ...host }),
    });
  }

  /** For the host's template. `again` is what the button says that tries once more. */
  template(content: MapContent, again: string): TemplateResult {
    const { view, texts } = content;
    // After a failure the next answer is drawn, if it can be.
    if (this.#map.content?.view !== view) this.#map.retry();
    this.#map.show(source, content);
    if (this.#map.failed)
      return this.#words(
        warningIcon,
        texts.failed,
        html`<button type="button" class="retry" @click=${() => this.#map.retry()}>${again}</button>`,
      );
    if (!view.rows.some(({ place }) => place)) return this.#words(infoIcon, texts.nonePlaced);
    const attribution = content.tileUrl && content.tileAttribution;
    const button = (label: string, icon: TemplateResult, act: (drawing: MapDrawing) => void) =>
      html`<button
        type="button"
        aria-label=${label}
        title=${label}
        @click=${() => this.#map.drawing && act(this.#map.drawing)}
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
    this.#map.drawing?.goTo(id);
  }

  #words(icon: TemplateResult, text: string, retry?: TemplateResult): TemplateResult {
    return html`<div part="map" class="map map-words" role=${retry ? 'alert' : nothing}>
      ${icon}
      <p>${text}</p>
      ${retry}
    </div>`;
  }
}
