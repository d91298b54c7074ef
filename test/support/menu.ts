/** The actions menu of a widget, whose entries are made when it is opened first. */

/** Opens the menu, if it isn't open, and gives its entries. */
export function openMenu({ shadowRoot }: Element): HTMLElement[] {
  const menu = shadowRoot!.querySelector<HTMLElement>('.menu')!;
  if (!menu.matches(':popover-open')) shadowRoot!.querySelector<HTMLElement>('.more')!.click();
  return [...menu.querySelectorAll('button')];
}

/** The entry whose words contain some. */
export const menuEntry = (widget: Element, words: string): HTMLElement =>
  openMenu(widget).find(({ textContent }) => textContent.includes(words))!;
