/**
 * Moving a map by mouse, wheel and keys. Leaflet's own handlers listen on the document, set classes on the page's
 * body, and take the wheel and the finger that scroll the page.
 */
import type { LeafletMap } from './leaflet.js';

/** What gestures tell. */
export interface GestureEvents {
  /** The person has moved or zoomed the map. */
  readonly onMove: () => void;
  /** A finger that started on the map scrolls the page. */
  readonly onOneFinger: () => void;
  readonly onShowAll: () => void;
}

/** How far the mouse may slip in a click, in px. */
const SLIP = 3;
/** How far an arrow key moves the map, in px. */
const STEP = 80;
/** How much wheel makes one level of zoom, in px; a line of wheels that count in lines. */
const WHEEL = 100;
const LINE = 33;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

const levels: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** Whether the person wants no animation. */
export const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Listens on the region until the signal. */
export function listen(
  map: LeafletMap,
  region: HTMLElement,
  { onMove, onOneFinger, onShowAll }: GestureEvents,
  signal: AbortSignal,
): void {
  let start: { x: number; y: number } | undefined;
  let dragged = false;
  let rolled = 0;

  const on = <T extends keyof HTMLElementEventMap>(
    type: T,
    listener: (event: HTMLElementEventMap[T]) => void,
    options: AddEventListenerOptions = {},
  ): void => region.addEventListener(type, listener, { ...options, signal });

  on('pointerdown', (event) => {
    dragged = false;
    start = event.pointerType === 'mouse' && event.button === 0 ? event : undefined;
  });
  on('pointermove', (event) => {
    if (!start) return;
    const offset = [start.x - event.x, start.y - event.y] as const;
    if (!dragged && Math.hypot(...offset) < SLIP) return;
    dragged = true;
    start = event;
    region.setPointerCapture(event.pointerId);
    region.classList.add('dragged');
    map.panBy(offset, { animate: false });
    onMove();
  });
  const drop = (): void => {
    start = undefined;
    region.classList.remove('dragged');
  };
  on('pointerup', drop);
  on('pointercancel', (event) => {
    drop();
    if (event.pointerType === 'touch') onOneFinger();
  });
  // Dragging a bubble doesn't choose it.
  on('click', (event) => dragged && event.stopImmediatePropagation(), { capture: true });
  on('dblclick', (event) => {
    map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() + 1, { animate: !isCalm() });
    onMove();
  });
  on(
    'wheel',
    (event) => {
      // A trackpad's pinch comes as a wheel with Ctrl. Without it the page scrolls.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      rolled += event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
      const snap = Number(map.options['zoomSnap']);
      const steps = Math.trunc(rolled / (WHEEL * snap));
      if (!steps) return;
      rolled -= steps * WHEEL * snap;
      map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() - steps * snap, {
        animate: false,
      });
      onMove();
    },
    { passive: false },
  );
  on('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (arrows[key]) map.panBy(arrows[key], { animate: !isCalm() });
    else if (levels[key]) map.setZoom(map.getZoom() + levels[key], { animate: !isCalm() });
    else if (key !== 'Home') return;
    event.preventDefault();
    if (key === 'Home') onShowAll();
    else onMove();
  });
}
