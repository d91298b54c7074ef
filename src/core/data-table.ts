/** A view as a native table: the text alternative of a drawing, and what "show table" shows. */
import { html, type TemplateResult } from 'lit';
import { formatValue } from '../format/values.js';
import type { Locale } from '../locales/locales.js';
import type { View } from './view.js';

/** The table of a view. `hidden` keeps it for screen readers only. */
export const dataTable = (
  { columns, rows, summary }: View,
  locale: Locale,
  hidden: boolean,
): TemplateResult => html`
  <div class=${hidden ? 'visually-hidden' : 'scroll'}>
    <table part="table">
      <caption class="visually-hidden">
        ${summary}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ label, kind }) => html`<th scope="col" class=${kind}>${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ cells }) =>
            html`<tr>
              ${columns.map(({ key, kind }, index) => {
                const text = html`<bdi>${formatValue(cells[key], kind, locale)}</bdi>`;
                return index === 0
                  ? html`<th scope="row" class=${kind}>${text}</th>`
                  : html`<td class=${kind}>${text}</td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;
