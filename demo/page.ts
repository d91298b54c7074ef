/** Draws a page's widgets in a grid (page.css). */
import type { Page, Tile } from './layout.js';

function widget({
  tag,
  attributes = {},
  span,
  large = span,
  phone = 2,
  tablet = span > 6 ? 2 : 1,
}: Tile): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const [name, columns] of Object.entries({ phone, tablet, span, large }))
    element.style.setProperty(`--${name}`, String(columns));
  return element;
}

/** The widgets of a page. */
export function pageElement({ tiles }: Page): HTMLElement {
  const grid = document.createElement('div');
  grid.className = 'page';
  grid.append(...tiles.map(widget));
  return grid;
}
