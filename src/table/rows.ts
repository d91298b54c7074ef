/** The rows of a table: a native table that becomes a list of labelled cards where it is narrow. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { downIcon, upIcon } from '../core/icons.js';
import type { Column } from '../core/view.js';
import { formatValue } from '../format/values.js';
import type { Locale } from '../locales/locales.js';
import type { RowAction } from './row-actions.js';
import type { RowChoice } from './row-choice.js';
import type { Order, TableField, TableRow } from './source.js';
import { tableTexts } from './texts.js';

/** How rows are sorted by their headings. */
export interface Sorting {
  /** By which name a column is sorted; undefined where it isn't. */
  readonly nameOf: (column: string) => string | undefined;
  readonly order: Order | undefined;
  readonly sort: (order: Order) => void;
}

/** What the rows show, and what they do. */
export interface Rows {
  /** The shown columns. */
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly fields: readonly TableField[];
  readonly heading: string;
  readonly summary: string;
  readonly locale: Locale;
  readonly sorting?: Sorting | undefined;
  readonly choice?: RowChoice | undefined;
  readonly actions?: readonly RowAction[] | undefined;
  readonly act?: (action: RowAction, row: TableRow) => void;
}

/** What a cell says: its value, or the field's own words where it has none. */
export const cellWords = (
  row: TableRow,
  { key, kind }: Column,
  missing: string | undefined,
  locale: Locale,
): string => {
  const value = row.cells[key];
  return missing !== undefined && (value === null || value === undefined || value === '')
    ? missing
    : formatValue(value, row.kinds?.[key] ?? kind, locale);
};

/**
 * The table. The roles are said once more because the narrow layout makes blocks of rows and cells, which takes
 * their meaning from screen readers. Where rows can be chosen it is a grid, of which one tab stop is a row.
 */
export function tableRows(given: Rows): TemplateResult {
  const { columns, rows, heading, summary, locale, choice, actions = [] } = given;
  return html`
    <div class="rows" tabindex=${choice ? nothing : 0} role="region" aria-label=${heading}>
      <table part="table" role=${choice ? 'grid' : 'table'} aria-label=${`${heading}. ${summary}`}>
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((column) => head(column, given))}
            ${
              actions.length > 0
                ? html`<th scope="col" role="columnheader">
                    <span class="visually-hidden">${tableTexts[locale].actions}</span>
                  </th>`
                : nothing
            }
          </tr>
        </thead>
        <tbody
          role="rowgroup"
          @click=${choice?.onClick}
          @keydown=${choice?.onKey}
          @focusin=${choice?.onFocus}
        >
          ${repeat(
            rows,
            ({ id }) => id,
            (row) => line(row, given),
          )}
        </tbody>
      </table>
    </div>
  `;
}

function head({ key, label, kind }: Column, { sorting }: Rows): TemplateResult {
  const name = sorting?.nameOf(key);
  if (!sorting || name === undefined)
    return html`<th scope="col" role="columnheader" class=${kind}>${label}</th>`;
  const { order } = sorting;
  const dir = order?.by === name ? order.dir : undefined;
  const next = dir === 'asc' ? 'desc' : 'asc';
  return html`<th
    scope="col"
    role="columnheader"
    class=${kind}
    aria-sort=${dir ? (dir === 'asc' ? 'ascending' : 'descending') : nothing}
  >
    <button type="button" class="sort" @click=${() => sorting.sort({ by: name, dir: next })}>
      ${label}${dir === 'desc' ? downIcon : upIcon}
    </button>
  </th>`;
}

const line = (row: TableRow, given: Rows): TemplateResult => {
  const { columns, choice, actions = [] } = given;
  const canBeChosen = choice && row.selection;
  return html`<tr
    role="row"
    data-row=${canBeChosen ? row.id : nothing}
    tabindex=${canBeChosen ? (choice.active === row.id ? 0 : -1) : nothing}
    aria-selected=${canBeChosen ? choice.chosen === row.id : nothing}
  >
    ${columns.map((column) => cell(row, column, given))} ${actions.length > 0 ? doing(row, given) : nothing}
  </tr>`;
};

const cell = (row: TableRow, column: Column, { fields, choice, locale }: Rows): TemplateResult => {
  const { key, label, kind } = column;
  const missing = fields.find(({ field }) => field === key)?.missing?.[locale];
  const badge = row.badges?.[key];
  const words = html`<bdi>${cellWords(row, column, missing, locale)}</bdi>`;
  return html`<td role=${choice ? 'gridcell' : 'cell'} class=${kind} data-label=${label}>
    ${
      badge
        ? html`<span class="pill tone-${badge.tone}"
            >${words}${badge.label ? html` <small>${badge.label}</small>` : nothing}</span
          >`
        : words
    }
  </td>`;
};

function doing(row: TableRow, { fields, columns, actions = [], act, choice, locale }: Rows): TemplateResult {
  // The first text names the row for those who hear only the button.
  const named = columns.find(({ kind }) => kind === 'text') ?? columns[0]!;
  const missing = fields.find(({ field }) => field === named.key)?.missing?.[locale];
  const name = row.selection?.label ?? cellWords(row, named, missing, locale);
  return html`<td role=${choice ? 'gridcell' : 'cell'} class="acts" data-label=${tableTexts[locale].actions}>
    <span>
      ${actions.map((action) =>
        (action.when?.(row.source as never) ?? true)
          ? html`<button
              type="button"
              class="step"
              aria-label=${`${action.label[locale]}: ${name}`}
              title=${action.label[locale]}
              @click=${() => act?.(action, row)}
            >
              ${action.icon}
            </button>`
          : nothing,
      )}
    </span>
  </td>`;
}
