/** The bar that says how far is how far. */
import { formatValue } from '../../format/values.js';
import type { Locale } from '../../locales/locales.js';
import type { LeafletMap } from './leaflet.js';
import { scaleOf } from './scale.js';

/** Shows in an element the scale that the map has in its middle. */
export const drawScale = (element: HTMLElement, map: LeafletMap, locale: Locale): void => {
  const { y } = map.getSize();
  const [from, to] = [0, 100].map((x) => map.containerPointToLatLng([x, y / 2])) as [never, never];
  const { metres, width } = scaleOf(map.distance(from, to) / 100);
  const far = metres >= 1000;
  element.textContent = `${formatValue(far ? metres / 1000 : metres, 'integer', locale)} ${far ? 'km' : 'm'}`;
  element.style.setProperty('width', `${Math.round(width)}px`);
};
