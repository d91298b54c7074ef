/** A table whose service pages and filters: its pages, filters, columns and files. */
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { today } from '../config.js';
import { AnswerController } from '../core/answer-controller.js';
import type { AnswerSource } from '../core/answer-source.js';
import { AnswerElement, files, type ExportOptions } from '../core/answer-element.js';
import { message, type Action } from '../core/frame.js';
import { listConverter } from '../core/list-attribute.js';
import type { ParamValues } from '../core/params.js';
import { Saving } from '../core/saving.js';
import type { View } from '../core/view.js';
import { toXlsx } from '../core/xlsx.js';
import { formatCount } from '../format/values.js';
import { chipStyles } from '../styles/chip.styles.js';
import { fieldStyles } from '../styles/field.styles.js';
import { tableStyles } from '../styles/table.styles.js';
import { wordsIn } from '../locales/locales.js';
import { allPages } from './all-pages.js';
import { checkNames, checkPage } from './checks.js';
import { chips } from './chips.js';
import { Chosen } from './chosen.js';
import { fileMenu } from './file-menu.js';
import { Filtering } from './filtering.js';
import { noMatch } from './no-match.js';
import { LEAST_PAGE, pagination } from './pagination.js';
import { tableRows, type Rows } from './rows.js';
import { columnsOf, ShownColumns } from './shown-columns.js';
import { Sight } from './sight.js';
import { smallTableStyles } from './small-table.styles.js';
import { briefOf, serverPaging, type TableDefinition, type TableRow, type TableView } from './source.js';
import { tableElementStyles } from './table-element.styles.js';
import { tableTexts, type TableTexts } from './texts.js';
import { tools } from './tools.js';
import { WholeTexts } from './whole-texts.js';

/** Where a table's rows come from: a question that has pages, or several whose answers are joined. */
type TableAnswer = AnswerSource<TableView> &
  Partial<Pick<AnswerController<TableView>, 'asked' | 'dropShown'>>;

/** Rows for which there is room before they come. */
const MOST_ROWS = 20;

/**
 * Base of the tables that only show pages of a service. Sorting, search, rows that can be chosen and rows that the
 * browser pages are added by `TableElement`.
 *
 * @csspart table - the table of rows
 * @csspart pagination - the way through the pages
 * @fires {CustomEvent<{values: Record<string, string>}>} dasbor-change - a person has changed the filters; `values` are by
 * query parameter
 */
export abstract class PagedTableElement extends AnswerElement<TableView> {
  static override styles: CSSResultGroup = [
    AnswerElement.styles,
    fieldStyles,
    chipStyles,
    tableStyles,
    tableElementStyles,
    smallTableStyles,
  ];

  static override properties: PropertyDeclarations = {
    page: { type: Number },
    pageSize: { attribute: 'page-size', type: Number },
    columns: { converter: listConverter, noAccessor: true },
    filters: { converter: listConverter, noAccessor: true },
    filtersOpen: { state: true },
  };

  /** The page, from 1. A page past the end becomes the last one. */
  declare page?: number | null;
  /** Rows per page, 1 to 100; 20 by default. */
  declare pageSize?: number | null;

  /** Whether the filters are open. */
  declare private filtersOpen?: boolean;

  protected abstract override get definition(): TableDefinition;

  readonly #columns = new ShownColumns();
  readonly #filters = new Chosen<Readonly<Record<string, string>>>();

  /**
   * Names of the fields to show, in their order; absent: the source's own choice. What a person chooses holds for the
   * source that is shown, until the page sets it again. As an attribute the same in JSON.
   */
  get columns(): readonly string[] | null | undefined {
    return this.#columns.chosen.of(this.#source);
  }

  set columns(columns: readonly string[] | null | undefined) {
    this.#columns.chosen.give(columns, this.#source);
    this.requestUpdate();
  }

  /**
   * What is filtered by: query parameter → text. What a person types holds for the source that is shown, until the page
   * sets it again. As an attribute the same in JSON.
   */
  get filters(): Readonly<Record<string, string>> | null | undefined {
    return this.#filters.of(this.#source);
  }

  set filters(filters: Readonly<Record<string, string>> | null | undefined) {
    this.#filters.give(filters, this.#source);
    this.requestUpdate();
  }

  /** @internal Takes over what a person filters a source by. */
  chooseFilters(filters: Readonly<Record<string, string>>, source: TableDefinition): void {
    this.#filters.choose(filters, source);
    this.requestUpdate();
  }

  /** The definition of the source that is shown; none where there is no such source. */
  get #source(): TableDefinition | undefined {
    try {
      return this.definition;
    } catch {
      return undefined;
    }
  }

  /** Everything but the page that decides the rows; another one begins at its first page. */
  #list: string | undefined;
  #pageGiven = false;
  /** A page past the end has been answered by going to the last one; once. */
  #wentBack = false;
  readonly #filtering = new Filtering(this, () => this.definition);
  readonly #sight = new Sight(this);
  readonly #wholeTexts = new WholeTexts(this);
  /** Ids of the records of the list that are shown whole where rows are cards. */
  readonly #opened = new Set<string>();
  readonly #saving = new Saving(this);

  /**
   * The shown columns as CSV: the page on the screen, or all pages, asked for one after the other, as many rows at a
   * time as the service gives. Rejects where there is no data, where a page fails, and when `signal` aborts.
   */
  override async toCSV(options: ExportOptions = {}): Promise<string> {
    const view = await this.#exported(options);
    return (await files()).toCsv(view);
  }

  /** The same as an Excel workbook: numbers are numbers, dates are dates, and no text is a formula. */
  async toXLSX(options: ExportOptions = {}): Promise<Blob> {
    return toXlsx(await this.#exported(options), options.signal);
  }

  async #exported(options: ExportOptions): Promise<View> {
    const view = await this.currentView();
    const columns = this.chosenOf(view);
    return { ...view, columns, rows: options.all ? await this.allRows(view, options) : view.rows };
  }

  /** The rows of all pages. */
  protected async allRows(view: TableView, options: ExportOptions): Promise<readonly TableRow[]> {
    const { definition } = this;
    const { asked } = this.answer;
    if (this.isPart(view)) throw new DOMException(this.tableTexts.part, 'NotSupportedError');
    if (!asked || !serverPaging(definition)) return view.rows;
    const context = { locale: this.language, texts: this.texts, values: asked.values, today: today() };
    return allPages(definition, asked.question, context, options, () => this.isConnected);
  }

  /** What tables say. */
  protected get tableTexts(): TableTexts {
    return wordsIn(tableTexts, this.language);
  }

  /** Rows per page. */
  protected get size(): number {
    return this.pageSize ?? this.definition.pageSize ?? 20;
  }

  /** The most rows that a page may have. */
  protected get largest(): number {
    return serverPaging(this.definition)?.largest ?? 1000;
  }

  /** Whether there are other pages than the one on the screen. */
  protected get hasPages(): boolean {
    // What the page has given has no other pages.
    return !this.answer.given && serverPaging(this.definition) !== undefined;
  }

  /** Whether the page has given one page of several: nobody knows the others. */
  protected isPart({ totalPages }: TableView): boolean {
    return this.answer.given && serverPaging(this.definition) !== undefined && totalPages > 1;
  }

  /** The columns of a view that files have, and that are searched; some of them may be empty on this page. */
  protected chosenOf(view: View): View['columns'] {
    return columnsOf(view, this.#columns.all(this.definition));
  }

  protected override validate(): void {
    checkPage(this, this.size, this.largest, this.tableTexts);
    const { filters } = this as { filters?: unknown };
    const names = typeof filters === 'string' ? [filters] : Object.keys(this.#filtering.own);
    checkNames(this.columns ?? [], names, this.definition);
  }

  declare protected readonly answer: TableAnswer;

  protected override makeAnswer(): TableAnswer {
    return new AnswerController<TableView>(this, {
      definition: () => this.definition,
      validate: () => this.validate(),
      more: (values) => this.#pageParams(values),
    });
  }

  /** What decides the rows beside parameters and filters, such as an order. */
  protected get arrangement(): ParamValues {
    return {};
  }

  #pageParams(values: ParamValues): ParamValues {
    const { definition, size, arrangement } = this;
    const filters: ParamValues = { ...arrangement, ...this.#filtering.all };
    this.beginAgain(JSON.stringify([definition.endpoint.path, values, filters, size]));
    const paging = serverPaging(definition);
    return paging
      ? { [paging.page]: String(this.page ?? 1), [paging.size]: String(size), ...filters }
      : filters;
  }

  /** Goes to the first page where other rows than before are to be shown, unless a page was asked for with them. */
  protected beginAgain(list: string): void {
    if (this.#list !== undefined && this.#list !== list) {
      this.#columns.begin();
      this.#opened.clear();
      if (!this.#pageGiven) {
        this.page = 1;
        this.#wentBack = false;
      }
    }
    this.#list = list;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#filtering.follow(this.#source);
    this.#pageGiven = changed.has('page');
    if (this.#pageGiven) this.#wentBack = false;
    super.willUpdate(changed);
    const { page = 0, totalPages = 0 } = this.view ?? {};
    const source = this.#source;
    if (source) this.#columns.show(this.view, source);
    if (this.state !== 'empty' || page <= totalPages || totalPages < 1 || this.#wentBack) return;
    this.#wentBack = true;
    this.page = totalPages;
    this.answer.dropShown?.();
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('page')) this.renderRoot.querySelector('.rows')?.scrollTo(0, 0);
    // While a page of several loads, and when it is a short one, the way to the next keeps its place.
    const isOfSeveral = this.state === 'loading' || (this.view?.totalPages ?? 0) > 1;
    this.#sight.reserve(isOfSeveral ? this.skeletonRows : 0);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#filtering.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#filtering.pause();
  }

  #show(field: string, shown: boolean): void {
    this.#columns.toggle(field, shown, this.definition);
    this.requestUpdate();
  }

  async #save(form: 'csv' | 'xlsx', options: ExportOptions): Promise<void> {
    if (form === 'csv') await this.saveCsv(options);
    else await this.saveFile(await this.toXLSX(options), 'xlsx');
  }

  protected override get actions(): readonly Action[] {
    return super.actions.flatMap((action) =>
      action.id === 'csv'
        ? fileMenu(action, {
            locale: this.language,
            hasPages: this.hasPages,
            isPaged: this.definition.paging !== 'none',
            save: (form, all) => void this.#saving.run((options) => this.#save(form, { ...options, all })),
          })
        : [action],
    );
  }

  protected override get skeletonRows(): number {
    return Math.min(this.size, MOST_ROWS);
  }

  /** What stands beside the total and the buttons for filters and columns. */
  protected renderMoreTools(_definition: TableDefinition): unknown {
    return nothing;
  }

  /** Whether its tools are there just now. */
  protected get hasTools(): boolean {
    return this.state !== 'idle';
  }

  protected override renderTools(): unknown {
    if (!this.hasTools) return nothing;
    let definition;
    try {
      ({ definition } = this);
    } catch {
      // The source is unknown; the body says so.
      return nothing;
    }
    const { language: locale, view } = this;
    const filtering = this.#filtering;
    return html`
      ${tools({
        locale,
        total: view ? formatCount(view.totalRecords, wordsIn(definition.unit, locale), locale) : '',
        isFound: this.isFiltered,
        more: this.renderMoreTools(definition),
        // What the page has given is filtered by nobody here.
        filters: this.answer.given ? [] : definition.filters,
        values: filtering.own,
        draft: filtering.draft,
        open: this.filtersOpen ?? false,
        fields: definition.fields,
        shown: this.#columns.names(definition),
        isEmpty: (field) => this.#columns.isEmpty(field),
        toggle: () => (this.filtersOpen = !this.filtersOpen),
        filter: filtering.type,
        clear: filtering.clear,
        show: (field, shown) => this.#show(field, shown),
      })}
      ${chips(filtering.cross, [...definition.filters, ...(definition.chartFilters ?? [])], locale, filtering.remove)}
      ${this.#saving.render(locale)}
    `;
  }

  #pages(view: TableView): unknown {
    // Rows that are fewer than any page holds have no pages to go through; from a page past them there is a way back.
    const isWhole = view.rows.length > 0 && view.totalPages < 2 && view.totalRecords <= LEAST_PAGE;
    if (this.definition.paging === 'none' || isWhole) return nothing;
    const actions = {
      goTo: (page: number) => (this.page = page),
      resize: (size: number) => (this.pageSize = size),
    };
    const { size, largest, language } = this;
    return pagination(view, size, largest, language, this.label, this.isPart(view) ? undefined : actions);
  }

  /** What the rows of a page show, and what they do. */
  protected rowsOf(view: TableView): Rows {
    const { rows, summary } = view;
    const { definition, language: locale } = this;
    const columns = columnsOf(view, this.#columns.names(definition));
    return {
      ...{ rows, summary, columns, fields: definition.fields, heading: this.label, locale },
      brief: briefOf(columns, definition),
      isNarrow: this.#sight.isNarrow,
      opened: this.#opened,
      toggle: this.#toggle,
      onLook: this.#wholeTexts.onLook,
    };
  }

  readonly #toggle = ({ id }: TableRow): void => {
    if (!this.#opened.delete(id)) this.#opened.add(id);
    this.requestUpdate();
  };

  protected override renderView(view: TableView): TemplateResult {
    return html`<div class="sheet">${tableRows(this.rowsOf(view))} ${this.#pages(view)}</div>`;
  }

  /** Whether rows are left out because of a filter or search. */
  protected get isFiltered(): boolean {
    return Object.keys(this.#filtering.all).length > 0;
  }

  protected override renderEmpty(view: TableView): unknown {
    const { own, all } = this.#filtering;
    if (view.totalRecords > 0)
      return html`<div class="sheet">
        ${message(this.tableTexts.emptyPage, 'empty')} ${this.#pages(view)}
      </div>`;
    return this.isFiltered
      ? noMatch(own, all, this.definition.filters, this.language, () => this.#clear())
      : message(this.texts.empty, 'empty');
  }

  /** Shows all rows: forgets filters, those of charts too, and what else leaves rows out. */
  #clear(): void {
    this.#filtering.clearAll();
    this.clearSearch();
    // The button goes, and would take the focus with it.
    this.renderRoot.querySelector<HTMLElement>('.tools :is(input, button)')?.focus();
  }

  /** Forgets what is searched. */
  protected clearSearch(): void {}
}
