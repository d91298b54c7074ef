/** What stands above a table: how many rows there are, its filters, and the choice of columns. */
import { html, nothing, type TemplateResult } from 'lit';
import { path } from '../core/icons.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import type { TableField, TableFilter } from './source.js';
import { tableTexts } from './texts.js';

const filterIcon = path('M4 6h16M7 12h10M10 18h4');
const columnsIcon = path('M4 5h16v14H4zM10 5v14M15 5v14');

/** What the tools show, and what they do. */
export interface Tools {
  readonly locale: Locale;
  /** "1.087 prospek"; empty while nobody knows. */
  readonly total: string;
  /** Whether it is the number of what was searched or filtered: screen readers say it then. */
  readonly isFound: boolean;
  /** What stands between the total and the buttons. */
  readonly more: unknown;
  readonly filters: readonly TableFilter[];
  /** What is filtered by, by parameter. */
  readonly values: Readonly<Record<string, string>>;
  /** What is being typed, by parameter. */
  readonly draft: Readonly<Record<string, string>>;
  /** Whether the filters are open. */
  readonly open: boolean;
  readonly fields: readonly TableField[];
  /** Names of the shown fields. */
  readonly shown: readonly string[];
  /** Whether a field is empty on the page that is shown. */
  readonly isEmpty: (field: string) => boolean;
  readonly toggle: () => void;
  /** `now`: don't wait for more of it. */
  readonly filter: (param: string, value: string, now: boolean) => void;
  readonly clear: () => void;
  readonly show: (field: string, shown: boolean) => void;
}

/** One line with the total and the two buttons, and the filters below it when they are open. */
export function tools(given: Tools): TemplateResult {
  const { locale, total, isFound, more, filters, values, open, toggle } = given;
  const texts = wordsIn(tableTexts, locale);
  const active = Object.keys(values).length;
  return html`
    <div class="tools">
      <span class="total" role=${isFound ? 'status' : nothing}>${total}</span>
      ${more}
      ${
        filters.length > 0
          ? html`<button
              type="button"
              class="tool"
              aria-expanded=${open}
              aria-controls="filters"
              @click=${toggle}
            >
              ${filterIcon}${texts.filter}${active > 0 ? html`<b class="badge">${active}</b>` : nothing}
            </button>`
          : nothing
      }
      ${columnsMenu(given)}
    </div>
    <div id="filters" class="filters" ?hidden=${!open}>
      ${open ? filters.map((filter) => filterField(filter, given)) : nothing}
      ${
        active > 0
          ? html`<button type="button" class="retry" @click=${given.clear}>${texts.clear}</button>`
          : nothing
      }
    </div>
  `;
}

function filterField(
  { param, label, kind, codes, hint }: TableFilter,
  { locale, values, draft, filter }: Tools,
): TemplateResult {
  const value = draft[param] ?? values[param] ?? '';
  const change = (event: Event): void =>
    filter(param, (event.target as HTMLInputElement).value, kind !== 'text');
  return html`<label>
    <span>${wordsIn(label, locale)}</span>
    ${
      kind === 'code'
        ? html`<select @change=${change}>
            <option value="" .selected=${!value}>${wordsIn(tableTexts, locale).any}</option>
            ${Object.entries(codes ?? {}).map(
              ([code, text]) => html`<option value=${code} .selected=${value === code}>${text}</option>`,
            )}
          </select>`
        : html`<input
            type=${kind === 'date' ? 'date' : 'search'}
            autocomplete="off"
            .value=${value}
            @input=${change}
          />`
    }
    ${hint ? html`<small>${wordsIn(hint, locale)}</small>` : nothing}
  </label>`;
}

function columnsMenu({ locale, fields, shown, isEmpty, show }: Tools): TemplateResult {
  const texts = wordsIn(tableTexts, locale);
  return html`
    <button type="button" class="tool" popovertarget="columns">${columnsIcon}${texts.columns}</button>
    <fieldset class="menu" id="columns" popover>
      <legend class="visually-hidden">${texts.columns}</legend>
      ${fields.map(({ field, label }) => {
        const checked = shown.includes(field);
        return html`<label>
          <input
            type="checkbox"
            .checked=${checked}
            ?disabled=${checked && shown.length === 1}
            @change=${(event: Event) => show(field, (event.target as HTMLInputElement).checked)}
          />
          <span
            >${wordsIn(label, locale)}${isEmpty(field) ? html` <small>${texts.emptyHere}</small>` : nothing}</span
          >
        </label>`;
      })}
    </fieldset>
  `;
}
