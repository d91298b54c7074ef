/** One map on the page: Leaflet in a fresh element of its own, sized, filled and freed. */
import { rowDetails } from '../../core/row-details.js';
import { Tooltip } from '../../core/tooltip.js';
import { adopt } from '../../styles/adopt.js';
import { tooltipStyles } from '../../styles/tooltip.styles.js';
import type { MapContent, MapDrawing, MapDrawingHost } from '../drawing.js';
import { BUTTONS, Bubbles, placedRows } from './bubbles.js';
import { engineStyles } from './engine.styles.js';
import { isCalm, listen } from './gestures.js';
import { Grid } from './grid.js';
import { LeafletMap, SVG, TileLayer } from './leaflet.js';
import { listenToPinch } from './pinch.js';
import { LARGEST } from './radius.js';
import { drawScale } from './scale-bar.js';

/** How near a map comes by itself: a district fills it. */
const NEAR = 13;
const NEAREST = 18;
const FARTHEST = 3;

/** How long a hint stays, in ms. */
const HINT = 1500;

const element = (className: string): HTMLElement => {
  const made = document.createElement('div');
  made.className = className;
  return made;
};

/** What the map is made of, once its element has a size. */
interface Made {
  readonly map: LeafletMap;
  readonly renderer: SVG;
  readonly bubbles: Bubbles;
  backdrop?: { readonly url: string | undefined; readonly layer: TileLayer | InstanceType<typeof Grid> };
}

/** A map drawn by Leaflet. */
export class LeafletDrawing implements MapDrawing {
  readonly #host: MapDrawingHost;
  readonly #canvas = element('map-canvas');
  readonly #scale = element('map-scale');
  readonly #hint = element('map-hint');
  readonly #tooltip: Tooltip;
  readonly #listening = new AbortController();
  readonly #observer = new ResizeObserver(() => this.#attempt(() => this.#sized()));
  #made: Made | undefined;
  #content: MapContent | undefined;
  /** What has been drawn of the content. */
  #drawn: MapContent | undefined;
  /** The person looks at a part of their own choice, which a new size leaves to them. */
  #moved = false;
  #hinting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: MapDrawingHost) {
    this.#host = host;
    const { region } = host;
    adopt(region, tooltipStyles, engineStyles);
    // The list says to screen readers what the map shows.
    this.#canvas.ariaHidden = 'true';
    this.#canvas.append(this.#scale, this.#hint);
    region.append(this.#canvas);
    this.#tooltip = new Tooltip(region, () => {});
    this.#observer.observe(this.#canvas);
  }

  update(content: MapContent): void {
    this.#content = content;
    this.#attempt(() => this.#draw());
  }

  goTo(id: string): void {
    const row = this.#content && placedRows(this.#content).find((it) => it.id === id);
    const map = this.#made?.map;
    if (!row || !map) return;
    this.rest();
    this.#moved = true;
    map.setView(row.place, Math.max(map.getZoom(), NEAR), { animate: !isCalm() });
  }

  zoom(levels: number): void {
    const map = this.#made?.map;
    if (!map) return;
    this.#moving();
    map.setZoom(map.getZoom() + levels, { animate: !isCalm() });
  }

  showAll(): void {
    this.rest();
    this.#fit(!isCalm());
  }

  rest(): void {
    this.#tooltip.hide();
  }

  close(): void {
    this.#listening.abort();
    this.#observer.disconnect();
    clearTimeout(this.#hinting);
    this.#tooltip.remove();
    this.#canvas.remove();
    try {
      this.#made?.map.remove();
    } catch {
      // A map that could not be drawn can't always be taken down in order; its element is gone in any case.
    }
  }

  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#host.onError(error);
    }
  }

  #sized(): void {
    // A map without a size can't say what fits into it.
    if (!this.#canvas.clientWidth || !this.#canvas.clientHeight) return;
    if (!this.#made) this.#draw();
    else {
      this.#made.map.invalidateSize({ pan: true });
      if (!this.#moved) this.#fit(false);
    }
  }

  #make(): Made {
    const map = new LeafletMap(this.#canvas, {
      trackResize: false,
      zoomAnimation: !isCalm(),
      fadeAnimation: !isCalm(),
      minZoom: FARTHEST,
      maxZoom: NEAREST,
      zoomSnap: 0.25,
    });
    map.setView({ lat: 0, lng: 0 }, FARTHEST, { animate: false });
    // Larger than the view, so that a drag shows no edge.
    const renderer = new SVG({ padding: 0.5 }).addTo(map);
    const bubbles = new Bubbles(map, renderer);
    map.on('moveend', () => this.#content && drawScale(this.#scale, map, this.#content.locale));
    const { region } = this.#host;
    const { signal } = this.#listening;
    const onMove = (): void => this.#moving();
    listen(
      map,
      region,
      { onMove, onOneFinger: () => this.#showHint(), onShowAll: () => this.showAll() },
      signal,
    );
    listenToPinch(map, region, onMove, signal);
    region.addEventListener('pointerover', (event) => this.#hover(event), { signal });
    region.addEventListener('pointerleave', (event) => this.#hover(event), { signal });
    region.addEventListener('click', ({ target }) => this.#choose(target), { signal });
    return { map, renderer, bubbles };
  }

  #draw(): void {
    const content = this.#content;
    if (!content || !this.#canvas.clientWidth || !this.#canvas.clientHeight) return;
    const made = (this.#made ??= this.#make());
    const before = this.#drawn;
    this.#drawn = content;
    this.#drawBackdrop(made, content);
    if (content.view !== before?.view || content.locale !== before.locale) {
      made.bubbles.draw(content);
      this.rest();
      this.#fit(false);
    }
    made.bubbles.mark(content);
  }

  /** Tiles where the page has named some, else a grid. */
  #drawBackdrop(made: Made, { tileUrl: url }: MapContent): void {
    const { map, renderer } = made;
    if (made.backdrop && made.backdrop.url === url) return;
    made.backdrop?.layer.remove();
    // Tiles are sharp at whole levels only.
    Object.assign(map.options, { zoomSnap: url ? 1 : 0.25 });
    if (url) {
      const layer = new TileLayer(url, { minZoom: FARTHEST, maxZoom: NEAREST });
      made.backdrop = { url, layer };
      try {
        map.addLayer(layer);
      } catch (error) {
        // An address with an unknown {name} in it: bubbles are shown all the same.
        layer.remove();
        console.error(`dasbor: no tiles can be loaded from "${url}".`, error);
      }
    } else {
      const layer = new Grid({ renderer }).addTo(map);
      layer.bringToBack();
      made.backdrop = { url, layer };
    }
    this.#canvas.classList.toggle('tiled', !!url);
    if (!this.#moved) this.#fit(false);
  }

  #fit(animate: boolean): void {
    const { map } = this.#made ?? {};
    const places = this.#content && placedRows(this.#content).map(({ place }) => place);
    if (!map || !places?.length) return;
    this.#moved = false;
    const { x, y } = map.getSize();
    // Room for the largest bubble at the edge, for names above and below, and for the buttons at the right.
    const across = Math.min(LARGEST + 14, x / 5);
    const down = Math.min(LARGEST + 22, y / 4);
    map.fitBounds(places, {
      paddingTopLeft: [across, down],
      paddingBottomRight: [Math.min(LARGEST + BUTTONS.left, x / 4), down],
      maxZoom: NEAR,
      animate,
    });
  }

  #moving(): void {
    this.#moved = true;
    this.rest();
  }

  #hover({ type, target, pointerType }: PointerEvent): void {
    if (pointerType === 'touch') return;
    const row = type === 'pointerover' ? this.#made?.bubbles.rowOf(target) : undefined;
    if (this.#content?.pointed !== row?.id) this.#host.onPoint(row?.id);
    if (row) this.#tell(row.id);
    else this.rest();
  }

  #choose(target: EventTarget | null): void {
    const row = this.#made?.bubbles.rowOf(target);
    if (!row) return;
    this.#tell(row.id);
    this.#host.onChoose(row);
  }

  /** Shows a bubble's numbers beside it. */
  #tell(id: string): void {
    const { view, locale } = this.#content!;
    const row = view.rows.find((it) => it.id === id);
    const box = this.#made?.bubbles.boxOf(id);
    if (!row || !box) return;
    this.#tooltip.show(rowDetails(view, row, locale), box, { side: 'above', align: 'center', gap: 6 });
  }

  #showHint(): void {
    this.#hint.textContent = this.#content?.texts.twoFingers ?? '';
    this.#hint.classList.add('shown');
    clearTimeout(this.#hinting);
    this.#hinting = setTimeout(() => this.#hint.classList.remove('shown'), HINT);
  }
}
