/** Which language a widget speaks, and when that changes. */
import { settings } from '../config.js';
import { localeOf, type Locale } from '../locales/locales.js';

/** The nearest `lang` that we have, on the element or above it, through the hosts of shadow roots. */
function inheritedLocale(element: Element): Locale | undefined {
  for (let at: Element | null | undefined = element; at;) {
    const locale = localeOf(at.getAttribute('lang'));
    if (locale) return locale;
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return undefined;
}

/** Own → scope → `configure()` → the nearest `lang` → Indonesian. */
export const resolveLocale = (element: Element, own: unknown, scope: unknown): Locale =>
  localeOf(own) ?? localeOf(scope) ?? settings().locale ?? inheritedLocale(element) ?? 'id';

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when a `lang` changes somewhere in the document; returns the way to stop. */
export function onLanguageChange(listener: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const call of [...listeners]) call();
  });
  if (listeners.size === 0) {
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['lang'],
      subtree: true,
    });
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}
