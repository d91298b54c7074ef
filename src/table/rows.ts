/** The rows of a table: a native table that becomes a list of labelled cards where it is narrow. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { downIcon, path, upIcon } from '../core/icons.js';
import type { Column } from '../core/view.js';
import { formatValue } from '../format/values.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import type { RowAction } from './row-actions.js';
import type { RowChoice } from './row-choice.js';
import type { Order, TableField, TableRow } from './source.js';
import { tableTexts } from './texts.js';

const sortIcon = path('m8 9 4-4 4 4M8 15l4 4 4-4');
const wholeIcon = path('m6 9 6 6 6-6');

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
  /** Names of the columns that tell what a record is; the first one names it. */
  readonly brief: readonly string[];
  /** Whether rows are cards, which show no more than that until one wants the whole record. */
  readonly isNarrow: boolean;
  /** Ids of the records that are shown whole. */
  readonly opened: ReadonlySet<string>;
  /** Shows a whole record, or no more of it than what tells what it is. */
  readonly toggle: (row: TableRow) => void;
  /** Somebody points at the rows, or comes to them by key. */
  readonly onLook: (event: Event) => void;
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
  const words = row.badges?.[key]?.words;
  if (words) return words;
  const value = row.cells[key];
  return missing !== undefined && (value === null || value === undefined || value === '')
    ? missing
    : formatValue(value, row.kinds?.[key] ?? kind, locale);
};

/** A column, and what all of its cells have in common. */
interface Plan {
  readonly column: Column;
  readonly missing: string | undefined;
  readonly names: string;
}

/**
 * The table. The roles are said once more because the narrow layout makes blocks of rows and cells, which takes
 * their meaning from screen readers. Where rows can be chosen it is a grid, of which one tab stop is a row. The two
 * edges are for whom wants to know which columns are out of sight.
 */
export function tableRows(given: Rows): TemplateResult {
  const { columns, rows, fields, heading, summary, locale, brief, choice, actions = [], onLook } = given;
  const plans = columns.map((column): Plan => {
    const { key, kind } = column;
    const names = `${kind}${key === brief[0] ? ' pin' : ''}${brief.includes(key) ? ' brief' : ''}`;
    return { column, names, missing: wordsIn(fields.find(({ field }) => field === key)?.missing, locale) };
  });
  const more = hasMore(given);
  return html`
    <div class="pane">
      <div
        class="rows"
        tabindex=${choice ? nothing : 0}
        role="region"
        aria-label=${heading}
        @pointerover=${onLook}
        @focusin=${onLook}
        @click=${onLook}
      >
        <div class="wide">
          <i class="edge"></i><i class="edge"></i>
          <table
            part="table"
            role=${choice ? 'grid' : 'table'}
            aria-label=${`${heading}. ${summary}`}
            aria-colcount=${more ? columns.length : nothing}
          >
            <thead role="rowgroup">
              <tr role="row">
                ${plans.map((plan, at) => head(plan, at, given))}
                ${more ? silentHead(wordsIn(tableTexts, locale).whole) : nothing}
                ${actions.length > 0 ? silentHead(wordsIn(tableTexts, locale).actions) : nothing}
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
                (row) => line(row, plans, given),
              )}
            </tbody>
          </table>
        </div>
      </div>
    </div>
  `;
}

/** Whether records have more to show than what tells what they are. */
const hasMore = ({ isNarrow, columns, brief }: Rows): boolean => isNarrow && columns.length > brief.length;

const silentHead = (words: string): TemplateResult =>
  html`<th scope="col" role="columnheader"><span class="visually-hidden">${words}</span></th>`;

function head({ column, names }: Plan, at: number, given: Rows): TemplateResult {
  const { key, label } = column;
  const { sorting } = given;
  const place = hasMore(given) ? at + 1 : nothing;
  const name = sorting?.nameOf(key);
  if (!sorting || name === undefined)
    return html`<th scope="col" role="columnheader" class=${names} aria-colindex=${place}>${label}</th>`;
  const { order } = sorting;
  const dir = order?.by === name ? order.dir : undefined;
  const next = dir === 'asc' ? 'desc' : 'asc';
  return html`<th
    scope="col"
    role="columnheader"
    class=${names}
    aria-colindex=${place}
    aria-sort=${dir ? (dir === 'asc' ? 'ascending' : 'descending') : nothing}
  >
    <button type="button" class="sort" @click=${() => sorting.sort({ by: name, dir: next })}>
      ${label}${dir ? (dir === 'desc' ? downIcon : upIcon) : sortIcon}
    </button>
  </th>`;
}

const line = (row: TableRow, plans: readonly Plan[], given: Rows): TemplateResult => {
  const { choice, actions = [], opened } = given;
  const canBeChosen = choice && row.selection;
  const isClosed = hasMore(given) && !opened.has(row.id);
  return html`<tr
    role="row"
    class=${isClosed ? 'closed' : nothing}
    data-row=${canBeChosen ? row.id : nothing}
    tabindex=${canBeChosen ? (choice.active === row.id ? 0 : -1) : nothing}
    aria-selected=${canBeChosen ? choice.chosen === row.id : nothing}
  >
    ${plans.map((plan, at) => cell(row, plan, at, given))}
    ${hasMore(given) ? disclosure(row, plans, !isClosed, given) : nothing}
    ${actions.length > 0 ? doing(row, plans, given) : nothing}
  </tr>`;
};

const cell = (row: TableRow, plan: Plan, at: number, given: Rows): TemplateResult => {
  const { column, missing, names } = plan;
  const { choice, locale } = given;
  const badge = row.badges?.[column.key];
  const words = cellWords(row, column, missing, locale);
  const role = choice ? 'gridcell' : 'cell';
  // Most cells, in one piece: it is made some thousand times.
  if (!badge && !given.isNarrow)
    return html`<td role=${role} class=${names} data-label=${column.label}><bdi>${words}</bdi></td>`;
  return html`<td
    role=${role}
    class=${names}
    data-label=${column.label}
    aria-colindex=${hasMore(given) ? at + 1 : nothing}
  >
    ${
      badge
        ? html`<span class="pill tone-${badge.tone}"
            ><bdi>${words}</bdi>${badge.label ? html` <small>${badge.label}</small>` : nothing}</span
          >`
        : html`<bdi>${words}</bdi>`
    }
  </td>`;
};

/** What names a row for those who hear only its button. */
const nameOf = (row: TableRow, plans: readonly Plan[], { brief, locale }: Rows): string => {
  const { column, missing } = plans.find(({ column }) => column.key === brief[0]) ?? plans[0]!;
  return row.selection?.label ?? cellWords(row, column, missing, locale);
};

function disclosure(row: TableRow, plans: readonly Plan[], isOpen: boolean, given: Rows): TemplateResult {
  const { choice, locale, toggle } = given;
  return html`<td role=${choice ? 'gridcell' : 'cell'} class="whole">
    <button
      type="button"
      aria-expanded=${isOpen}
      aria-label=${`${wordsIn(tableTexts, locale).whole}: ${nameOf(row, plans, given)}`}
      @click=${() => toggle(row)}
    >
      ${wholeIcon}
    </button>
  </td>`;
}

function doing(row: TableRow, plans: readonly Plan[], given: Rows): TemplateResult {
  const { actions = [], act, choice, locale } = given;
  const name = nameOf(row, plans, given);
  return html`<td
    role=${choice ? 'gridcell' : 'cell'}
    class="acts"
    data-label=${wordsIn(tableTexts, locale).actions}
  >
    <span>
      ${actions.map((action) =>
        (action.when?.(row.source as never) ?? true)
          ? html`<button
              type="button"
              class="step"
              aria-label=${`${wordsIn(action.label, locale)}: ${name}`}
              title=${wordsIn(action.label, locale)}
              @click=${() => act?.(action, row)}
            >
              ${action.icon}
            </button>`
          : nothing,
      )}
    </span>
  </td>`;
}
