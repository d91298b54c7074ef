/** Bars with their names and values: as rows below one another, or where a form's styles say so as columns. */
import { html, nothing, type TemplateResult } from 'lit';
import { cellText, measureColumn, measureOf, nameColumn, shareColumn } from '../../core/row-words.js';
import type { Content } from '../form.js';
import { isFaded, toneOf } from '../tone.js';
import { barSpans } from './bar-spans.js';
import { percent, properties } from './extent.js';

/** `className` stands at what holds all bars. */
export const drawBars = (content: Content, className = ''): TemplateResult => {
  const { view, rows, locale } = content;
  const [name, measure, share] = [nameColumn(view), measureColumn(view), shareColumn(view)];
  const { zero, spans } = barSpans(content);
  const hasBelow = spans.some(({ isBelow }) => isBelow);
  return html`<div
    class="bars of-${rows.length} ${className} ${hasBelow ? 'has-below' : ''}"
    aria-hidden="true"
    ${properties({ '--_rows': `${rows.length}`, '--_zero': percent(zero) })}
  >
    ${rows.map((row, index) => {
      const { from, size, isBelow } = spans[index]!;
      return html`<div
        class="bar-row tone-${toneOf(content, row)} ${isFaded(content, row) ? 'faded' : ''} ${isBelow ? 'below' : ''}"
        data-row=${index}
        ${properties({ '--_from': percent(from), '--_size': percent(size) })}
      >
        <bdi class="bar-name">${cellText(row, name, locale)}</bdi>
        <span class="bar-value">
          <bdi>${cellText(row, measure, locale)}</bdi>${
            share && measureOf(view, row) !== null
              ? html`<bdi class="bar-share">${cellText(row, share, locale)}</bdi>`
              : nothing
          }
        </span>
        <svg class="bar">
          <rect class="track" width="100%" height="100%" rx="5"></rect>
          <rect class="mark" height="100%" rx="5"></rect>
        </svg>
      </div>`;
    })}
  </div>`;
};
