/**
 * What every widget is: attributes become parameters, parameters a shared question, its answer a view, and
 * the view a drawing inside the frame. The kinds (chart, card, …) only say how a view is drawn.
 */
import { ContextConsumer } from '@lit/context';
import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { onConfigure, settings, timeZone, today } from '../config.js';
import { check, pathOf, urlOf, type Answered, type Question } from '../data/client.js';
import { AttributeError, LoadError, type ErrorDetail } from '../data/errors.js';
import { Loader } from '../data/loader.js';
import { formatClock, formatTime } from '../format/values.js';
import { textsIn, type Locale, type Texts } from '../locales/locales.js';
import { frameStyles } from '../styles/frame.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { toCsv } from './csv.js';
import type { Definition, ParamValues } from './definition.js';
import { download } from './download.js';
import { errorDetail } from './error-message.js';
import { actionsMenu, errorMessage, message, staleNotice, type Action } from './frame.js';
import { downloadIcon, reloadIcon } from './icons.js';
import { onLanguageChange, resolveLocale } from './language.js';
import { whenNear } from './near-viewport.js';
import { scopeContext, type ScopeValue } from './scope.js';
import type { Row, View } from './view.js';

/** The state of a widget, as property and as CSS `:state()`. */
export type WidgetState = 'idle' | 'loading' | 'ready' | 'empty' | 'error' | 'stale';

/** How a CSV is made; only tables have more than what is shown. */
export interface CsvOptions {
  /** All pages instead of the one shown. */
  readonly all?: boolean;
  /** Stops the work; the promise rejects with its reason. */
  readonly signal?: AbortSignal;
  /** Told after each page. */
  readonly onProgress?: (progress: { readonly page: number; readonly pages: number }) => void;
}

/** What is on the screen, and what it answers. */
interface Shown<V extends View> {
  readonly answered: Answered<unknown>;
  readonly definition: Definition<unknown, V>;
  readonly values: ParamValues;
  /** The question's address; none where the page gave the data itself. */
  readonly key: string | undefined;
  readonly updatedAt: Date | null;
}

const schemes = ['light', 'dark', 'auto'] as const;

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Attributes and properties may hold numbers (Vue binds `:dealer="12284"`), and spaces count as nothing. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/**
 * Base of every widget.
 *
 * @csspart frame - the whole widget
 * @csspart heading - its heading
 * @csspart actions - the menu button and its menu
 * @csspart body - where data, or a message in its place, stands
 * @csspart state - the message of the states idle, empty, error and stale
 * @csspart footer - period and time of the data
 * @cssprop --dasbor-surface - background
 * @cssprop --dasbor-text - text
 * @cssprop --dasbor-muted - text of less weight, such as the footer's
 * @cssprop --dasbor-border - lines and outlines
 * @cssprop --dasbor-track - what bars and skeletons stand on
 * @cssprop --dasbor-accent - what is active or in focus, and data of one colour
 * @cssprop --dasbor-status-good - what is good, such as a deal
 * @cssprop --dasbor-status-bad - what is bad, and errors
 * @cssprop --dasbor-status-neutral - what is neither, such as the unknown
 * @cssprop --dasbor-radius - radius of the frame's corners
 * @cssprop --dasbor-font - font family
 * @cssprop --dasbor-height - height of the widget
 * @fires {CustomEvent<{endpoint: string, params: Record<string, string>, data: unknown}>} dasbor-load - an answer has
 * arrived; `data` is the raw one
 * @fires {CustomEvent<ErrorDetail>} dasbor-error - a load has failed (once, not per retry); the detail is also the
 * `error` property
 * @fires {CustomEvent<null>} dasbor-auth-required - the service wants a sign-in; cancel it to keep the error from being
 * shown
 */
export abstract class DasborElement<V extends View = View> extends LitElement {
  static override styles: CSSResultGroup = [tokenStyles, frameStyles];

  // Not decorators: their helpers would cost every widget half a kilobyte.
  static override properties: PropertyDeclarations = {
    apiBase: { attribute: 'api-base' },
    endpoint: {},
    heading: {},
    locale: {},
    theme: {},
    loading: {},
    refreshInterval: { attribute: 'refresh-interval', type: Number },
    noActions: { attribute: 'no-actions', type: Boolean },
    data: { attribute: false, noAccessor: true },
  };

  /** Where the service is; `""` is the origin's root. Absent: the scope's, `configure()`'s, the domain's default. */
  declare apiBase?: string | null;
  /** Overrides the endpoint's path below the API base. */
  declare endpoint?: string | null;
  /** Heading; absent: the widget's own, `""`: none. */
  declare heading?: string | null;
  /** `id` or `en`; absent: the scope's, `configure()`'s, the nearest `lang`, Indonesian. */
  declare locale?: string | null;
  /** `light`, `dark` or `auto` (default): as the page's CSS `color-scheme` says. */
  declare theme?: string | null;
  /** `lazy` (default) waits until the widget comes near the viewport; `eager` doesn't. */
  declare loading?: 'lazy' | 'eager' | null;
  /** Seconds between reloads; none by default. A hidden tab doesn't reload. */
  declare refreshInterval?: number | null;
  /** Leaves the actions menu out. */
  declare noActions?: boolean;

  /** What this widget asks and shows. May depend on attributes; throws an AttributeError where one is wrong. */
  protected abstract get definition(): Definition<unknown, V>;

  /** Draws the view inside the body. */
  protected abstract renderView(view: V): TemplateResult;

  /** The language in use. */
  protected get language(): Locale {
    return this.#locale;
  }

  /** The core's texts in the language in use. */
  protected get texts(): Texts {
    return textsIn(this.#locale);
  }

  #locale: Locale = 'id';
  #scope = new ContextConsumer(this, { context: scopeContext, subscribe: true });
  #internals = this.attachInternals();
  #loader = new Loader<unknown>(
    () => this.#resultChanged(),
    () => this.#drop(),
  );
  #state: WidgetState = 'idle';
  #near = false;
  /** Somebody wants the data wherever the widget is. */
  #wanted = false;
  #asked: { key: string; question: Question; values: ParamValues } | undefined;
  #missing: string[] = [];
  #problem: AttributeError | LoadError | undefined;
  #shown: Shown<V> | undefined;
  #view: { of: Shown<V>; locale: Locale; view: V } | undefined;
  /** An answer that could not be shown, and why: the same error every time. */
  #failed: { source: unknown; definition: unknown; error: LoadError } | undefined;
  #pinned: unknown = null;
  #pending: { type: string; detail: unknown }[] = [];
  #reported: unknown;
  #signInElsewhere: LoadError | null = null;
  #release: (() => void)[] = [];

  /** The state that the widget is in. */
  get state(): WidgetState {
    return this.#state;
  }

  /** Why the widget shows no (or only old) data; null when all is well. */
  get error(): ErrorDetail | null {
    const error = this.#problem;
    return error ? errorDetail(error, this.texts) : null;
  }

  /** When the shown answer arrived; null where there is none, or the page gave the data. */
  get updatedAt(): Date | null {
    return this.#shown?.updatedAt ?? null;
  }

  /**
   * The raw answer. Setting it checks it against the contract and draws it without a request; null goes back
   * to asking.
   */
  get data(): unknown {
    return this.#pinned ?? this.#shown?.answered.raw ?? null;
  }

  set data(answer: unknown) {
    this.#pinned = answer ?? null;
    this.#drop();
  }

  /** Asks again, past the cache, also where the widget is far from the viewport. Never rejects. */
  async refresh(): Promise<void> {
    try {
      this.#wanted = true;
      this.requestUpdate();
      await this.updateComplete;
      if (this.#asked) await this.#loader.refresh();
      await this.updateComplete;
    } catch {
      // The error is on the screen, in `error` and in `dasbor-error`.
    }
  }

  /** The shown columns as CSV: comma, CRLF, a header row, raw numbers. Rejects where there is no data. */
  async toCSV(_options: CsvOptions = {}): Promise<string> {
    return toCsv(await this.currentView());
  }

  /** Takes over colours and fonts after a change of theme that the page couldn't be seen making. */
  refreshTheme(): void {
    this.requestUpdate();
  }

  /** The view on the screen, waited for where it is still loading. */
  protected async currentView(): Promise<V> {
    await this.updateComplete;
    if (!this.view) await this.refresh();
    if (!this.view) throw new DOMException(this.error?.message ?? this.#missingText, 'InvalidStateError');
    return this.view;
  }

  /** The view of what is shown, if anything is. */
  protected get view(): V | undefined {
    const shown = this.#shown;
    if (!shown) return undefined;
    if (this.#view?.of !== shown || this.#view.locale !== this.#locale) {
      const { definition, answered, values } = shown;
      const view = definition.view(answered.answer, {
        locale: this.#locale,
        texts: this.texts,
        values,
        today: today(),
      });
      this.#view = { of: shown, locale: this.#locale, view };
    }
    return this.#view.view;
  }

  /** What the actions menu offers. */
  protected get actions(): Action[] {
    const { texts } = this;
    const actions: Action[] = [];
    if (this.#pinned === null)
      actions.push({ label: texts.reload, icon: reloadIcon, run: () => void this.refresh() });
    if (this.view) {
      actions.push({ label: texts.downloadCsv, icon: downloadIcon, run: () => void this.saveCsv() });
    }
    return actions;
  }

  /** The scope that the widget stands in, if it stands in one. */
  protected get scope(): ScopeValue | undefined {
    return this.#scope.value;
  }

  /** Tells the page that a datum was chosen; false where the page has cancelled what comes of that. */
  protected select({ selection, source }: Row): boolean {
    if (!selection) return false;
    const detail = { ...selection, row: source, params: this.#asked?.question.params ?? {} };
    return this.dispatchEvent(
      new CustomEvent('dasbor-select', { detail, bubbles: true, composed: true, cancelable: true }),
    );
  }

  /** Name of a file made of what is shown. */
  protected fileName(extension: string): string {
    return `${[this.localName, ...Object.values(this.#shown?.values ?? {})].join('_')}.${extension}`;
  }

  /** Throws an AttributeError where an attribute that `definition` doesn't read is wrong. */
  protected validate(): void {}

  /** Query parameters beside those of the definition, such as a page; they change the question too. */
  protected moreParams(_values: ParamValues): Readonly<Record<string, string>> {
    return {};
  }

  /** What is asked just now, and the values of its parameters; none while nothing is. */
  protected get asked(): { readonly question: Question; readonly values: ParamValues } | undefined {
    return this.#asked;
  }

  /** Shows the skeleton until the next answer, instead of the old one. */
  protected dropShown(): void {
    this.#shown = undefined;
  }

  /** What stands between heading and body in every state, such as filters. */
  protected renderTools(): unknown {
    return nothing;
  }

  /** What the body shows of an answer without items. */
  protected renderEmpty(_view: V): unknown {
    return message(this.texts.empty, 'empty');
  }

  /** Called when the widget is asking and near the viewport: a kind may fetch what it draws with meanwhile. */
  protected prepare(): void {}

  override connectedCallback(): void {
    // A move into another scope, or out of one: the consumer would keep what the old one said.
    this.#scope.value = undefined;
    super.connectedCallback();
    const update = (): void => this.requestUpdate();
    this.#release.push(onConfigure(update), onLanguageChange(update));
    if (!this.#near) this.#release.push(whenNear(this, () => this.#comeNear()));
    update();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const release of this.#release.splice(0)) release();
    // A move in the DOM disconnects and connects in one go, and must not cancel anything.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#loader.stop();
      this.#asked = undefined;
    });
  }

  #comeNear(): void {
    this.#near = true;
    if (this.#asked) this.prepare();
    this.requestUpdate();
  }

  #drop(): void {
    this.#shown = undefined;
    this.requestUpdate();
  }

  #resultChanged(): void {
    const { error } = this.#loader.result;
    if (error?.kind === 'unauthorized' && error !== this.#reported && error !== this.#signInElsewhere) {
      const event = new CustomEvent('dasbor-auth-required', {
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      this.#signInElsewhere = this.dispatchEvent(event) ? null : error;
    }
    this.requestUpdate();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const scope = this.#scope.value?.values ?? {};
    this.#locale = resolveLocale(this, this.locale, scope['locale']);
    this.#problem = undefined;
    this.#missing = [];
    try {
      const { definition } = this;
      this.validate();
      if (this.#pinned === null) this.#ask(definition, scope);
      else this.#pin(definition, scope);
    } catch (error) {
      if (error instanceof AttributeError) this.#leave();
      else if (error instanceof LoadError) this.#shown = undefined;
      else throw error;
      this.#problem = error;
    }
    this.#setState(this.#nextState());
  }

  #leave(): void {
    if (this.#asked) this.#loader.stop();
    this.#asked = undefined;
    this.#shown = undefined;
  }

  /** The values of the parameters: own attribute, else the scope's. */
  #values({ params }: Definition<unknown, V>, scope: ParamValues): ParamValues {
    const own = this as unknown as Record<string, unknown>;
    const values: Record<string, string> = {};
    for (const { attribute } of params.params) {
      const value = textOf(own[camelCase(attribute)]) || textOf(scope[attribute]);
      if (value) values[attribute] = value;
    }
    return values;
  }

  #pin(definition: Definition<unknown, V>, scope: ParamValues): void {
    if (this.#asked) this.#loader.stop();
    this.#asked = undefined;
    const raw = this.#pinned;
    const shown = this.#shown;
    if (shown && shown.definition === definition && shown.answered.raw === raw) return;
    this.#show(raw, definition, () => {
      const answered = { raw, answer: check(definition.endpoint, raw) };
      return {
        answered,
        definition,
        values: this.#values(definition, scope),
        key: undefined,
        updatedAt: null,
      };
    });
  }

  /** Puts an answer on the screen. One that breaks its contract, or that no view can be made of, is an error. */
  #show(source: unknown, definition: Definition<unknown, V>, make: () => Shown<V>): void {
    const failed = this.#failed;
    if (failed && failed.source === source && failed.definition === definition) throw failed.error;
    try {
      this.#shown = make();
      void this.view;
    } catch (cause) {
      // Not a broken contract but a mistake of ours: developers want to see it, and nobody a wrong number.
      if (!(cause instanceof LoadError)) reportError(cause);
      const error =
        cause instanceof LoadError
          ? cause
          : new LoadError('contract', { endpoint: definition.endpoint.path, cause });
      this.#failed = { source, definition, error };
      throw error;
    }
  }

  #ask(definition: Definition<unknown, V>, scope: ParamValues): void {
    const { params, endpoint } = definition;
    const values = this.#values(definition, scope);
    const missing = params.params.filter(({ attribute }) => !values[attribute]);
    if (missing.length > 0) {
      this.#missing = missing.map(({ attribute, label }) =>
        label[this.#locale] === attribute ? attribute : `${label[this.#locale]} (${attribute})`,
      );
      this.#leave();
      return;
    }
    params.check?.(values);
    const question: Question = {
      endpoint,
      apiBase: this.apiBase ?? scope['api-base'],
      path: this.endpoint,
      params: {
        ...Object.fromEntries(
          params.params.map(({ attribute, query, send }) => {
            const value = values[attribute]!;
            return [query, send ? send(value) : value];
          }),
        ),
        ...this.moreParams(values),
      },
    };
    const key = this.#keyOf(question);
    const interval = Math.max(0, this.refreshInterval ?? 0) * 1000 || 0;
    if (key !== this.#asked?.key) {
      // An update may still come after the removal from the page.
      if (!(this.#near || this.#wanted || this.loading === 'eager') || !this.isConnected) return;
      this.#asked = { key, question, values };
      this.#loader.ask(question, { interval });
      if (this.#near) this.prepare();
    } else this.#loader.reschedule({ interval });
    this.#take(definition);
  }

  #keyOf(question: Question): string {
    try {
      return urlOf(question).href;
    } catch {
      const own = question.path && /^https?:/i.test(question.path);
      throw new AttributeError(
        'address',
        own ? 'endpoint' : 'api-base',
        String(own ? question.path : question.apiBase),
      );
    }
  }

  /** Takes over what the loader has. */
  #take(definition: Definition<unknown, V>): void {
    const { key, question, values } = this.#asked!;
    const { data, error, updatedAt } = this.#loader.result;
    if (data) {
      if (data !== this.#shown?.answered) {
        this.#show(data, definition, () => ({ answered: data, definition, values, key, updatedAt }));
        const detail = { endpoint: pathOf(question), params: question.params, data: data.raw };
        this.#pending.push({ type: 'dasbor-load', detail });
      }
    } else if (error && error !== this.#signInElsewhere) this.#shown = undefined;
    if (error && error !== this.#signInElsewhere) this.#problem = error;
  }

  #nextState(): WidgetState {
    if (this.#missing.length > 0) return 'idle';
    const { view } = this;
    if (!view) return this.#problem ? 'error' : 'loading';
    if (this.#problem) return 'stale';
    if (this.#asked && (this.#shown?.key !== this.#asked.key || this.#loader.result.fetching)) return 'stale';
    return view.rows.length > 0 ? 'ready' : 'empty';
  }

  #setState(state: WidgetState): void {
    this.#internals.states.delete(this.#state);
    this.#internals.states.add(state);
    this.#state = state;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    for (const { type, detail } of this.#pending.splice(0)) {
      this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
    }
    const problem = this.#problem;
    // Attribute errors are made anew with every update; the same words are the same error.
    const report = problem instanceof AttributeError ? problem.message : problem;
    if (report === this.#reported) return;
    this.#reported = report;
    if (problem) {
      this.dispatchEvent(
        new CustomEvent('dasbor-error', { detail: this.error, bubbles: true, composed: true }),
      );
    }
  }

  get #missingText(): string {
    return this.texts.missing(this.#missing.join(', '));
  }

  /** Saves a CSV as a file. */
  protected async saveCsv(options: CsvOptions = {}): Promise<void> {
    // The byte order mark tells spreadsheets that the file is UTF-8.
    download(
      new Blob(['\ufeff', await this.toCSV(options)], { type: 'text/csv;charset=utf-8' }),
      this.fileName('csv'),
    );
  }

  /** The heading on the screen: `""` for none. */
  protected get headingText(): string {
    return this.heading ?? this.#ownHeading;
  }

  get #ownHeading(): string {
    try {
      return this.definition.heading[this.#locale];
    } catch {
      return '';
    }
  }

  protected override render(): TemplateResult {
    const { texts, headingText } = this;
    const scheme = [this.theme, this.#scope.value?.values['theme'], settings().theme].find((theme) =>
      schemes.includes(theme as 'auto'),
    );
    const { state } = this;
    return html`
      <div
        part="frame"
        class="frame ${scheme ?? 'auto'} ${state}"
        lang=${this.#locale}
        role="group"
        aria-label=${headingText || this.#ownHeading || this.localName}
      >
        ${
          headingText || !this.noActions
            ? html`<header>
                ${headingText ? html`<h3 part="heading">${headingText}</h3>` : nothing}
                ${this.noActions ? nothing : actionsMenu(texts.actions, this.actions)}
              </header>`
            : nothing
        }
        ${this.renderTools()}
        <div
          part="body"
          class="body"
          aria-busy=${state === 'loading' || (state === 'stale' && !this.#problem)}
        >
          ${this.#body()}
        </div>
        <footer part="footer">${this.#footer()}</footer>
      </div>
    `;
  }

  #body(): unknown {
    const { state, texts, view } = this;
    const retry = (): void => void this.refresh();
    if (state === 'idle') return message(this.#missingText, 'idle');
    if (state === 'loading') return this.renderSkeleton();
    if (state === 'error') return errorMessage(this.error!, texts, retry);
    const notice = this.#problem ? staleNotice(this.error!, texts, retry) : nothing;
    if (view!.rows.length === 0) return [notice, this.renderEmpty(view!)];
    return [notice, this.renderView(view!)];
  }

  /** What stands in the body until data comes, at the size that data will have. */
  protected renderSkeleton(): TemplateResult {
    return html`<div class="skeleton">
      <span class="visually-hidden" role="status">${this.texts.loading}</span>
      ${Array.from({ length: this.skeletonRows }, () => html`<i></i>`)}
    </div>`;
  }

  /** How many bars a skeleton has. */
  protected get skeletonRows(): number {
    return 3;
  }

  /** Period and total of what is shown: "1 Jan – 30 Jun 2024 · Total 316 PO". */
  protected get footerText(): string {
    if (!this.#shown) return '';
    const { definition, values } = this.#shown;
    const complete = definition.params.params.every(({ attribute }) => values[attribute]);
    const period = complete ? definition.params.describe?.(values, this.#locale) : '';
    return [period, this.view?.note].filter(Boolean).join(' · ');
  }

  #footer(): unknown {
    const updatedAt = this.#shown?.updatedAt;
    if (!this.#shown) return nothing;
    const [time, day] = updatedAt
      ? [formatClock, formatTime].map((write) => write(updatedAt, this.#locale, timeZone()))
      : [];
    return html`<span>${this.footerText}</span>
      ${time ? html`<span title=${`${this.texts.updated} ${day}`}><i>${this.texts.updated}</i> ${time}</span>` : nothing}`;
  }
}
