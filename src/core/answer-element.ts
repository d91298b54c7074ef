/** A widget that shows what a service answers: one question, its states, and the numbers as a file. */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { timeZone } from '../config.js';
import { problemOf, type ErrorDetail } from '../data/errors.js';
import { onDemand } from '../data/on-demand.js';
import { formatClock, formatTime } from '../format/values.js';
import { wordsIn } from '../locales/locales.js';
import { AnswerController } from './answer-controller.js';
import type { AnswerSource, WidgetState } from './answer-source.js';
import type { Definition } from './definition.js';
import { emit } from './emit.js';
import { errorDetail } from './error-message.js';
import { errorMessage, message, speaks, troubleNotice, type Action, type Trouble } from './frame.js';
import { downloadIcon, fullIcon, reloadIcon } from './icons.js';
import { stopWaiting, whenNear } from './near-viewport.js';
import type { Row, View } from './view.js';
import { WidgetElement } from './widget-element.js';

/** How a file is made of the numbers; only tables have more than what is shown. */
export interface ExportOptions {
  /** All pages instead of the one shown. */
  readonly all?: boolean;
  /** Stops the work; the promise rejects with its reason. */
  readonly signal?: AbortSignal;
  /** Told after each page. */
  readonly onProgress?: (progress: { readonly page: number; readonly pages: number }) => void;
}

/** What makes files comes with the first one; where it doesn't come, the next one asks for it again. */
export const files = (): Promise<typeof import('./files.js')> => onDemand(() => import('./files.js'));

/**
 * Base of every widget that asks a service.
 *
 * @fires {CustomEvent<{endpoint: string, params: Record<string, string>, data: unknown}>} dasbor-load - an answer has
 * arrived; `data` is the raw one
 * @fires {CustomEvent<ErrorDetail>} dasbor-error - a load has failed (once, not per retry); the detail is also the
 * `error` property
 * @fires {CustomEvent<null>} dasbor-auth-required - the service wants a sign-in; cancel it to keep the error from being
 * shown
 */
export abstract class AnswerElement<V extends View = View> extends WidgetElement {
  static override properties: PropertyDeclarations = {
    apiBase: { attribute: 'api-base' },
    endpoint: {},
    loading: {},
    refreshInterval: { attribute: 'refresh-interval', type: Number },
    data: { attribute: false, noAccessor: true },
  };

  /** Where the service is; `""` is the origin's root. Absent: the scope's, `configure()`'s, the domain's default. */
  declare apiBase?: string | null;
  /** Overrides the endpoint's path below the API base. */
  declare endpoint?: string | null;
  /** `lazy` (default) waits until the widget comes near the viewport; `eager` doesn't. */
  declare loading?: 'lazy' | 'eager' | null;
  /** Seconds between reloads, at least 1; none by default. A hidden tab doesn't reload. */
  declare refreshInterval?: number | null;

  /** Whether what draws it comes beside the answer, as on view, or after it; undefined until the widget comes near. */
  #near: boolean | undefined;
  /** Somebody wants the data wherever the widget is. */
  #wanted = false;
  /** Tries again what somebody has chosen in the menu and has not come about. */
  #undone: (() => void) | undefined;

  /** What this widget asks and shows. May depend on attributes; throws an AttributeError where one is wrong. */
  protected abstract get definition(): Definition<unknown, V>;

  /** Draws the view inside the body. */
  protected abstract renderView(view: V): unknown;

  /** Where the view comes from: one question, unless an element makes something else of it. */
  protected readonly answer: AnswerSource<V> = this.makeAnswer();

  /** Makes the source of the view: the answer to the question of `definition`. Called once, by the constructor. */
  protected makeAnswer(): AnswerSource<V> {
    return new AnswerController<V>(this, {
      definition: () => this.definition,
      validate: () => this.validate(),
      onAsk: () => this.#near && this.prepare(),
    });
  }

  /** @internal Whether a question may be put: not where the widget is far from the viewport and nobody asked for it. */
  get mayAsk(): boolean {
    return (this.#near !== undefined || this.#wanted || this.loading === 'eager') && !this.awaitsScope;
  }

  /** Why the widget shows no (or only old) data; null when all is well. */
  get error(): ErrorDetail | null {
    return this.answer.error;
  }

  /** When the shown answer arrived; null where there is none, or the page gave the data. */
  get updatedAt(): Date | null {
    return this.answer.updatedAt;
  }

  /**
   * The raw answer. Setting it checks it against the contract and draws it without a request; null goes back
   * to asking.
   */
  get data(): unknown {
    return this.answer.data;
  }

  set data(answer: unknown) {
    this.answer.data = answer;
  }

  /** Asks again, past the cache, also where the widget is far from the viewport. Never rejects. */
  async refresh(): Promise<void> {
    try {
      this.#wanted = true;
      this.#undone = undefined;
      this.requestUpdate();
      // It is updated for the first time when it comes to the page.
      if (!this.isConnected && !this.hasUpdated) return;
      await this.updateComplete;
      await this.answer.refresh();
      await this.updateComplete;
    } catch {
      // The error is on the screen, in `error` and in `dasbor-error`.
    }
  }

  /** The shown columns as CSV: comma, CRLF, a header row, raw numbers. Rejects where there is no data. */
  async toCSV(_options: ExportOptions = {}): Promise<string> {
    const view = await this.currentView();
    return (await files()).toCsv(view);
  }

  /** The view on the screen, waited for where it is still loading. */
  protected async currentView(): Promise<V> {
    if (this.hasUpdated) await this.updateComplete;
    if (!this.view) await this.refresh();
    if (!this.view)
      throw new DOMException(
        this.error?.message ?? (this.hasUpdated ? this.#missingText : `<${this.localName}> is on no page.`),
        'InvalidStateError',
      );
    return this.view;
  }

  /** The view of what is shown, if anything is. */
  protected get view(): V | undefined {
    return this.answer.view;
  }

  /** Tells the page that a datum was chosen; false where the page has cancelled what comes of that. */
  protected select({ selection, source }: Row): boolean {
    if (!selection) return false;
    const detail = { ...selection, row: source, params: this.answer.askedParams };
    return emit(this, 'dasbor-select', detail, true);
  }

  /** Throws an AttributeError where an attribute that `definition` doesn't read is wrong. */
  protected validate(): void {}

  /**
   * Called when the widget is asking and on view: a kind may fetch what it draws with meanwhile. Where it is only near,
   * that is when the answer is there: until then widgets on view have the network for themselves.
   */
  protected prepare(): void {}

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.hasUpdated) stopWaiting(this.renderRoot.firstElementChild!);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // Not before it has a size: what has none seems to be near. Its frame, for a page may leave the host no box.
    if (this.#near === undefined) whenNear(this.renderRoot.firstElementChild!, this.#comeNear);
    if (this.state === 'error')
      void onDemand(() => import('./outages.js')).then(
        ({ join }) => join(this, wordsIn),
        () => {},
      );
  }

  #comeNear = (isOnView: boolean): void => {
    this.#near = isOnView;
    if (isOnView && this.answer.isAsking) this.prepare();
    // A question alone changes nothing on the screen.
    if (this.hasUpdated && !this.isUpdatePending) this.answer.update();
    if (this.answer.state !== this.state) this.requestUpdate();
  };

  protected override nextState(): WidgetState {
    this.answer.update();
    if (this.#near === false && this.view) {
      this.#near = true;
      this.prepare();
    }
    return this.answer.state;
  }

  protected override broken(cause: unknown): void {
    if (!this.view) return super.broken(cause);
    this.answer.fail(cause);
    this.requestUpdate();
  }

  protected override get ownHeading(): string {
    try {
      return wordsIn(this.definition.heading, this.language);
    } catch {
      // A wrong attribute: the body says which.
      return '';
    }
  }

  protected override get actions(): readonly Action[] {
    const { texts } = this;
    const reload = { id: 'reload', label: texts.reload, icon: reloadIcon, run: () => void this.refresh() };
    const csv = {
      id: 'csv',
      label: texts.downloadCsv,
      icon: downloadIcon,
      run: () => void this.attempt(() => this.saveCsv()),
    };
    const full = {
      id: 'full',
      label: this.matches(':fullscreen,:popover-open') ? texts.leaveFull : texts.full,
      icon: fullIcon,
      run: () =>
        void this.attempt(async () => (await onDemand(() => import('./full-screen.js'))).toggle(this)),
    };
    return [...(this.answer.given ? [] : [reload]), ...(this.view ? [csv] : []), full];
  }

  protected override get hasActions(): boolean {
    return !this.answer.given || this.view !== undefined;
  }

  /** Saves a CSV as a file. */
  protected async saveCsv(options: ExportOptions = {}): Promise<void> {
    // The byte order mark tells spreadsheets that the file is UTF-8.
    await this.saveFile(
      new Blob(['\ufeff', await this.toCSV(options)], { type: 'text/csv;charset=utf-8' }),
      'csv',
    );
  }

  /** Hands a file of what is shown to the browser. */
  protected async saveFile(content: Blob, extension: string): Promise<void> {
    (await files()).download(content, this.fileName(extension));
  }

  /** Does what somebody has chosen in the menu. Where it fails that is said, and told the page. */
  protected async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#undone = undefined;
    } catch (error) {
      this.#undone = () => void this.attempt(work);
      emit(this, 'dasbor-error', errorDetail(problemOf(error), this));
    }
    this.requestUpdate();
  }

  /** What has failed beside the data that is shown, and the way to try it again. */
  protected get trouble(): Trouble | undefined {
    return this.#undone && [this.texts.undone, this.#undone];
  }

  /** Name of a file made of what is shown. */
  protected fileName(extension: string): string {
    return `${[this.localName, ...Object.values(this.answer.values ?? {})].join('_')}.${extension}`;
  }

  protected override get isBusy(): boolean {
    return this.state === 'loading' || (this.state === 'stale' && !this.error);
  }

  /** What is missing, in words. */
  get #missingText(): string {
    return this.texts.missing(this.answer.missing.join(', '));
  }

  protected override renderBody(): unknown {
    const { state, texts, view, trouble } = this;
    // Of what an element writes beside it is said elsewhere why it failed.
    const { error } = this.answer;
    const retry = (): void => {
      speaks(this, true);
      // The button goes with its message, and would take the keyboard's focus along.
      this.renderRoot.querySelector('button')?.focus({ preventScroll: true });
      void this.refresh();
    };
    const isAloud = !!error && speaks(this);
    if (state === 'idle') return message(this.#missingText, 'idle');
    if (state === 'error') return errorMessage(error!, texts, retry, isAloud);
    if (!view) return this.renderSkeleton();
    const notice = trouble
      ? troubleNotice(trouble, texts)
      : error
        ? troubleNotice([`${texts.staleError} ${error.message}`, retry], texts, isAloud)
        : nothing;
    return [notice, view.rows.length === 0 ? this.renderEmpty(view) : this.renderView(view)];
  }

  /** What the body shows of an answer without items. */
  protected renderEmpty(_view: V): unknown {
    // Read in its place: many charts that have nothing would talk at once.
    return message(this.texts.empty, 'empty', nothing, false);
  }

  /** What stands in the body until data comes, at the size that data will have. */
  protected renderSkeleton(): TemplateResult {
    return html`<div class="skeleton ${this.skeletonShape}">
      <span class="visually-hidden">${this.texts.loading}</span>
      ${Array.from({ length: this.skeletonRows }, () => html`<i></i>`)}
    </div>`;
  }

  /** The class of the skeleton, where it has a shape of its own. */
  protected get skeletonShape(): string {
    return '';
  }

  /** How many bars a skeleton has. */
  protected get skeletonRows(): number {
    return 3;
  }

  /** Period and total of what is shown: "1 Jan – 30 Jun 2024 · Total 316 PO". */
  protected get footerText(): string {
    return [this.answer.described, this.view?.note].filter(Boolean).join(' · ');
  }

  /** Whether a filter on the screen says of which period the data is, and all is well with it. */
  get #isTold(): boolean {
    const { described, error } = this.answer;
    return !error && described !== '' && described === this.scope?.told;
  }

  protected override renderFooter(): unknown {
    const { view, updatedAt, texts, language } = this;
    if (!view) return nothing;
    const isTold = this.#isTold;
    const [time, day] = updatedAt
      ? [formatClock, formatTime].map((write) => write(updatedAt, language, timeZone()))
      : [];
    const when = this.isBusy
      ? texts.renewing
      : time &&
        !isTold &&
        html`<span title=${`${texts.updated} ${day}`}><i>${texts.updated}</i> ${time}</span>`;
    return html`<span>${isTold ? view.note : this.footerText}</span> ${when || nothing}`;
  }
}
