/** The hash of the address names the page, and so its domain: links, heading, title, filter and focus follow it. */
import { domains, type DomainEntry } from '../domains/index.js';
import { wordsIn, type Locale } from '../src/locales/locales.js';
import { pageElement } from './page.js';
import { domainOfPage, pageAt, pages } from './pages.js';
import type { Page } from './layout.js';
import { comeBack, goTo, remember } from './scrolling.js';

const systems = document.querySelector<HTMLElement>('.systems')!;
const list = document.querySelector<HTMLElement>('.pages')!;
const heading = document.querySelector<HTMLElement>('h2')!;
const room = document.querySelector('#page')!;

const linkTo = (page: Page): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = `#${page.name}`;
  return link;
};

/** In a list, a link for each page, and one for each domain to its first page. */
const links = new Map(pages.map((page) => [page, linkTo(page)]));
const systemLinks = new Map(domains.map((domain) => [domain, linkTo(domain.demo.pages[0])]));

const items = (all: Iterable<HTMLAnchorElement>): HTMLElement[] =>
  [...all].map((link) => {
    const item = document.createElement('li');
    item.append(link);
    return item;
  });

let onDomain: (domain: DomainEntry) => void = () => {};
let shown: Page | undefined;
let locale: Locale = 'id';

/** On a phone the links scroll sideways, and the chosen one comes to the middle. */
function toMiddle(nav: HTMLElement, { offsetLeft, offsetWidth }: HTMLElement): void {
  nav.scrollLeft = offsetLeft - (nav.clientWidth - offsetWidth) / 2;
}

/** Writes everything that names pages. */
function write(page: Page): void {
  heading.textContent = wordsIn(page.title, locale);
  document.title = `${wordsIn(page.title, locale)} · dasbor`;
  const domain = domainOfPage(page);
  for (const [each, link] of links) {
    link.textContent = wordsIn(each.title, locale);
    if (each === page) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  for (const [each, link] of systemLinks) {
    link.textContent = wordsIn(each.title, locale);
    if (each === domain) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  toMiddle(systems, systemLinks.get(domain)!);
  toMiddle(list, links.get(page)!);
}

/** Shows the page that the address names. */
function show(): void {
  const page = pageAt(location.hash);
  const domain = domainOfPage(page);
  onDomain(domain);
  if (page === shown) return;
  const first = !shown;
  if (!shown || domainOfPage(shown) !== domain)
    list.querySelector('ul')!.replaceChildren(...items(domain.demo.pages.map((each) => links.get(each)!)));
  shown = page;
  write(page);
  // What a chart filters goes when the page goes. Before the widgets' code is there, nothing is filtered.
  room.closest('dasbor-scope')!.clearFilters?.();
  room.replaceChildren(pageElement(page));
  // Where the browser starts reading when a page has been opened is its own business.
  if (!first) heading.focus({ preventScroll: true });
}

/** Names the pages in a language. */
export function namePages(language: Locale): void {
  locale = language;
  if (shown) write(shown);
}

/** Goes where a link leads, without a load of the page. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  // Another tab or window is the browser's.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (link.href !== location.href) {
    remember();
    history.pushState(null, '', link.href);
  }
  show();
  goTo(0);
}

/**
 * Shows the page that the address names, and follows it from then on. Tells its domain, also on the way back within
 * one.
 */
export function startNavigation(tellDomain: (domain: DomainEntry) => void): void {
  onDomain = tellDomain;
  systems.querySelector('ul')!.append(...items(systemLinks.values()));
  for (const nav of [systems, list]) nav.addEventListener('click', follow);
  // The browser would scroll before the widgets are as tall as they are going to be.
  history.scrollRestoration = 'manual';
  addEventListener('popstate', () => {
    show();
    comeBack();
  });
  addEventListener('pagehide', remember);
  show();
  comeBack();
}
