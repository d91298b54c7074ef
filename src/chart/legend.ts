/** The legend of rows: a button for each that hides and shows it, with its numbers. */
import { html, nothing, type TemplateResult } from 'lit';
import { cellText, measureColumn, nameColumn, shareColumn } from '../core/row-words.js';
import type { Row } from '../core/view.js';
import { moreBelowStyles } from '../styles/more-below.styles.js';
import type { Legend } from './form.js';
import { restText } from './more.js';
import { legendList } from './legend-list.js';
import { legendStyles } from './legend.styles.js';
import { properties } from './marks/properties.js';
import { rowLegendStyles } from './row-legend.styles.js';
import { toneOf } from './tone.js';

/** Colours go by the index in the view, so that hiding one keeps the others'. */
export const legend: Legend = {
  of: 'rows',
  styles: [legendStyles, moreBelowStyles, rowLegendStyles],
  template(content, hidden, hear) {
    const { view, locale } = content;
    const name = nameColumn(view);
    const measure = measureColumn(view);
    const share = shareColumn(view);
    const more = restText(content);
    const entry = (row: Row): TemplateResult =>
      html`<li>
        <button
          type="button"
          class="legend-entry"
          data-id=${row.id}
          aria-pressed=${hidden.has(row.id) ? 'false' : 'true'}
        >
          <span class="swatch tone-${toneOf(content, row)}"></span>
          <bdi class="legend-name">${cellText(row, name, locale)}</bdi>
          <span class="legend-numbers">
            <bdi class="legend-value">${cellText(row, measure, locale)}</bdi>
            ${share ? html`<bdi class="legend-share">${cellText(row, share, locale)}</bdi>` : nothing}
          </span>
        </button>
      </li>`;
    const rows = view.rows.slice(0, content.form.limit);
    const letters = Math.max(0, ...rows.map((row) => cellText(row, measure, locale).length));
    return legendList(
      'goes-on',
      hear,
      [...rows.map(entry), more ? html`<li class="chart-more">${more}</li>` : nothing],
      properties({ '--_letters': String(letters) }),
    );
  },
};
