/** The bubbles of a map and their names. */
import { MOST } from '../../core/first-items.js';
import { cellText, measureOf, nameColumn } from '../../core/row-words.js';
import type { Pixels } from 'leaflet/src/layer/Layer.js';
import type { MapContent } from '../drawing.js';
import type { Place } from '../place.js';
import type { MapRow } from '../view.js';
import { arrange } from './arrange.js';
import { CircleMarker, type LeafletMap, type SVG } from './leaflet.js';
import { radiusOf } from './radius.js';

/** Where the buttons stand, from the top right corner, in px: as map.styles.ts says. */
export const BUTTONS = matchMedia('(pointer: coarse)').matches
  ? ({ top: 8, left: 54, bottom: 144 } as const)
  : ({ top: 8, left: 44, bottom: 114 } as const);

/** A row that has a place. */
export type PlacedRow = MapRow & { readonly place: Place };

interface Bubble {
  readonly row: PlacedRow;
  readonly radius: number;
  readonly marker: CircleMarker;
  readonly name: HTMLElement;
  /** Of the name, measured once. */
  readonly size: { readonly width: number; readonly height: number };
}

/** The rows of a view that can be drawn: of those that the list has. */
export const placedRows = ({ view }: MapContent): PlacedRow[] =>
  view.rows.slice(0, MOST).filter((row): row is PlacedRow => !!row.place);

/** Draws rows as circles whose areas are as their numbers, each with its name where there is room. */
export class Bubbles {
  readonly #map: LeafletMap;
  readonly #renderer: SVG;
  readonly #names: HTMLElement;
  #bubbles: readonly Bubble[] = [];
  #chosen: string | undefined;

  constructor(map: LeafletMap, renderer: SVG) {
    this.#map = map;
    this.#renderer = renderer;
    this.#names = map.createPane('names');
    map.on('zoom viewreset moveend', () => this.#arrange());
  }

  /** Draws the rows of a view in place of those before. */
  draw(content: MapContent): void {
    for (const { marker } of this.#bubbles) marker.remove();
    const name = nameColumn(content.view);
    const valueOf = (row: MapRow): number => measureOf(content.view, row) ?? 0;
    const rows = placedRows(content).sort((a, b) => valueOf(b) - valueOf(a));
    const largest = valueOf(rows[0]!);
    const made = rows.map((row) => {
      const radius = radiusOf(valueOf(row), largest);
      const options = { radius, className: 'bubble', renderer: this.#renderer };
      const marker = new CircleMarker(row.place, options).addTo(this.#map);
      const label = document.createElement('span');
      label.className = 'bubble-name';
      const text = document.createElement('bdi');
      text.textContent = cellText(row, name, content.locale);
      label.append(text);
      return { row, radius, marker, name: label };
    });
    this.#names.replaceChildren(...made.map((bubble) => bubble.name));
    this.#bubbles = made.map((bubble) => ({
      ...bubble,
      size: { width: bubble.name.offsetWidth, height: bubble.name.offsetHeight },
    }));
    this.#chosen = undefined;
    this.#arrange();
  }

  /** Lets the chosen and the pointed bubble stand out. */
  mark({ chosen, pointed }: MapContent): void {
    for (const { row, marker, name } of this.#bubbles) {
      const { classList } = marker.getElement();
      classList.toggle('chosen', row.id === chosen);
      classList.toggle('pointed', row.id === pointed);
      name.classList.toggle('chosen', row.id === chosen);
      if (row.id === chosen && chosen !== this.#chosen) marker.bringToFront();
    }
    if (chosen === this.#chosen) return;
    this.#chosen = chosen;
    this.#arrange();
  }

  /** The row whose bubble an element is. */
  rowOf(target: EventTarget | null): PlacedRow | undefined {
    return this.#bubbles.find(({ marker }) => marker.getElement() === target)?.row;
  }

  /** The box of a row's bubble in the window. */
  boxOf(id: string): DOMRect | undefined {
    return this.#bubbles
      .find(({ row }) => row.id === id)
      ?.marker.getElement()
      .getBoundingClientRect();
  }

  #arrange(): void {
    // The chosen one's name comes first, so that it is never left out.
    const bubbles = this.#bubbles.toSorted(
      (a, b) => Number(b.row.id === this.#chosen) - Number(a.row.id === this.#chosen),
    );
    const items = bubbles.map(({ row, radius, size }) => {
      const { x, y } = this.#map.latLngToLayerPoint(row.place);
      return { x, y, radius, ...size };
    });
    const { x, y } = this.#map.getSize();
    const [from, to] = [
      { x: 0, y: 0 },
      { x, y },
    ].map((corner) => this.#map.containerPointToLayerPoint(corner)) as [Pixels, Pixels];
    const { top, left, bottom } = BUTTONS;
    const covered = [to.x - left, from.y + top, to.x, from.y + bottom] as const;
    arrange(items, [from.x, from.y, to.x, to.y], covered).forEach((corner, index) => {
      const { name } = bubbles[index]!;
      name.classList.toggle('crowded', !corner);
      if (!corner) return;
      name.style.setProperty('--_x', `${Math.round(corner.x)}px`);
      name.style.setProperty('--_y', `${Math.round(corner.y)}px`);
    });
  }
}
