/** The way through the pages of a table. */
import { html, type TemplateResult } from 'lit';
import { path } from '../core/icons.js';
import { formatValue } from '../format/values.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import type { Page } from './source.js';
import { tableTexts } from './texts.js';

const firstIcon = path('m18 6-6 6 6 6M7 6v12');
const previousIcon = path('m15 6-6 6 6 6');
const nextIcon = path('m9 6 6 6-6 6');
const lastIcon = path('m6 6 6 6-6 6M17 6v12');

/** The sizes that can be chosen. */
const sizes = [10, 20, 50, 100];

/** The smallest of them. */
export const LEAST_PAGE = sizes[0]!;

/** What the pagination of a table does. */
export interface PaginationActions {
  readonly goTo: (page: number) => void;
  readonly resize: (size: number) => void;
}

/**
 * First, previous, next, last, where one is, and how many rows a page has, up to the largest; of which table, its heading
 * says. Without actions only where one is.
 */
export function pagination(
  { page, totalPages }: Pick<Page, 'page' | 'totalPages'>,
  pageSize: number,
  largest: number,
  locale: Locale,
  heading: string,
  actions: PaginationActions | undefined,
): TemplateResult {
  const texts = wordsIn(tableTexts, locale);
  const write = (value: number): string => formatValue(value, 'integer', locale);
  const place = texts.page(write(page), write(totalPages));
  if (!actions)
    return html`<nav part="pagination" aria-label=${`${heading}: ${place}`}>
      <span role="status">${place}</span>
    </nav>`;
  const { goTo, resize } = actions;
  // Not `disabled`: a button that can't be used any more would take the keyboard's focus with it.
  const step = (label: string, icon: TemplateResult, to: number): TemplateResult => {
    const off = to < 1 || to > totalPages || to === page;
    return html`<button
      type="button"
      class="step"
      aria-label=${label}
      title=${label}
      aria-disabled=${off}
      @click=${() => off || goTo(to)}
    >
      ${icon}
    </button>`;
  };
  const options = [...new Set([...sizes.filter((size) => size <= largest), pageSize])].sort((a, b) => a - b);
  return html`
    <nav part="pagination" aria-label=${`${heading}: ${place}`}>
      <label>
        <span>${texts.perPage}</span>
        <select
          aria-label=${texts.perPage}
          @change=${(event: Event) => resize(Number((event.target as HTMLSelectElement).value))}
        >
          ${options.map((size) => html`<option value=${size} .selected=${size === pageSize}>${size}</option>`)}
        </select>
      </label>
      <div class="steps">
        ${step(texts.first, firstIcon, 1)} ${step(texts.previous, previousIcon, page - 1)}
        <span role="status">${place}</span>
        ${step(texts.next, nextIcon, page + 1)} ${step(texts.last, lastIcon, totalPages)}
      </div>
    </nav>
  `;
}
