/** The parts of Leaflet that ./leaflet.ts takes, as far as they are used. */

declare module 'leaflet/src/map/Map.js' {
  import type { Layer, LatLng, Pixels, Place } from 'leaflet/src/layer/Layer.js';

  interface Moving {
    readonly animate?: boolean;
  }

  interface Fitting extends Moving {
    readonly paddingTopLeft?: readonly [number, number];
    readonly paddingBottomRight?: readonly [number, number];
    readonly maxZoom?: number;
  }

  export class Map {
    static include(methods: Readonly<Record<string, unknown>>): typeof Map;
    constructor(container: HTMLElement, options?: Readonly<Record<string, unknown>>);
    readonly options: Readonly<Record<string, unknown>>;
    addLayer(layer: Layer): this;
    removeLayer(layer: Layer): this;
    createPane(name: string): HTMLElement;
    on(types: string, listener: () => void): this;
    remove(): this;
    invalidateSize(options: { readonly pan: boolean }): this;
    getZoom(): number;
    getSize(): Pixels;
    setView(center: Place, zoom: number, options?: Moving): this;
    setZoom(zoom: number, options?: Moving): this;
    setZoomAround(at: Pixels, zoom: number, options?: Moving): this;
    fitBounds(places: readonly Place[], options?: Fitting): this;
    panBy(offset: readonly [number, number], options?: Moving): this;
    distance(from: LatLng, to: LatLng): number;
    latLngToLayerPoint(place: Place): Pixels;
    containerPointToLayerPoint(point: Pixels): Pixels;
    layerPointToLatLng(point: Pixels): LatLng;
    containerPointToLatLng(point: readonly [number, number]): LatLng;
    mouseEventToContainerPoint(event: { readonly clientX: number; readonly clientY: number }): Pixels;
    getScaleZoom(scale: number, from: number): number;
    project(place: Place, zoom: number): Pixels;
    unproject(point: Pixels, zoom: number): LatLng;

    // Not public, but what Leaflet's own gestures do; the version is fixed, and bundled.
    readonly _mapPane?: HTMLElement;
    readonly _animatingZoom?: boolean;
    _stop(): this;
    _limitZoom(zoom: number): number;
    _moveStart(zoomChanged: boolean, noMoveStart: boolean): this;
    _move(center: LatLng, zoom: number, event: { readonly pinch: boolean; readonly round: boolean }): this;
    _animateZoom(center: LatLng, zoom: number, start: boolean, noUpdate: unknown): void;
    _resetView(center: LatLng, zoom: number): void;
    readonly _onZoomTransitionEnd: () => void;
  }
}

declare module 'leaflet/src/layer/Layer.js' {
  export interface Pixels {
    readonly x: number;
    readonly y: number;
  }

  export interface Place {
    readonly lat: number;
    readonly lng: number;
  }

  export type LatLng = Place;

  export class Layer {
    addTo(map: object): this;
    remove(): this;
  }
}

declare module 'leaflet/src/layer/vector/Path.js' {
  import { Layer } from 'leaflet/src/layer/Layer.js';

  export class Path extends Layer {
    static extend<T>(
      methods: ThisType<T> & Readonly<Record<string, unknown>>,
    ): new (options: Readonly<Record<string, unknown>>) => Path;
    getElement(): SVGPathElement;
    bringToFront(): this;
    bringToBack(): this;
  }
}

declare module 'leaflet/src/layer/vector/CircleMarker.js' {
  import type { Place } from 'leaflet/src/layer/Layer.js';
  import { Path } from 'leaflet/src/layer/vector/Path.js';

  export class CircleMarker extends Path {
    constructor(place: Place, options: Readonly<Record<string, unknown>>);
  }
}

declare module 'leaflet/src/layer/vector/SVG.js' {
  import { Layer } from 'leaflet/src/layer/Layer.js';

  export class SVG extends Layer {
    constructor(options: Readonly<Record<string, unknown>>);
  }
}

declare module 'leaflet/src/layer/tile/TileLayer.js' {
  import { Layer } from 'leaflet/src/layer/Layer.js';

  export class TileLayer extends Layer {
    constructor(url: string, options: Readonly<Record<string, unknown>>);
  }
}
