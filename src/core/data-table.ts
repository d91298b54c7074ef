/** A view as a native table: the text alternative of a drawing, and what "show table" shows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locales.js';
import { kindOf, nameColumn, valueText } from './row-words.js';
import type { View } from './view.js';

/**
 * The table of a view. `caption` names it: its numbers stand in it, and needn't be said before. `hidden` keeps it for
 * screen readers only; shown, it may be wide, and keys scroll it.
 */
export const dataTable = (view: View, caption: string, locale: Locale, hidden: boolean): TemplateResult => {
  const { columns, rows } = view;
  const name = nameColumn(view);
  return html`
    <div class=${hidden ? 'visually-hidden' : 'scroll'} tabindex=${hidden ? nothing : 0}>
      <table part="table">
        <caption class="visually-hidden">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map(({ label, kind }) => html`<th scope="col" class=${kind}>${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${columns.map((column) => {
                  const kind = kindOf(row, column);
                  const text = html`<bdi>${valueText(row, column, locale)}</bdi>`;
                  return column === name
                    ? html`<th scope="row" class=${kind} data-note=${row.note ?? nothing}>${text}</th>`
                    : html`<td class=${kind}>${text}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
};
