/** The chart kind: a drawing, with the same numbers as a table beside it, for screen readers or on request. */
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ChartController } from './chart-controller.js';
import { chartStyles } from './chart.styles.js';
import type { ChartForm } from './form.js';
import { roomOf } from './sizes.js';
import { chartTexts, type ChartTexts } from './texts.js';
import { tableStyles } from '../styles/table.styles.js';
import { adopt } from '../styles/adopt.js';
import { toneStyles } from '../styles/tone.styles.js';
import { AnswerElement, files } from '../core/answer-element.js';
import { dataTable } from '../core/data-table.js';
import type { Definition } from '../core/definition.js';
import { flagConverter, isSet } from '../core/flag.js';
import { placedBefore, type Action, type Trouble } from '../core/frame.js';
import { whenIdle } from '../core/idle.js';
import { copyIcon, downloadIcon } from '../core/icons.js';
import { filterKey, ownersIn } from '../core/question.js';
import { nameColumn } from '../core/row-words.js';
import { rowsBehind } from '../core/rows-behind.js';
import type { CrossFilter } from '../core/scope-context.js';
import { tableAction } from '../core/table-view.js';
import type { Row, View } from '../core/view.js';
import { wordsIn } from '../locales/locales.js';

const MOST_SKELETON_ROWS = 9;

/** What a chart element has to say of itself. */
export interface ChartDefinition<A> extends Definition<A> {
  readonly form: ChartForm;
  /** How many rows the body reserves room for, so that nothing jumps when data comes. */
  readonly expectedRows: number;
  /** Path of the table's endpoint, and its parameter that a chosen datum filters, inside a scope. */
  readonly crossFilter?: { readonly path: string; readonly param: string };
}

/**
 * Base of every chart.
 *
 * @csspart table - the same numbers as a table
 * @csspart tooltip - what stands beside the pointed or walked datum
 * @csspart legend - names, colours and values of the data, where a chart form has a legend
 * @cssprop --dasbor-color-1 - data colour 1
 * @cssprop --dasbor-color-2 - data colour 2
 * @cssprop --dasbor-color-3 - data colour 3
 * @cssprop --dasbor-color-4 - data colour 4
 * @cssprop --dasbor-color-5 - data colour 5
 * @cssprop --dasbor-color-6 - data colour 6
 * @cssprop --dasbor-color-7 - data colour 7
 * @cssprop --dasbor-color-8 - data colour 8
 * @fires {CustomEvent<{field: string, value: string, label: string, row: unknown, params: Record<string, string>}>} dasbor-select - a
 * datum was chosen; `row` is the answer's item. Cancel it to keep the scope's tables from being filtered
 */
export abstract class ChartElement extends AnswerElement {
  static override styles: CSSResultGroup = [AnswerElement.styles, tableStyles, chartStyles, toneStyles];

  protected abstract override get definition(): ChartDefinition<unknown>;

  static override properties: PropertyDeclarations = {
    audible: { converter: flagConverter },
    asTable: { state: true },
  };

  /** Lets the key S play the drawing as a short run of tones, the higher the number the higher the tone. */
  declare audible?: boolean | null;

  protected get chartTexts(): ChartTexts {
    return wordsIn(chartTexts, this.language);
  }

  /** How the view is drawn. May depend on attributes; throws an AttributeError where one is wrong. */
  protected get form(): ChartForm {
    return this.definition.form;
  }

  /** Whether the table is shown in place of the drawing. */
  declare private asTable?: boolean;

  /** Whether the table always stands below the drawing, for everybody to see; such an element has `tableBelowStyles`. */
  protected get hasTableBelow(): boolean {
    return false;
  }

  #chart = new ChartController(this, {
    onSelect: (row) => this.select(row),
    onRows: (row) => this.#showRows(row),
  });
  /** Somebody hears what is chosen. */
  #isListenedTo = false;
  #narrowed: typeof import('./explore/narrowed.js') | undefined;

  /** The chart at the device's resolution, with heading and period. Rejects where there is no data. */
  async toPNG(options: { pixelRatio?: number } = {}): Promise<Blob> {
    await this.currentView();
    return this.#chart.toPNG({ ...options, heading: this.headingText, subheading: this.footerText });
  }

  override refreshTheme(): void {
    super.refreshTheme();
    this.#chart.refreshTheme();
  }

  protected override get actions(): readonly Action[] {
    const texts = this.chartTexts;
    const actions = super.actions;
    const { view } = this;
    if (!view?.rows.length) return actions;
    const toggle = tableAction(
      this.asTable,
      this.language,
      texts.showChart,
      () => (this.asTable = !this.asTable),
    );
    const png: Action = {
      id: 'png',
      label: texts.downloadPng,
      icon: downloadIcon,
      run: () => void this.attempt(async () => this.saveFile(await this.toPNG(), 'png')),
    };
    // A page without HTTPS has no clipboard.
    const copy: Action[] = navigator.clipboard
      ? [
          {
            id: 'copy',
            label: texts.copyTable,
            icon: copyIcon,
            run: () => void this.attempt(() => this.#copy(view)),
          },
        ]
      : [];
    // First what changes the view, then what takes it along.
    return placedBefore(actions, 'csv', ...(this.hasTableBelow ? [] : [toggle]), ...copy, png);
  }

  /** Copies the table as spreadsheets take it: cells between tabs, raw numbers. */
  async #copy(view: View): Promise<void> {
    // A promise, for some browsers let a page write only in the very moment of the click.
    const made = files();
    const text = made.then(({ toTsv }) => new Blob([toTsv(view)], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]).catch(() => {
      // The person has refused, or the page isn't in front: there is nothing to mend.
    });
    // What makes the text hasn't come: that there is.
    await made;
  }

  protected override get trouble(): Trouble | undefined {
    return super.trouble ?? (this.#chart.failed ? [this.chartTexts.failed, () => this.prepare()] : undefined);
  }

  protected override validate(): void {
    void this.form;
  }

  protected override prepare(): void {
    let form;
    try {
      ({ form } = this);
    } catch {
      // An attribute has become wrong since the last update: the next one says so.
      return;
    }
    // The engine comes while the service answers.
    this.#chart.load(form);
  }

  protected override select(row: Row): boolean {
    const allowed = super.select(row);
    const { crossFilter: target } = this.definition;
    if (!allowed || !target) return allowed;
    const { filterValue: value, selection } = row;
    const before = this.#filteredBy;
    // A datum that stands for no single value takes the filter of the one before away.
    const { scope, view } = this;
    const by = value !== undefined &&
      value !== before && {
        value,
        label: selection!.label,
        name: nameColumn(view!)?.label,
        under: ownersIn(this.definition.params, scope?.values ?? {}),
      };
    if (by || before !== undefined) scope?.filter(this.#filterKey, target.param, by || null);
    return allowed;
  }

  get #filterKey(): string {
    const { crossFilter, params } = this.definition;
    return filterKey(crossFilter!.path, params, this, this.scope?.values);
  }

  /** What this chart filters by just now. */
  get #filter(): CrossFilter | undefined {
    const { crossFilter: target } = this.definition;
    return target && this.scope?.filters[this.#filterKey]?.[target.param];
  }

  get #filteredBy(): string | undefined {
    return this.#filter?.value;
  }

  /** What brings a person to the rows behind the drawing; none where no table of the scope shows them. */
  get #rows(): (() => void) | undefined {
    return this.definition.crossFilter && this.scope && rowsBehind(this.scope, this.#filterKey);
  }

  /** Filters by a row, unless that is so already, and goes to what is left. */
  #showRows(row: Row): void {
    const isSo = row.filterValue !== undefined && row.filterValue === this.#filteredBy;
    if (isSo || this.select(row)) this.#rows?.();
  }

  /** @internal What is listened to can be chosen. */
  override addEventListener(...args: Parameters<HTMLElement['addEventListener']>): void {
    super.addEventListener(...args);
    if (args[0] !== 'dasbor-select') return;
    this.#isListenedTo = true;
    this.requestUpdate();
  }

  protected override renderFooter(): unknown {
    const footer = super.renderFooter();
    // A wrong attribute has no definition; the body says which.
    if (!this.view) return footer;
    const by = this.#filter;
    const { hides } = this.#chart;
    if (!by && !hides) return footer;
    if (!this.#narrowed) void this.#narrow();
    else adopt(this.renderRoot, ...this.#narrowed.narrowedStyles);
    const back = (undo: () => void) => (): void => {
      undo();
      this.renderRoot.querySelector<HTMLElement>('.chart-region')?.focus();
    };
    return [
      this.#narrowed?.narrowed({
        locale: this.language,
        find: wordsIn,
        by,
        remove: back(() => this.scope!.filter(this.#filterKey, this.definition.crossFilter!.param, null)),
        rows: this.#rows,
        showAll: hides ? back(() => this.#chart.showAll()) : undefined,
      }),
      footer,
    ];
  }

  async #narrow(): Promise<void> {
    this.#narrowed = await import('./explore/narrowed.js').catch(() => undefined);
    if (this.#narrowed) this.requestUpdate();
  }

  /** The rows that the cross-filter holds: the same set until it changes, so that nothing is drawn in vain. */
  #selected(view: View): ReadonlySet<string> | undefined {
    const value = this.#filteredBy;
    if (this.#held?.view !== view || this.#held.value !== value) {
      const rows = view.rows.filter(({ filterValue }) => filterValue !== undefined && filterValue === value);
      this.#held = { view, value, ids: rows.length > 0 ? new Set(rows.map(({ id }) => id)) : undefined };
    }
    return this.#held.ids;
  }

  #held: { view: View; value: string | undefined; ids: ReadonlySet<string> | undefined } | undefined;

  protected override renderView(view: View): TemplateResult {
    const selected = this.#selected(view);
    const { form, language } = this;
    // Made also where the table stands in its place: a picture is made of what it was told last.
    const drawing = this.#chart.template({
      view,
      form,
      locale: language,
      texts: this.chartTexts,
      isInert: !this.#isListenedTo && !(this.definition.crossFilter && this.scope),
      hasRows: !!this.#rows,
      isAudible: isSet(this.audible),
      ...(selected && { selected }),
    });
    const { failed } = this.#chart;
    const asTable = this.asTable || failed;
    // Beside a drawing it is for screen readers: it has time until the browser has, or somebody comes in.
    if (!asTable && !this.#hasTable) this.#stopWaiting ??= whenIdle(() => this.#addTable());
    if (this.hasTableBelow)
      return html`<div class="both">${failed ? nothing : drawing} ${this.#tableOf(view, false)}</div>`;
    const table = asTable || this.#hasTable;
    return html` ${asTable ? nothing : drawing} ${table ? this.#tableOf(view, !asTable) : nothing} `;
  }

  /** The same template for the same view. */
  #tableOf(view: View, hidden: boolean): TemplateResult {
    if (this.#table?.view !== view || this.#table.hidden !== hidden)
      this.#table = {
        view,
        hidden,
        template: dataTable(view, this.label, this.language, hidden),
      };
    return this.#table.template;
  }

  #table: { view: View; hidden: boolean; template: TemplateResult } | undefined;
  #hasTable = false;
  #stopWaiting: (() => void) | undefined;

  #addTable = (): void => {
    this.#hasTable = true;
    void this.#chart.describe();
    this.requestUpdate();
    // At once: what is measured as idle time is idle time.
    this.performUpdate();
  };

  constructor() {
    super();
    this.addEventListener('focusin', this.#addTable, { once: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.keep(() => {
      this.#stopWaiting?.();
      this.#stopWaiting = undefined;
    });
  }

  protected override renderSkeleton(): TemplateResult {
    adopt(this.renderRoot, ...(this.form.styles ?? []));
    return super.renderSkeleton();
  }

  /** The shape of what comes: a ring, columns, or bars. */
  protected override get skeletonShape(): string {
    const { form } = this;
    return `for-${'load' in form ? 'axes' : form.name}`;
  }

  /** A bar per row, as far as most drawings have room for them. */
  protected override get skeletonRows(): number {
    return Math.min(this.definition.expectedRows, MOST_SKELETON_ROWS);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#reserve();
  }

  #room: string | undefined;

  /** Keeps room in the body for the drawing, in every state. */
  #reserve(): void {
    try {
      const room = roomOf(this.form, this.definition.expectedRows, this.view);
      if (room === this.#room) return;
      this.#room = room;
      this.renderRoot.querySelector<HTMLElement>('.body')!.style.setProperty('--_room', room);
    } catch {
      // A wrong attribute leaves no form; its message stands in whatever room there is.
    }
  }
}
