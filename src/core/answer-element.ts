/**
 * The way from attributes to a view: attributes become parameters, parameters a shared question, its checked
 * answer a view; with the states on the way, and the events that tell the page.
 */
import { ContextConsumer } from '@lit/context';
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { onConfigure, today } from '../config.js';
import { check, pathOf, type Answered, type Question } from '../data/client.js';
import { AttributeError, LoadError, type ErrorDetail } from '../data/errors.js';
import { Loader } from '../data/loader.js';
import { textsIn, type Locale, type Texts } from '../locales/locales.js';
import type { Definition, ParamValues } from './definition.js';
import { errorDetail } from './error-message.js';
import { onLanguageChange, resolveLocale } from './language.js';
import { whenNear } from './near-viewport.js';
import { isComplete, keyOf, missingOf, questionOf, valuesOf } from './question.js';
import { scopeContext, type ScopeValue } from './scope.js';
import type { Row, View } from './view.js';

/** The state of a widget, as property and as CSS `:state()`. */
export type WidgetState = 'idle' | 'loading' | 'ready' | 'empty' | 'error' | 'stale';

/** What is on the screen, and what it answers. */
export interface Shown<V extends View> {
  readonly answered: Answered<unknown>;
  readonly definition: Definition<unknown, V>;
  readonly values: ParamValues;
  /** The question's address; none where the page gave the data itself. */
  readonly key: string | undefined;
  readonly updatedAt: Date | null;
}

/**
 * The part of a widget that asks and answers.
 *
 * @fires {CustomEvent<{endpoint: string, params: Record<string, string>, data: unknown}>} dasbor-load - an answer has
 * arrived; `data` is the raw one
 * @fires {CustomEvent<ErrorDetail>} dasbor-error - a load has failed (once, not per retry); the detail is also the
 * `error` property
 * @fires {CustomEvent<null>} dasbor-auth-required - the service wants a sign-in; cancel it to keep the error from being
 * shown
 */
export abstract class AnswerElement<V extends View = View> extends LitElement {
  // Not decorators: their helpers would cost every widget half a kilobyte.
  static override properties: PropertyDeclarations = {
    apiBase: { attribute: 'api-base' },
    endpoint: {},
    locale: {},
    loading: {},
    refreshInterval: { attribute: 'refresh-interval', type: Number },
    data: { attribute: false, noAccessor: true },
  };

  /** Where the service is; `""` is the origin's root. Absent: the scope's, `configure()`'s, the domain's default. */
  declare apiBase?: string | null;
  /** Overrides the endpoint's path below the API base. */
  declare endpoint?: string | null;
  /** `id` or `en`; absent: the scope's, `configure()`'s, the nearest `lang`, Indonesian. */
  declare locale?: string | null;
  /** `lazy` (default) waits until the widget comes near the viewport; `eager` doesn't. */
  declare loading?: 'lazy' | 'eager' | null;
  /** Seconds between reloads; none by default. A hidden tab doesn't reload. */
  declare refreshInterval?: number | null;
  /** What this widget asks and shows. May depend on attributes; throws an AttributeError where one is wrong. */
  protected abstract get definition(): Definition<unknown, V>;

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

  /** The view on the screen, waited for where it is still loading. */
  protected async currentView(): Promise<V> {
    await this.updateComplete;
    if (!this.view) await this.refresh();
    if (!this.view) throw new DOMException(this.error?.message ?? this.missingText, 'InvalidStateError');
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

  /** Throws an AttributeError where an attribute that `definition` doesn't read is wrong. */
  protected validate(): void {}

  /** Query parameters beside those of the definition, such as a page; they change the question too. */
  protected moreParams(_values: ParamValues): Readonly<Record<string, string>> {
    return {};
  }

  /** Whether the page has given the data, so that nothing is asked. */
  protected get given(): boolean {
    return this.#pinned !== null;
  }

  /** What is on the screen, and what it answers; none while nothing is. */
  protected get shown(): Shown<V> | undefined {
    return this.#shown;
  }

  /** What is asked just now, and the values of its parameters; none while nothing is. */
  protected get asked(): { readonly question: Question; readonly values: ParamValues } | undefined {
    return this.#asked;
  }

  /** Shows the skeleton until the next answer, instead of the old one. */
  protected dropShown(): void {
    this.#shown = undefined;
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

  #pin(definition: Definition<unknown, V>, scope: ParamValues): void {
    if (this.#asked) this.#loader.stop();
    this.#asked = undefined;
    const raw = this.#pinned;
    const { params } = definition;
    const values = valuesOf(params, this, scope);
    if (isComplete(params, values)) params.check?.(values);
    const shown = this.#shown;
    if (
      shown &&
      shown.definition === definition &&
      shown.answered.raw === raw &&
      JSON.stringify(shown.values) === JSON.stringify(values)
    ) {
      return;
    }
    this.#show(raw, definition, () => {
      const answered = { raw, answer: check(definition.endpoint, raw) };
      return { answered, definition, values, key: undefined, updatedAt: null };
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
    const { params } = definition;
    const values = valuesOf(params, this, scope);
    this.#missing = missingOf(params, values, this.#locale);
    if (this.#missing.length > 0) {
      this.#leave();
      return;
    }
    params.check?.(values);
    const place = { apiBase: this.apiBase ?? scope['api-base'], path: this.endpoint };
    const question = questionOf(definition, values, this.moreParams(values), place);
    const key = keyOf(question);
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

  /** What is missing, in words. */
  protected get missingText(): string {
    return this.texts.missing(this.#missing.join(', '));
  }
}
