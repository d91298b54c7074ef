/** The rows of a table: a native table that becomes a list of labelled cards where it is narrow. */
import { html, type TemplateResult } from 'lit';
import type { Column, View } from '../core/view.js';
import { formatValue } from '../format/values.js';
import type { Locale } from '../locales/locales.js';

/**
 * The table of a view. The roles are said once more because the narrow layout makes blocks of rows and cells,
 * which takes their meaning from screen readers.
 */
export const tableRows = (
  { columns, rows, summary }: View,
  heading: string,
  locale: Locale,
): TemplateResult => html`
  <div class="rows" tabindex="0" role="region" aria-label=${heading}>
    <table part="table" role="table" aria-label=${`${heading}. ${summary}`}>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(
            ({ label, kind }) => html`<th scope="col" role="columnheader" class=${kind}>${label}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({ cells }) =>
            html`<tr role="row">
              ${columns.map((column) => cell(column, cells, locale))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;

const cell = (
  { key, label, kind }: Column,
  cells: View['rows'][number]['cells'],
  locale: Locale,
): TemplateResult =>
  html`<td role="cell" class=${kind} data-label=${label}>
    <bdi>${formatValue(cells[key], kind, locale)}</bdi>
  </td>`;
