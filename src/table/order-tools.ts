/** The search box of a table, and its order where headings can't be seen. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { downIcon, path, upIcon } from '../core/icons.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import type { Order } from './source.js';
import { tableTexts } from './texts.js';

const searchIcon = path('M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12M15.5 15.5 20 20');

/** The search box with what is typed. */
export const searchBox = (
  value: string,
  locale: Locale,
  type: (value: string) => void,
  hint = wordsIn(tableTexts, locale).search,
): TemplateResult => html`
  <label class="search">
    ${searchIcon}
    <input
      type="search"
      autocomplete="off"
      spellcheck="false"
      aria-label=${hint}
      placeholder=${hint}
      .value=${live(value)}
      @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
    />
  </label>
`;

/** What rows can be sorted by, and the direction; shown where rows are cards. */
export function orderTools(
  choices: readonly { readonly name: string; readonly label: string }[],
  order: Order | undefined,
  locale: Locale,
  sort: (order: Order) => void,
): TemplateResult {
  const texts = wordsIn(tableTexts, locale);
  const dir = order?.dir ?? 'asc';
  const other = dir === 'asc' ? 'desc' : 'asc';
  const by = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    if (value) sort({ by: value, dir });
  };
  return html`<span class="order">
    <select aria-label=${texts.sortBy} @change=${by}>
      ${order ? nothing : html`<option value="" .selected=${true}>${texts.asIs}</option>`}
      ${choices.map(
        ({ name, label }) =>
          html`<option value=${name} .selected=${order?.by === name}>${texts.sortBy} ${label}</option>`,
      )}
    </select>
    ${
      order
        ? html`<button
            type="button"
            class="step"
            aria-label=${texts[dir === 'asc' ? 'ascending' : 'descending']}
            title=${texts[dir === 'asc' ? 'ascending' : 'descending']}
            @click=${() => sort({ by: order.by, dir: other })}
          >
            ${dir === 'asc' ? upIcon : downIcon}
          </button>`
        : nothing
    }
  </span>`;
}
