/** The cross-filters of a table, each with a way to be rid of it. */
import { html, nothing } from 'lit';
import { chip, removeFilter } from '../core/chip.js';
import type { CrossFilter } from '../core/scope-context.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import type { TableFilter } from './source.js';

/** One chip per filter that a chart of the scope has set; nothing without any. */
export function chips(
  chosen: Readonly<Record<string, CrossFilter>>,
  filters: readonly Pick<TableFilter, 'param' | 'label'>[],
  locale: Locale,
  remove: (param: string) => void,
): unknown {
  const entries = Object.entries(chosen);
  if (entries.length === 0) return nothing;
  return html`<div class="chips">
    ${entries.map(([param, { label }]) => {
      const name = wordsIn(filters.find((filter) => filter.param === param)?.label, locale) ?? param;
      return chip(name, label, wordsIn(removeFilter, locale), () => remove(param));
    })}
  </div>`;
}
