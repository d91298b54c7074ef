/** Bars with their names and values: as rows below one another, or where a form's styles say so as columns. */
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { cellText, measureColumn, measureOf, nameColumn, shareColumn } from '../../core/row-words.js';
import type { Content } from '../form.js';
import { isFaded, toneOf } from '../tone.js';
import { barSpans, percent, type Span } from './bar-spans.js';

/** What a form adds where its bars may stand. */
export interface Standing {
  /** Class of what holds all bars. */
  readonly className: string;
  /** Tells CSS where a bar is, and where zero. */
  readonly tell: (span: Span, zero: number) => unknown;
}

const lies: Standing = { className: '', tell: () => noChange };

/** Values of more letters, such as whole amounts, leave no room for shares where there is little. */
const LONG = 9;

/** All bars of a content. */
export const drawBars = (content: Content, { className, tell }: Standing = lies): TemplateResult => {
  const { view, rows, locale } = content;
  const [name, measure, share] = [nameColumn(view), measureColumn(view), shareColumn(view)];
  const { zero, spans } = barSpans(content);
  const values = rows.map((row) => cellText(row, measure, locale));
  const isLong = values.some(({ length }) => length > LONG);
  return html`<div
    class="bars of-${rows.length} ${className} ${zero ? 'has-below' : ''} ${isLong ? 'long' : ''}"
    aria-hidden="true"
  >
    ${rows.map((row, index) => {
      const span = spans[index]!;
      return html`<div
        class="bar-row tone-${toneOf(content, row)} ${isFaded(content, row) ? 'faded' : ''} ${span.isBelow ? 'below' : ''}"
        data-row=${index}
        ${tell(span, zero)}
      >
        <bdi class="bar-name">${cellText(row, name, locale)}</bdi>
        <span class="bar-value">
          <bdi>${values[index]}</bdi>${
            share && measureOf(view, row) !== null
              ? html`<span class="bar-share"><i> · </i><bdi>${cellText(row, share, locale)}</bdi></span>`
              : nothing
          }
        </span>
        <svg class="bar">
          <rect class="track" width="100%" height="100%" rx="5"></rect>
          <rect class="mark" x=${percent(span.from)} width=${percent(span.size)} height="100%" rx="5"></rect>
        </svg>
      </div>`;
    })}
  </div>`;
};
