/** The menu of a widget, as a person uses it: it has no entries before somebody opens it. */
import type { LitElement } from 'lit';

/** Opens the menu, unless it is open, and gives its entries. */
export function menuOf({ renderRoot }: LitElement): HTMLElement[] {
  const menu = renderRoot.querySelector('.menu')!;
  if (!menu.matches(':popover-open')) renderRoot.querySelector<HTMLElement>('.more')!.click();
  return [...menu.querySelectorAll<HTMLElement>('button')];
}

/** The entry whose label holds a text, or is like a pattern. */
export function menuEntry(widget: LitElement, label: string | RegExp): HTMLElement {
  const entries = menuOf(widget);
  const found = entries.find(({ textContent }) => textContent.search(label) >= 0);
  if (!found)
    throw new Error(`No ${label} among ${entries.map(({ textContent }) => textContent.trim()).join(', ')}`);
  return found;
}
