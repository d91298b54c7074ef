/** A row's name and numbers, as tooltips show them: "FIF Group / Jumlah: 84 / Persentase: 26,6%". */
import { html, nothing, type TemplateResult } from 'lit';
import type { Row, View } from './view.js';
import type { Locale } from '../locales/locales.js';
import { cellText, nameColumn, nameText } from './row-words.js';

/** The columns of a row, one below the other; `mark` stands before the name. */
export const rowDetails = (view: View, row: Row, locale: Locale, mark: unknown = nothing): TemplateResult => {
  const name = nameColumn(view);
  const values = view.columns.filter((column) => column !== name);
  return html`<div class="tooltip-name">${mark}<bdi>${nameText(view, row, locale)}</bdi></div>
    ${values.map(
      (column) =>
        html`<div class="tooltip-value">
          <span>${column.label}</span><bdi>${cellText(row, column, locale)}</bdi>
        </div>`,
    )}`;
};
