/** The bar that says how far is how far. */
import { formatValue } from '../../format/values.js';
import type { Locale } from '../../locales/locales.js';
import type { LeafletMap } from './leaflet.js';

/** The longest bar, in px. */
const LONGEST = 90;

/** The largest of 1, 2, 5, 10, 20, … that is not above a number. */
const round = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2].find((it) => it * power <= most) ?? 1) * power;
};

/** A bar for a number of metres per px: its length in metres, its width in px. */
export const scaleOf = (metresPerPixel: number): { metres: number; width: number } => {
  const metres = round(metresPerPixel * LONGEST);
  return { metres, width: metres / metresPerPixel };
};

/** Shows in an element the scale that the map has in its middle. */
export const drawScale = (element: HTMLElement, map: LeafletMap, locale: Locale): void => {
  const { y } = map.getSize();
  const [from, to] = [0, 100].map((x) => map.containerPointToLatLng([x, y / 2])) as [never, never];
  const { metres, width } = scaleOf(map.distance(from, to) / 100);
  const far = metres >= 1000;
  element.textContent = `${formatValue(far ? metres / 1000 : metres, 'integer', locale)} ${far ? 'km' : 'm'}`;
  element.style.setProperty('width', `${Math.round(width)}px`);
};
