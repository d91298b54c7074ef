/** Places an open menu by hand, where a browser knows no anchors (Firefox before 147). */
import { floatBeside } from './floating.js';

/** Puts a menu below the end of its button, or above it where only that has room. */
export const placeMenu = (menu: HTMLElement): void => {
  if (!menu.matches(':popover-open')) return;
  const { x, y, width, height } = menu.previousElementSibling!.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const at = floatBeside(
    { x, y, width, height },
    { width: menu.offsetWidth, height: menu.offsetHeight },
    { width: clientWidth, height: clientHeight },
    { align: 'end' },
  );
  const places = { 'position-area': 'none', inset: `${at.y}px auto auto ${at.x}px`, margin: '0' };
  for (const [name, value] of Object.entries(places)) menu.style.setProperty(name, value);
};
