/** Faint lines of latitude and longitude where no tiles are: a map without them looks like a blank. */
import { Path, type LeafletMap } from './leaflet.js';

interface Drawn {
  options: object;
  readonly _map: LeafletMap;
  readonly _renderer: {
    readonly _bounds: { readonly min: Point; readonly max: Point };
    _setPath(path: unknown, d: string): void;
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The least distance between two lines, in px. */
const SPACING = 72;

const steps = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30];

/** The multiples of a step between two numbers. */
const multiples = (step: number, from: number, to: number): number[] => {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, i) => (first + i) * step);
};

/** A path of Leaflet's that draws the lines in view. */
export const Grid = Path.extend<Drawn>({
  options: { interactive: false, fill: false, className: 'map-grid' },
  initialize(options: object) {
    this.options = Object.assign(Object.create(this.options) as object, options);
  },
  _project() {},
  _update() {
    const { _map: map, _renderer: renderer } = this;
    const { min, max } = renderer._bounds;
    const [{ lat: north, lng: west }, { lat: south, lng: east }] = [min, max].map((corner) =>
      map.layerPointToLatLng(corner),
    ) as [{ lat: number; lng: number }, { lat: number; lng: number }];
    const least = (SPACING * (east - west)) / (max.x - min.x);
    const step = steps.find((it) => it >= least) ?? 30;
    const lines = [
      ...multiples(step, west, east).map(
        (lng) => `M${map.latLngToLayerPoint({ lat: north, lng }).x} ${min.y}V${max.y}`,
      ),
      ...multiples(step, south, north).map(
        (lat) => `M${min.x} ${map.latLngToLayerPoint({ lat, lng: west }).y}H${max.x}`,
      ),
    ];
    renderer._setPath(this, lines.join('') || 'M0 0');
  },
});
