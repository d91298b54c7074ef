/** The table kind: rows by pages of a service or all of them here, sorted, searched, with rows that can be chosen. */
import { nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { WidgetState } from '../core/answer-source.js';
import type { ExportOptions } from '../core/answer-element.js';
import { emit } from '../core/emit.js';
import type { ParamValues } from '../core/params.js';
import { textOf } from '../core/question.js';
import { AttributeError } from '../data/errors.js';
import { LocalRows } from './local-rows.js';
import { orderTools, searchBox } from './order-tools.js';
import { PagedTableElement } from './paged-table-element.js';
import type { RowAction } from './row-actions.js';
import { RowChoice } from './row-choice.js';
import type { Rows } from './rows.js';
import { sortName, type Order, type TableDefinition, type TableRow, type TableView } from './source.js';
import { sortableStyles } from './sortable.styles.js';
import { pillStyles } from '../styles/pill.styles.js';
import { toneStyles } from '../styles/tone.styles.js';
import { wordsIn } from '../locales/locales.js';
import { Typing } from './typing.js';

/** Rows that are ready at once, and need not be made ready before they are asked for. */
const FEW = 2000;

/** What rows can be sorted by: the name for it, and the field. */
interface Sortable {
  readonly name: string;
  readonly field: string;
}

/** A view's rows in the browser, and the page of them that was shown last. */
interface Local {
  readonly view: TableView;
  readonly rows: LocalRows;
}

/**
 * Base of every table that can do more than show a service's pages.
 *
 * @fires {CustomEvent<{field: string, value: string, label: string, row: unknown, params: Record<string, string>}>} dasbor-select
 * - a row was chosen, where the table's rows can be; cancelable
 * @fires {CustomEvent<{action: string, field: string, value: string, row: unknown, params: Record<string, string>}>} dasbor-row-action
 * - a button of a row was pressed, where rows have some; cancelling it keeps the table's own action from running
 */
export abstract class TableElement extends PagedTableElement {
  static override styles = [PagedTableElement.styles, pillStyles, sortableStyles, toneStyles];

  static override properties: PropertyDeclarations = {
    sortBy: { attribute: 'sort-by' },
    sortDir: { attribute: 'sort-dir' },
    search: {},
  };

  /** Name of the field that rows are sorted by; absent: the table's own order. */
  declare sortBy?: string | null;
  /** `asc` or `desc`. */
  declare sortDir?: 'asc' | 'desc' | null;
  /** Text that shown rows hold, in any case. */
  declare search?: string | null;

  readonly #choice = new RowChoice(this, (row) => this.select(row));
  readonly #typing = new Typing(
    ({ search = '' }) => (this.search = search),
    () => this.requestUpdate(),
  );
  #local: Local | undefined;
  /** The page that is shown, and what it was made for. */
  #shown:
    | {
        readonly of: TableView;
        readonly definition: TableDefinition;
        readonly question: string;
        readonly wanted: string;
        readonly page: TableView;
      }
    | undefined;
  #isPending = false;

  /** Whether all rows are known, so that the browser sorts and searches: the answer has all, or is the only page of them. */
  get #isLocal(): boolean {
    const { paging } = this.definition;
    if (typeof paging === 'string') return true;
    const { page, totalPages } = super.view ?? {};
    return page === 1 && totalPages === 1;
  }

  /** Whether the service pages. */
  get #isPaged(): boolean {
    return typeof this.definition.paging !== 'string';
  }

  /** What is searched, where there is a search. */
  get #searched(): string {
    return this.#isLocal || this.definition.searchParam ? textOf(this.search) : '';
  }

  /** What rows can be sorted by: the name for it, and the field. */
  #sortable(definition: TableDefinition): readonly Sortable[] {
    return definition.fields.flatMap((each) => {
      const name = sortName(definition, each);
      return name ? [{ name, field: each.field }] : [];
    });
  }

  /** What rows can be sorted by just now: what only the browser can sort by, where all are known. */
  #offered(definition: TableDefinition): readonly Sortable[] {
    return definition.sortParams || this.#isLocal ? this.#sortable(definition) : [];
  }

  /** The order that attributes or headings ask for, else the definition's. */
  #orderOf({ order, sortParams }: TableDefinition): Order | undefined {
    const by = textOf(this.sortBy) || order?.by;
    if (!by) return undefined;
    const own = by === order?.by || sortParams ? order?.dir : undefined;
    return { by, dir: (textOf(this.sortDir) as Order['dir']) || own || 'asc' };
  }

  readonly #sort = ({ by, dir }: Order): void => {
    this.sortBy = by;
    this.sortDir = dir;
  };

  protected override validate(): void {
    super.validate();
    const names = this.#sortable(this.definition).map(({ name }) => name);
    const check = (attribute: string, value: string, choices: readonly string[]): void => {
      if (value && !choices.includes(value)) throw new AttributeError('choice', attribute, value, choices);
    };
    if (names.length === 0) return;
    check('sort-by', textOf(this.sortBy), names);
    check('sort-dir', textOf(this.sortDir), ['asc', 'desc']);
  }

  protected override get arrangement(): ParamValues {
    const { sortParams, searchParam } = this.definition;
    const order = (textOf(this.sortBy) || textOf(this.sortDir)) && this.#orderOf(this.definition);
    return {
      ...(sortParams && order && { [sortParams.by]: order.by, [sortParams.dir]: order.dir }),
      ...(searchParam && this.#searched && { [searchParam]: this.#searched }),
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const another = ['sortBy', 'sortDir', 'search', 'pageSize'].some((name) => changed.has(name as 'search'));
    if (this.hasUpdated && another && !changed.has('page')) this.page = 1;
    super.willUpdate(changed);
    // With an error there may be no such table at all.
    if (this.state === 'error' || !this.#local || this.#isPaged) return;
    const pages = this.view?.totalPages;
    if (pages && (this.page ?? 1) > pages) this.page = pages;
  }

  protected override nextState(): WidgetState {
    const state = super.nextState();
    if ((state !== 'ready' && state !== 'empty') || !this.#isLocal) return state;
    const { view } = this;
    if (!view) return 'loading';
    if (this.#isPending && this.#shown!.of !== super.view) return 'stale';
    return view.rows.length > 0 ? 'ready' : 'empty';
  }

  protected override get isBusy(): boolean {
    return super.isBusy || this.#isPending;
  }

  /** The page on the screen: of the service, or of the rows that are known. */
  protected override get view(): TableView | undefined {
    const all = super.view;
    if (!all || !this.#isLocal) return all;
    const rows = this.#arranged(all);
    this.#isPending = !rows;
    const { definition } = this;
    const question = JSON.stringify([this.language, this.answer.values]);
    if (!rows) {
      const last = this.#shown;
      // While another order or a newer answer is being made ready, the last page stays, and the focus in it; the rows
      // of another question wait for theirs.
      const isSame = last?.of === all || (last?.definition === definition && last.question === question);
      return isSame ? last.page : undefined;
    }
    const isOne = definition.paging !== 'local';
    const perPage = isOne ? Math.max(1, rows.length) : this.size;
    const totalPages = Math.ceil(rows.length / perPage);
    const page = isOne ? 1 : Math.max(1, Math.min(this.page ?? 1, totalPages));
    const wanted = JSON.stringify([
      ...[page, perPage, this.#orderOf(definition), this.#searched],
      this.#searched && this.chosenOf(all).map(({ key }) => key),
    ]);
    if (this.#shown?.of !== all || this.#shown.wanted !== wanted) {
      const first = (page - 1) * perPage;
      const summary = this.tableTexts.page(String(page), String(totalPages));
      const shown = this.#numbered(rows.slice(first, first + perPage), first);
      // A service may count otherwise than by rows.
      const totalRecords = this.#isPaged && !this.#searched ? all.totalRecords : rows.length;
      this.#shown = {
        of: all,
        definition,
        question,
        wanted,
        page: { ...all, rows: shown, page, perPage, totalPages, totalRecords, summary },
      };
    }
    return this.#shown.page;
  }

  /** All known rows, sorted and searched; undefined while that is being made ready. */
  #arranged(view: TableView): readonly TableRow[] | undefined {
    const { definition } = this;
    const isSorted = !definition.sortParams;
    const sortable = isSorted ? this.#sortable(definition) : [];
    const columns = this.chosenOf(view);
    if (this.#local?.view !== view) {
      this.#local?.rows.stop();
      const rows = new LocalRows(view, definition.fields, this.language, () => this.requestUpdate());
      this.#local = { view, rows };
      if (view.rows.length > FEW) {
        const shown = sortable.filter(({ field }) => columns.some(({ key }) => key === field));
        rows.prepare(
          columns,
          shown.map(({ field }) => field),
          definition.paging === 'local',
        );
      }
    }
    const order = this.#orderOf(definition);
    const column = sortable.find(({ name }) => name === order?.by)?.field;
    const search = definition.searchParam ? '' : this.#searched;
    return this.#local.rows.arrange({ column, dir: order?.dir ?? 'asc', search }, columns);
  }

  /** Rows with their numbers, where the answer doesn't number them. */
  #numbered(rows: readonly TableRow[], first: number): readonly TableRow[] {
    if (!this.definition.fields.some(({ field }) => field === 'no')) return rows;
    return rows.map((row, index) => {
      const isNumbered = (row.source as Readonly<Record<string, unknown>>)['no'] !== undefined;
      return isNumbered ? row : { ...row, cells: { ...row.cells, no: first + index + 1 } };
    });
  }

  async #ready(): Promise<void> {
    // What was never on a page is never updated.
    if (this.hasUpdated) await this.updateComplete;
    while (this.#isPending && this.isConnected) await new Promise((resolve) => setTimeout(resolve, 16));
  }

  protected override async currentView(): Promise<TableView> {
    await this.#ready();
    return super.currentView();
  }

  protected override async allRows(view: TableView, options: ExportOptions): Promise<readonly TableRow[]> {
    if (!this.#isLocal) return super.allRows(view, options);
    await this.#ready();
    options.signal?.throwIfAborted();
    return this.#numbered(this.#arranged(this.#local!.view) ?? view.rows, 0);
  }

  protected override get hasPages(): boolean {
    return this.#isPaged ? super.hasPages : (this.view?.totalPages ?? 0) > 1;
  }

  protected override get isFiltered(): boolean {
    return super.isFiltered || this.#searched !== '';
  }

  protected override clearSearch(): void {
    this.#typing.forget();
    this.search = '';
  }

  protected override renderMoreTools(definition: TableDefinition): unknown {
    const { language: locale, view } = this;
    const { fields, paging, searchParam, searchHint } = definition;
    const isSearched = searchParam || (paging !== 'none' && this.#isLocal);
    const choices = this.#offered(definition).map(({ name, field }) => ({
      name,
      label: wordsIn(fields.find((each) => each.field === field)!.label, locale),
    }));
    // As it was typed: the space before the next word stays.
    const { search = this.search ?? '' } = this.#typing.draft;
    return [
      isSearched
        ? searchBox(
            search,
            locale,
            (value) => this.#typing.type('search', value, !searchParam),
            wordsIn(searchHint, locale),
          )
        : nothing,
      choices.length > 0 && view
        ? orderTools(choices, this.#orderOf(definition), locale, this.#sort)
        : nothing,
    ];
  }

  protected override rowsOf(view: TableView): Rows {
    const { definition } = this;
    const { choice, rowActions } = definition;
    const names = this.#offered(definition);
    return {
      ...super.rowsOf(view),
      sorting: {
        nameOf: (column) => names.find(({ field }) => field === column)?.name,
        order: this.#orderOf(definition),
        sort: this.#sort,
      },
      choice: choice ? this.#choice.show(view.rows) : undefined,
      actions: rowActions,
      act: (action, row) => this.#act(action, row),
    };
  }

  #act({ id, run }: RowAction, { source }: TableRow): void {
    const record = source as Readonly<Record<string, unknown>>;
    const { key = '' } = this.definition;
    const detail = {
      action: id,
      field: key,
      value: textOf(record[key]),
      row: source,
      params: this.answer.askedParams,
    };
    if (emit(this, 'dasbor-row-action', detail, true)) run?.(record, this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#typing.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move in the DOM disconnects and connects in one go, and must not begin anew.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#typing.stop();
      this.#local?.rows.stop();
      this.#local = this.#shown = undefined;
    });
  }
}
