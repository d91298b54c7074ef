/** The table kind: pages of rows from a service that pages and filters, with columns to choose. */
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { today } from '../config.js';
import { AttributeError } from '../data/errors.js';
import { askOnce } from '../data/loader.js';
import { formatValue } from '../format/values.js';
import { fieldStyles } from '../styles/field.styles.js';
import { tableStyles } from '../styles/table.styles.js';
import { pagination } from './pagination.js';
import { tableRows } from './rows.js';
import type { TableDefinition, TableView } from './source.js';
import { tableElementStyles } from './table-element.styles.js';
import { tableTexts, type TableTexts } from './texts.js';
import { tools } from './tools.js';
import { AnswerController } from '../core/answer-controller.js';
import { AnswerElement, type ExportOptions } from '../core/answer-element.js';
import { emit } from '../core/emit.js';
import { toCsv } from '../core/csv.js';
import type { ParamValues } from '../core/params.js';
import { message, type Action } from '../core/frame.js';
import { closeIcon, downloadIcon } from '../core/icons.js';
import type { CrossFilter } from '../core/scope.js';
import { textOf } from '../core/question.js';
import type { View } from '../core/view.js';

/** Milliseconds that a filter waits for the next key. */
const DEBOUNCE = 350;
/** The most rows that a service gives at once, for a CSV of everything. */
const LARGEST_PAGE = 100;

/**
 * Base of every table.
 *
 * @csspart table - the table of rows
 * @csspart pagination - the way through the pages
 * @fires {CustomEvent<{values: Record<string, string>}>} dasbor-change - a person has changed the filters; `values` are by
 * query parameter
 */
export abstract class TableElement extends AnswerElement<TableView> {
  static override styles: CSSResultGroup = [
    AnswerElement.styles,
    fieldStyles,
    tableStyles,
    tableElementStyles,
  ];

  static override properties: PropertyDeclarations = {
    page: { type: Number },
    pageSize: { attribute: 'page-size', type: Number },
    columns: { attribute: false },
    filters: { attribute: false },
    filtersOpen: { state: true },
    saving: { state: true },
  };

  /** The page, from 1. A page past the end becomes the last one. */
  declare page?: number | null;
  /** Rows per page, 1 to 100; 20 by default. */
  declare pageSize?: number | null;
  /** Names of the fields to show, in their order; absent: the source's own choice. */
  declare columns?: readonly string[] | null;
  /** What is filtered by: query parameter → text. */
  declare filters?: Readonly<Record<string, string>> | null;

  /** Whether the filters are open. */
  declare private filtersOpen?: boolean;
  /** The CSV of all pages that is being made. */
  declare private saving?: { readonly stop: AbortController; readonly text: string } | undefined;

  protected abstract override get definition(): TableDefinition;

  /** Everything but the page that decides the rows; another one begins at its first page. */
  #list: string | undefined;
  #pageGiven = false;
  /** A page past the end has been answered by going to the last one; once. */
  #wentBack = false;
  #typing: ReturnType<typeof setTimeout> | undefined;

  /**
   * The shown columns as CSV: the page on the screen, or all pages, asked for one after the other, 100 rows at a
   * time. Rejects where there is no data, where a page fails, and when `signal` aborts.
   */
  override async toCSV({ all = false, signal, onProgress }: ExportOptions = {}): Promise<string> {
    const view = await this.currentView();
    const columns = this.#shownOf(view);
    const { definition } = this;
    const { asked } = this.answer;
    if (!all || !asked) return toCsv({ ...view, columns });
    const rows = [];
    for (let page = 1, pages = 1; page <= pages; page++) {
      const params = { ...asked.question.params, page: String(page), per_page: String(LARGEST_PAGE) };
      const { answer } = await askOnce({ ...asked.question, endpoint: definition.endpoint, params }, signal);
      const context = { locale: this.language, texts: this.texts, values: asked.values, today: today() };
      rows.push(...definition.view(answer, context).rows);
      pages = answer.totalPages;
      onProgress?.({ page, pages: Math.max(1, pages) });
    }
    return toCsv({ ...view, columns, rows });
  }

  protected get tableTexts(): TableTexts {
    return tableTexts[this.language];
  }

  get #size(): number {
    return this.pageSize ?? 20;
  }

  /** What charts of the scope filter this table by, by parameter. */
  get #crossFilters(): Readonly<Record<string, CrossFilter>> {
    return this.scope?.filters[this.definition.endpoint.path] ?? {};
  }

  /** Own filters that say something. */
  get #ownFilters(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(this.filters ?? {}).flatMap(([name, value]) => {
        const text = textOf(value);
        return text ? [[name, text]] : [];
      }),
    );
  }

  get #columnNames(): readonly string[] {
    const { fields } = this.definition;
    return this.columns ?? fields.filter(({ optional }) => !optional).map(({ field }) => field);
  }

  #shownOf(view: View): View['columns'] {
    return this.#columnNames.flatMap((name) => view.columns.filter(({ key }) => key === name));
  }

  protected override validate(): void {
    const { page, definition } = this;
    const texts = this.tableTexts;
    const whole = (value: number, most: number): boolean =>
      Number.isInteger(value) && value >= 1 && value <= most;
    if (page != null && !whole(page, Infinity)) {
      throw new AttributeError('choice', 'page', String(this.getAttribute('page') ?? page), [texts.from(1)]);
    }
    if (!whole(this.#size, LARGEST_PAGE)) {
      const value = this.getAttribute('page-size') ?? this.#size;
      throw new AttributeError('choice', 'page-size', String(value), [texts.between(1, LARGEST_PAGE)]);
    }
    const known = (attribute: string, names: readonly string[], choices: readonly string[]): void => {
      const wrong = names.find((name) => !choices.includes(name));
      if (wrong !== undefined) throw new AttributeError('choice', attribute, wrong, choices);
    };
    known(
      'columns',
      this.columns ?? [],
      definition.fields.map(({ field }) => field),
    );
    known(
      'filters',
      Object.keys(this.#ownFilters),
      definition.filters.map(({ param }) => param),
    );
  }

  declare protected readonly answer: AnswerController<TableView>;

  protected override makeAnswer(): AnswerController<TableView> {
    return new AnswerController<TableView>(this, {
      definition: () => this.definition,
      validate: () => this.validate(),
      more: (values) => this.#pageParams(values),
    });
  }

  #pageParams(values: ParamValues): ParamValues {
    const chosen = Object.entries(this.#crossFilters).map(([param, { value }]) => [param, value]);
    const filters: ParamValues = { ...this.#ownFilters, ...(Object.fromEntries(chosen) as ParamValues) };
    const list = JSON.stringify([this.definition.endpoint.path, values, filters, this.#size]);
    if (this.#list !== undefined && this.#list !== list && !this.#pageGiven) {
      this.page = 1;
      this.#wentBack = false;
    }
    this.#list = list;
    return { page: String(this.page ?? 1), per_page: String(this.#size), ...filters };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#pageGiven = changed.has('page');
    if (this.#pageGiven) this.#wentBack = false;
    super.willUpdate(changed);
    const { view } = this;
    if (
      this.state !== 'empty' ||
      !view ||
      view.page <= view.totalPages ||
      view.totalPages < 1 ||
      this.#wentBack
    ) {
      return;
    }
    this.#wentBack = true;
    this.page = view.totalPages;
    this.answer.dropShown();
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('page')) this.renderRoot.querySelector('.rows')?.scrollTo(0, 0);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  #filter(filters: Readonly<Record<string, string>>): void {
    clearTimeout(this.#typing);
    this.#draft = undefined;
    this.requestUpdate();
    if (JSON.stringify(filters) === JSON.stringify(this.filters ?? {})) return;
    this.filters = filters;
    emit(this, 'dasbor-change', { values: this.#ownFilters });
  }

  /** What people have typed and what isn't in `filters` yet. */
  #draft: Readonly<Record<string, string>> | undefined;

  #type(param: string, value: string, now: boolean): void {
    this.#draft = { ...this.#draft, [param]: value };
    this.requestUpdate();
    const commit = (): void => this.#filter({ ...this.filters, ...this.#draft });
    clearTimeout(this.#typing);
    if (now) commit();
    else this.#typing = setTimeout(commit, DEBOUNCE);
  }

  #show(field: string, shown: boolean): void {
    const { fields } = this.definition;
    const chosen = this.#columnNames;
    // A column that comes back takes its place in the source's order.
    this.columns = shown
      ? fields.map((each) => each.field).filter((name) => name === field || chosen.includes(name))
      : chosen.filter((name) => name !== field);
  }

  async #saveAll(): Promise<void> {
    const stop = new AbortController();
    this.saving = { stop, text: this.texts.loading };
    try {
      await this.saveCsv({
        all: true,
        signal: stop.signal,
        onProgress: ({ page, pages }) => {
          this.saving = { stop, text: this.tableTexts.saving(String(page), String(pages)) };
        },
      });
      this.saving = undefined;
    } catch {
      this.saving = stop.signal.aborted ? undefined : { stop, text: this.tableTexts.failed };
    }
  }

  protected override get actions(): readonly Action[] {
    const { tableTexts: texts } = this;
    const all = {
      id: 'csv-all',
      label: texts.allCsv,
      icon: downloadIcon,
      run: () => void this.#saveAll(),
    };
    return super.actions.flatMap((action) => {
      if (action.id !== 'csv') return [action];
      const page = { ...action, label: texts.pageCsv };
      // What the page has given has no other pages.
      return this.answer.given ? [page] : [page, all];
    });
  }

  protected override get skeletonRows(): number {
    return 8;
  }

  protected override renderTools(): unknown {
    if (this.state === 'idle') return nothing;
    let definition;
    try {
      ({ definition } = this);
    } catch {
      // The source is unknown; the body says so.
      return nothing;
    }
    const { language: locale, view, saving } = this;
    return html`
      ${tools({
        locale,
        total: view ? `${formatValue(view.totalRecords, 'integer', locale)} ${definition.unit[locale]}` : '',
        filters: definition.filters,
        values: this.#ownFilters,
        draft: this.#draft ?? {},
        open: this.filtersOpen ?? false,
        fields: definition.fields,
        shown: this.#columnNames,
        toggle: () => (this.filtersOpen = !this.filtersOpen),
        filter: (param, value, now) => this.#type(param, value, now),
        clear: () => this.#filter({}),
        show: (field, shown) => this.#show(field, shown),
      })}
      ${this.#chips(definition)}
      ${
        saving
          ? html`<div class="notice" role="status">
              <p>${saving.text}</p>
              <button type="button" class="retry" @click=${() => this.#stopSaving()}>
                ${this.tableTexts.cancel}
              </button>
            </div>`
          : nothing
      }
    `;
  }

  /** The cross-filters, each with a way to be rid of it. */
  #chips({ filters, endpoint }: TableDefinition): unknown {
    const chips = Object.entries(this.#crossFilters);
    if (chips.length === 0) return nothing;
    return html`<div class="chips">
      ${chips.map(([param, { label }]) => {
        const name = filters.find((filter) => filter.param === param)?.label[this.language] ?? param;
        return html`<button
          type="button"
          part="chip"
          aria-label=${`${this.tableTexts.remove} ${name}: ${label}`}
          @click=${() => this.scope!.filter(endpoint.path, param, null)}
        >
          ${name}: <b><bdi>${label}</bdi></b
          >${closeIcon}
        </button>`;
      })}
    </div>`;
  }

  #stopSaving(): void {
    this.saving?.stop.abort();
    this.saving = undefined;
  }

  #pages(view: TableView): TemplateResult {
    return pagination(view, this.#size, this.language, {
      goTo: (page) => (this.page = page),
      resize: (size) => (this.pageSize = size),
    });
  }

  protected override renderView(view: TableView): TemplateResult {
    const shown = { ...view, columns: this.#shownOf(view) };
    const heading = this.headingText || this.definition.heading[this.language];
    return html`${tableRows(shown, heading, this.language)} ${this.#pages(view)}`;
  }

  protected override renderEmpty(view: TableView): unknown {
    const texts = this.tableTexts;
    if (view.totalRecords > 0) return html`${message(texts.emptyPage, 'empty')} ${this.#pages(view)}`;
    const filtered = { ...this.#ownFilters, ...this.#crossFilters };
    return message(Object.keys(filtered).length > 0 ? texts.noMatch : this.texts.empty, 'empty');
  }
}
