/**
 * The one list of Leaflet's parts. They come from its modules, not from its bundle: half the size, no `window.L`
 * that another Leaflet on the page would meet, and none of the controls and popups that are made with innerHTML.
 */
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';

const { _onZoomTransitionEnd: endZoom } = LeafletMap.prototype;

LeafletMap.include({
  // Leaflet's own way to a renderer would bring its canvas along.
  getRenderer: (path: { readonly options: { readonly renderer: object } }) => path.options.renderer,
  // It comes in a timeout, also where the map was removed meanwhile.
  _onZoomTransitionEnd(this: LeafletMap) {
    if (this._mapPane) endZoom.call(this);
  },
});

export { LeafletMap };
export { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
export { CircleMarker } from 'leaflet/src/layer/vector/CircleMarker.js';
export { Path } from 'leaflet/src/layer/vector/Path.js';
export { SVG } from 'leaflet/src/layer/vector/SVG.js';
