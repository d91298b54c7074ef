/** A ring with the total in its middle. */
import { html, svg, type TemplateResult } from 'lit';
import type { Content } from '../form.js';
import { isFaded, toneOf } from '../tone.js';
import { totalOf } from '../walk.js';
import { MOST_LETTERS, slicesOf, wholeRing } from './ring.js';

/** The drawing of `donut`. */
export const drawRing = (content: Content): TemplateResult => {
  const { isEmpty, slices } = slicesOf(content);
  const { text, label } = totalOf(content);
  // Not for screen readers: the summary and the legend say it to them.
  return html`<svg class="ring" viewBox="0 0 200 200" aria-hidden="true">
      ${isEmpty ? svg`<path class="track" d=${wholeRing}></path>` : ''}
      ${content.rows.map(
        (row, index) =>
          svg`<path class="mark tone-${toneOf(content, row)} ${isFaded(content, row) ? 'faded' : ''}" data-row=${index} d=${slices[index]!.d}></path>`,
      )}
      ${content.rest.length ? svg`<path class="mark tone-neutral" d=${slices.at(-1)!.d}></path>` : ''}
    </svg>
    <div class="chart-total" aria-hidden="true">
      <b class=${text.length > MOST_LETTERS ? 'long' : ''}>${text}</b><span>${label}</span>
    </div>`;
};
