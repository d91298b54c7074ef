/** The legend: a button for each row that hides and shows it, with its numbers. */
import { html, type TemplateResult } from 'lit';
import { cellText } from './describe.js';
import type { ChartInput } from './form.js';
import { toneName } from './tone.js';

/** The legend of a view. Colours go by the original place, so that hiding one keeps the others'. */
export const legend = (
  { view, locale }: ChartInput,
  hidden: ReadonlySet<string>,
  toggle: (id: string) => void,
): TemplateResult => {
  const [name, ...values] = view.columns;
  return html`<ul part="legend" class="legend" role="list">
    ${view.rows.map(
      (row, index) =>
        html`<li>
          <button
            type="button"
            class="legend-entry"
            aria-pressed=${hidden.has(row.id) ? 'false' : 'true'}
            @click=${() => toggle(row.id)}
          >
            <span class="swatch tone-${toneName(row.tone ?? index + 1)}"></span>
            <bdi class="legend-name">${cellText(row, name, locale)}</bdi>
            ${values.map((column) => html`<bdi class="legend-value">${cellText(row, column, locale)}</bdi>`)}
          </button>
        </li>`,
    )}
  </ul>`;
};
