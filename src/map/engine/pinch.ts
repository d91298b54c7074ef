/**
 * Zooming and moving a map with two fingers, as Leaflet does it, but heard on the map alone: Leaflet listens on the
 * document, and after a tap with two fingers forever.
 */
import type { LatLng, Pixels } from 'leaflet/src/layer/Layer.js';
import type { LeafletMap } from './leaflet.js';

/** What the two fingers began with. */
interface Start {
  readonly distance: number;
  readonly zoom: number;
  /** The place between the fingers; it stays there. */
  readonly held: LatLng;
  center?: LatLng;
  now: number;
}

/** Listens on the region until the signal. */
export function listenToPinch(
  map: LeafletMap,
  region: HTMLElement,
  onMove: () => void,
  signal: AbortSignal,
): void {
  let start: Start | undefined;

  const fingers = ({ touches }: TouchEvent): { middle: Pixels; distance: number } | undefined => {
    if (touches.length !== 2) return undefined;
    const [a, b] = [touches[0]!, touches[1]!].map((touch) => map.mouseEventToContainerPoint(touch));
    return {
      middle: { x: (a!.x + b!.x) / 2, y: (a!.y + b!.y) / 2 },
      distance: Math.hypot(a!.x - b!.x, a!.y - b!.y),
    };
  };

  const begin = (event: TouchEvent): void => {
    const found = fingers(event);
    if (!found || map._animatingZoom) return;
    event.preventDefault();
    map._stop();
    const held = map.containerPointToLatLng([found.middle.x, found.middle.y]);
    start = { distance: found.distance, zoom: map.getZoom(), held, now: map.getZoom() };
  };

  const move = (event: TouchEvent): void => {
    const found = start && fingers(event);
    if (!start || !found) return;
    event.preventDefault();
    if (!start.center) {
      map._moveStart(true, false);
      onMove();
    }
    const { minZoom, maxZoom } = map.options as { minZoom: number; maxZoom: number };
    const zoom = map.getScaleZoom(found.distance / start.distance, start.zoom);
    start.now = Math.max(minZoom, Math.min(zoom, maxZoom));
    const size = map.getSize();
    const held = map.project(start.held, start.now);
    start.center = map.unproject(
      { x: held.x + size.x / 2 - found.middle.x, y: held.y + size.y / 2 - found.middle.y },
      start.now,
    );
    map._move(start.center, start.now, { pinch: true, round: false });
  };

  const end = (): void => {
    const { center, now = 0 } = start ?? {};
    start = undefined;
    if (!center) return;
    const zoom = map._limitZoom(now);
    if (map.options['zoomAnimation']) map._animateZoom(center, zoom, true, map.options['zoomSnap']);
    else map._resetView(center, zoom);
  };

  region.addEventListener('touchstart', begin, { signal, passive: false });
  region.addEventListener('touchmove', move, { signal, passive: false });
  region.addEventListener('touchend', end, { signal });
  region.addEventListener('touchcancel', end, { signal });
}
