/** The legend: a button for each row that hides and shows it, with its numbers. */
import { html, nothing, type TemplateResult } from 'lit';
import { cellText, shareColumn } from '../core/row-words.js';
import type { Content } from './form.js';
import { toneOf } from './tone.js';

/** The legend of a view. Colours go by the original place, so that hiding one keeps the others'. */
export const legend = (
  content: Content,
  hidden: ReadonlySet<string>,
  toggle: (id: string) => void,
): TemplateResult => {
  const { view, locale } = content;
  const [name, measure] = view.columns;
  const share = shareColumn(view);
  return html`<ul part="legend" class="legend" role="list">
    ${view.rows.map(
      (row) =>
        html`<li>
          <button
            type="button"
            class="legend-entry"
            aria-pressed=${hidden.has(row.id) ? 'false' : 'true'}
            @click=${() => toggle(row.id)}
          >
            <span class="swatch tone-${toneOf(content, row)}"></span>
            <bdi class="legend-name">${cellText(row, name, locale)}</bdi>
            <bdi class="legend-value">${cellText(row, measure, locale)}</bdi>
            ${share ? html`<bdi class="legend-share">${cellText(row, share, locale)}</bdi>` : nothing}
          </button>
        </li>`,
    )}
  </ul>`;
};
