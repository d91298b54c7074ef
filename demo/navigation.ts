/** The hash of the address names the page: links, heading, title and focus follow it. */
import type { Locale } from '../src/locales/locales.js';
import { pageElement } from './page.js';
import { pages, type Page } from './pages.js';

const list = document.querySelector<HTMLElement>('nav')!;
const heading = document.querySelector<HTMLElement>('h2')!;
const room = document.querySelector('#page')!;

const links = new Map(
  pages.map((page) => {
    const link = document.createElement('a');
    link.href = `#${page.name}`;
    return [page, link];
  }),
);

let shown: Page | undefined;
let locale: Locale = 'id';

/** Writes everything that names pages. */
function write(page: Page): void {
  heading.textContent = page.title[locale];
  document.title = `${page.title[locale]} · dasbor`;
  for (const [each, link] of links) {
    link.textContent = each.title[locale];
    if (each === page) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  // On a phone the links scroll sideways, and the one of this page comes to the middle.
  const { offsetLeft, offsetWidth } = links.get(page)!;
  list.scrollLeft = offsetLeft - (list.clientWidth - offsetWidth) / 2;
}

/** Shows the page that the address names. */
function show(): void {
  const page = pages.find(({ name }) => location.hash === `#${name}`) ?? pages[0]!;
  if (page === shown) return;
  const first = !shown;
  shown = page;
  write(page);
  room.replaceChildren(pageElement(page));
  // Where the browser starts reading when a page has been opened is its own business.
  if (!first) heading.focus({ preventScroll: true });
}

/** Names the pages in a language. */
export function namePages(language: Locale): void {
  locale = language;
  if (shown) write(shown);
}

/** Keeps with the address how far one has scrolled, for the way back and for a reload. */
const remember = (): void => history.replaceState({ ...history.state, top: scrollY }, '');

/** Scrolls there again. */
const comeBack = (): void => scrollTo(0, (history.state as { top?: number } | null)?.top ?? 0);

/** Shows the page that the address names, and follows it from then on. */
export function startNavigation(): void {
  const items = [...links.values()].map((link) => {
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  list.querySelector('ul')!.append(...items);
  list.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    // Another tab or window is the browser's.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (link.href !== location.href) {
      remember();
      history.pushState(null, '', link.href);
    }
    show();
    scrollTo(0, 0);
  });
  // The browser would scroll before the widgets are as tall as they are going to be.
  history.scrollRestoration = 'manual';
  addEventListener('popstate', () => {
    show();
    requestAnimationFrame(comeBack);
  });
  addEventListener('pagehide', remember);
  show();
  comeBack();
}
