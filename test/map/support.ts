/** A map of no domain, and ways to look at what was drawn. */
import { fixture, html } from '@open-wc/testing';
import * as z from 'zod/mini';
import type { Definition } from '../../src/core/definition.js';
import { MapElement } from '../../src/map/map-element.js';
import { endpointsOf } from '../../src/data/endpoint.js';
import type { Place } from '../../src/map/place.js';
import type { MapView } from '../../src/map/view.js';
import { inState, until } from '../support/wait.js';

/** One row of a test's map. */
export interface Spot {
  readonly name: string;
  readonly count: number;
  readonly place?: Place;
}

/** Four districts of Bandung that have a place, and one that has none. */
export const bandung: readonly Spot[] = [
  { name: 'Bandung Wetan', count: 184, place: { lat: -6.9043, lng: 107.6189 } },
  { name: 'Sukajadi', count: 148, place: { lat: -6.8879, lng: 107.5923 } },
  { name: 'Kecamatan 3204010', count: 141 },
  { name: 'Sumur Bandung', count: 46, place: { lat: -6.9151, lng: 107.6126 } },
  { name: 'Coblong', count: 20, place: { lat: -6.8847, lng: 107.6135 } },
];

const definition: Definition<readonly Spot[], MapView> = {
  heading: { id: 'Peta', en: 'Map' },
  endpoint: endpointsOf({ name: 'test', apiBase: '/' })(
    '/spots',
    z.transform((spots) => spots as Spot[]),
  ),
  params: { params: [] },
  view: (spots) => ({
    columns: [
      { key: 'name', label: 'Nama', kind: 'text', role: 'name' },
      { key: 'count', label: 'Jumlah', kind: 'integer', role: 'measure' },
    ],
    rows: spots.map(({ name, count, place }) => ({
      id: name,
      cells: { name, count },
      selection: { field: 'name', value: name, label: name },
      place,
    })),
    summary: `${spots.length} tempat`,
  }),
};

/** Shows spots, and lets tests look at them. */
export class MapTestElement extends MapElement {
  protected override get definition(): typeof definition {
    return definition;
  }

  /** All elements of a selector in the shadow root. */
  all<T extends HTMLElement | SVGElement = HTMLElement>(selector: string): T[] {
    return [...this.renderRoot.querySelectorAll<T>(selector)];
  }

  /** The only element of a selector. */
  one(selector: string): HTMLElement {
    const [found, ...others] = this.all(selector);
    if (!found || others.length) throw new Error(`${others.length + (found ? 1 : 0)} of ${selector}`);
    return found;
  }

  get region(): HTMLElement {
    return this.one('.map-region');
  }

  /** The bubbles, the largest first as they were drawn. */
  get bubbles(): SVGPathElement[] {
    return this.all<SVGPathElement>('.bubble');
  }

  /** Middle and diameter of a bubble, from the middle of the region. */
  spot(bubble: Element | undefined): { x: number; y: number; size: number } {
    const region = this.region.getBoundingClientRect();
    const { left, top, width, height } = bubble!.getBoundingClientRect();
    return {
      x: left + width / 2 - (region.left + region.width / 2),
      y: top + height / 2 - (region.top + region.height / 2),
      size: width,
    };
  }

  /** How far two bubbles are from each other: it doubles with each level of zoom. */
  get spread(): number {
    const [a, b] = this.bubbles.map((bubble) => this.spot(bubble));
    return Math.hypot(a!.x - b!.x, a!.y - b!.y);
  }

  /** A row of the list. */
  row(name: string): HTMLButtonElement {
    return this.all<HTMLButtonElement>('.place-list button').find((it) => it.innerText.includes(name))!;
  }

  button(label: string): HTMLElement {
    return this.one(`.map-buttons [aria-label="${label}"]`);
  }
}

customElements.define('map-test-element', MapTestElement);

/** A map on the page, in a box of some width. */
export async function put(
  spots: readonly Spot[] = bandung,
  width = 760,
  hidden = false,
): Promise<MapTestElement> {
  const element = document.createElement('map-test-element') as MapTestElement;
  element.data = spots;
  // As wide from the start: a map fits what it shows to the room that it has when it is drawn.
  await fixture(html`<div .style=${`width: ${width}px`} ?hidden=${hidden}>${element}</div>`);
  return inState(element, 'ready');
}

/** Waits until a map shows a bubble for every spot that has a place. */
export async function drawn(element: MapTestElement, count = 4): Promise<MapTestElement> {
  await until(() => element.bubbles.length === count, `${count} bubbles`);
  return element;
}

/** A map that shows its bubbles. */
export const shown = async (spots?: readonly Spot[], width?: number): Promise<MapTestElement> =>
  drawn(await put(spots, width), (spots ?? bandung).filter(({ place }) => place).length);

/** Waits until bubbles stand still: for a few frames nothing is animated, and nothing moves. */
export async function still(element: MapTestElement): Promise<void> {
  let before = '';
  for (let quiet = 0; quiet < 4;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = JSON.stringify(element.bubbles.map((it) => element.spot(it)));
    const animated = element.all('.leaflet-zoom-anim, .leaflet-pan-anim').length;
    quiet = now === before && !animated ? quiet + 1 : 0;
    before = now;
  }
}

/** A pointer or mouse event at the middle of an element, or beside it. */
export function point(
  target: Element,
  type: string,
  { x = 0, y = 0, ...more }: MouseEventInit & { x?: number; y?: number; pointerType?: string } = {},
): boolean {
  const { left, top, width, height } = target.getBoundingClientRect();
  const init = {
    clientX: left + width / 2 + x,
    clientY: top + height / 2 + y,
    pointerType: 'mouse',
    pointerId: 1,
    button: 0,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...more,
  };
  const Type = type.startsWith('pointer') ? PointerEvent : type === 'wheel' ? WheelEvent : MouseEvent;
  return target.dispatchEvent(new Type(type, init));
}

/** Presses a key on an element; false where it was handled. */
export const press = (target: Element, key: string, more: KeyboardEventInit = {}): boolean =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
