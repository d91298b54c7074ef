/** What charts of the scope filter by, so that it is seen where everything else is chosen, each with a way to be rid of it. */
import { html, nothing } from 'lit';
import { chip, removeFilter } from '../core/chip.js';
import type { ScopeValue } from '../core/scope-context.js';
import { wordsIn, type Locale } from '../locales/locales.js';

/** One chip per filter that is in force; nothing without any. */
export function crossChips(scope: ScopeValue, locale: Locale, removed: () => void): unknown {
  const { filters, values } = scope;
  const chips = Object.entries(filters).flatMap(([key, byParam]) =>
    Object.entries(byParam)
      // One that was set for another dealer waits until that one is chosen again.
      .filter(([, { under = {} }]) => Object.entries(under).every(([name, value]) => values[name] === value))
      .map(([param, { name, label }]) =>
        chip(name, label, wordsIn(removeFilter, locale), () => {
          scope.filter(key, param, null);
          removed();
        }),
      ),
  );
  return chips.length > 0 ? html`<div class="chips">${chips}</div>` : nothing;
}
