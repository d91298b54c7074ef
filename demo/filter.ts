/** The filter above a domain's pages, and the scope that it sets. */
import type { Locale } from '../src/locales/locales.js';
import type { DomainEntry } from '../domains/index.js';

/** A filter, as far as the demo knows it. */
interface Filter extends HTMLElement {
  readonly values?: Readonly<Record<string, string>>;
}

const scope = document.querySelector('dasbor-scope')!;

let shown: { readonly domain: DomainEntry; readonly filter: Filter } | undefined;

/** Where the address doesn't say what is asked, it is what the domain's demo says; the filter reads the rest. */
function setDefaults(domain: DomainEntry, today: string): void {
  const { searchParams } = new URL(location.href);
  // What another domain began with is nobody's choice here.
  if (domain !== shown?.domain)
    for (const name of scope.getAttributeNames()) if (!searchParams.has(name)) scope.removeAttribute(name);
  for (const [name, value] of Object.entries(domain.demo.asked(today)))
    if (!searchParams.has(name)) scope.setAttribute(name, value);
}

/** Puts a domain's filter into its place, and its defaults into the scope. */
export function showFilter(domain: DomainEntry, today: string): void {
  // Also on the way back in the same domain: what the address no longer says is the default again.
  setDefaults(domain, today);
  if (domain === shown?.domain) return;
  const filter = Object.assign(document.createElement(domain.demo.filter), domain.demo.filterProperties);
  filter.className = 'filter';
  filter.toggleAttribute('sync-url', true);
  document.querySelector('.filter')!.replaceWith(filter);
  shown = { domain, filter };
}

/** What is chosen just now, in words. */
export const choiceIn = (locale: Locale): string =>
  shown ? shown.domain.demo.choice(shown.filter.values ?? {}, locale) : '';
