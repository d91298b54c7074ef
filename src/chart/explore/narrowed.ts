/** What a chart's footer says while somebody has chosen a datum or hidden some: what it is, and the ways on and back. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { chip, removeFilter } from '../../core/chip.js';
import type { CrossFilter } from '../../core/scope-context.js';
import type { Locale, wordsIn } from '../../locales/locales.js';
import { chipStyles } from '../../styles/chip.styles.js';
import { exploreTexts } from './texts.js';

/** What is narrowed, and what can be done about it. */
export interface Narrowed {
  readonly locale: Locale;
  /** Handed over: one import less, and bundlers can leave what finds texts with the chart. */
  readonly find: typeof wordsIn;
  /** What the scope's table is filtered by. */
  readonly by: CrossFilter | undefined;
  readonly remove: () => void;
  /** Goes to the rows; absent where no table shows them. */
  readonly rows: (() => void) | undefined;
  /** Shows what the legend has hidden; absent where it has hidden nothing. */
  readonly showAll: (() => void) | undefined;
}

/** For the shadow root of a chart. */
export const narrowedStyles = [
  chipStyles,
  css`
    .narrowed {
      display: flex;
      flex: 0 1 auto;
      align-items: center;
      gap: 4px;
      max-width: 100%;
    }
    .narrowed + * {
      flex: 0 999 auto;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .narrowed button {
      min-height: 26px;
      max-height: 26px;
      font-size: 12px;
      line-height: 18px;
    }
    .narrowed button:focus-visible {
      outline-offset: -2px;
    }
    .narrowed .way {
      flex: none;
      padding: 0 8px;
      color: var(--_text);
      text-decoration: underline;
      text-underline-offset: 3px;
    }
    .narrowed .way:first-child {
      margin-inline-start: -8px;
    }
    @media (pointer: coarse) {
      .foot:has(.narrowed) {
        height: 56px;
        max-height: clamp(0px, (100% - 165px) * 99, 56px);
      }
      .narrowed button {
        min-height: 44px;
        max-height: 44px;
      }
    }
    @media print {
      .narrowed .way {
        display: none;
      }
    }
  `,
];

/** The part of the footer. */
export const narrowed = ({ locale, find, by, remove, rows, showAll }: Narrowed): TemplateResult => {
  const texts = find(exploreTexts, locale);
  const way = (text: string, go: (() => void) | undefined): unknown =>
    go ? html`<button type="button" class="way" @click=${go}>${text}</button>` : nothing;
  return html`<span class="narrowed">
    ${by ? chip(by.name, by.label, find(removeFilter, locale), remove) : nothing}
    ${by ? way(texts.showRows, rows) : nothing} ${way(texts.showAll, showAll)}
  </span>`;
};
