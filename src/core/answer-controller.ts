/**
 * The way from attributes to a view: attributes become parameters, parameters a shared question, its checked
 * answer a view; with the states on the way, and the events that tell the page.
 */
import type { ReactiveController } from 'lit';
import { today } from '../config.js';
import { check } from '../data/check.js';
import { pathOf, type Answered, type Question } from '../data/client.js';
import { AttributeError, LoadError, problemOf, type ErrorDetail } from '../data/errors.js';
import { Loader } from '../data/loader.js';
import type { Texts } from '../locales/locales.js';
import type { AnswerHost, AnswerSource, WidgetState } from './answer-source.js';
import type { Definition } from './definition.js';
import { emit } from './emit.js';
import { errorDetail } from './error-message.js';
import type { OneFailure } from './one-failure.js';
import type { ParamValues } from './params.js';
import { checked, isComplete, keyOf, missingOf, placeOf, questionOf, valuesOf } from './question.js';
import type { View } from './view.js';

/** What is asked, and what hangs on it. */
export interface AnswerOptions<V extends View> {
  /** What is asked and shown. May depend on attributes; throws an AttributeError where one is wrong. */
  readonly definition: () => Definition<unknown, V>;
  /** Throws an AttributeError where an attribute that `definition` doesn't read is wrong. */
  readonly validate?: () => void;
  /** Query parameters beside those of the definition, such as a page; they change the question too. */
  readonly more?: (values: ParamValues) => ParamValues;
  /** Asks the path of the definition, whatever the host's `endpoint` says. */
  readonly keepsPath?: boolean;
  /** Tells the page of failures, in place of the controller. */
  readonly tells?: Pick<OneFailure, 'signIn'>;
  /** Called when a question is put. */
  readonly onAsk?: () => void;
}

/** What is on the screen, and what it answers. */
export interface Shown<V extends View> {
  readonly answered: Answered<unknown>;
  readonly definition: Definition<unknown, V>;
  readonly values: ParamValues;
  /** The question's address; none where the page gave the data itself. */
  readonly key: string | undefined;
  readonly updatedAt: Date | null;
}

/** Seconds as milliseconds: none below a second, as often as any service bears, and no more than timers can count. */
const intervalOf = (seconds: number | null | undefined): number =>
  seconds! > 0 ? Math.min(Math.max(Number(seconds), 1) * 1000, 2 ** 31 - 1) : 0;

/** One question of an element, and its answer. An element may have several. */
export class AnswerController<V extends View = View> implements AnswerSource<V>, ReactiveController {
  readonly #host: AnswerHost;
  readonly #options: AnswerOptions<V>;
  readonly #loader = new Loader<unknown>(
    () => this.#resultChanged(),
    () => this.dropShown(),
  );
  #asked: { key: string; question: Question; values: ParamValues } | undefined;
  #missing: string[] = [];
  #problem: AttributeError | LoadError | undefined;
  #shown: Shown<V> | undefined;
  #view: { of: Shown<V>; texts: Texts; view: V; described: string } | undefined;
  /** An answer that could not be shown, and why: the same error every time. */
  #failed: { source: unknown; definition: unknown; texts: Texts; error: unknown } | undefined;
  #pinned: unknown = null;
  #loaded: unknown;
  #reported: unknown;
  #signInElsewhere: LoadError | null = null;
  #mistake: LoadError | undefined;

  constructor(host: AnswerHost, options: AnswerOptions<V>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): WidgetState {
    if (this.#missing.length > 0) return 'idle';
    const { view } = this;
    if (!view) return this.#problem ? 'error' : 'loading';
    if (this.#problem) return 'stale';
    if (this.#asked && (this.#shown?.key !== this.#asked.key || this.fetching)) return 'stale';
    return view.rows.length > 0 ? 'ready' : 'empty';
  }

  get error(): ErrorDetail | null {
    return this.#problem ? errorDetail(this.#problem, this.#host) : null;
  }

  /** Why there is no (or only old) data: the same text, or the same error, as long as it is the same problem. */
  get problem(): unknown {
    // Attribute errors are made anew with every update; the same words are the same error.
    return this.#problem instanceof AttributeError ? this.#problem.message : this.#problem;
  }

  get missing(): readonly string[] {
    return this.#missing;
  }

  get updatedAt(): Date | null {
    return this.#shown?.updatedAt ?? null;
  }

  get values(): ParamValues | undefined {
    return this.#shown?.values;
  }

  get described(): string {
    return this.view && this.#view ? this.#view.described : '';
  }

  get data(): unknown {
    return this.#pinned ?? this.#shown?.answered.raw ?? null;
  }

  set data(answer: unknown) {
    this.#pinned = answer ?? null;
    this.dropShown();
  }

  get given(): boolean {
    return this.#pinned !== null;
  }

  get isAsking(): boolean {
    return this.#asked !== undefined;
  }

  /** Whether an answer is under way. */
  get fetching(): boolean {
    return this.#loader.result.fetching;
  }

  get askedParams(): ParamValues {
    return this.#asked?.question.params ?? {};
  }

  /** What is on the screen, and what it answers; none while nothing is. */
  get shown(): Shown<V> | undefined {
    return this.#shown;
  }

  /** What is asked just now, and the values of its parameters; none while nothing is. */
  get asked(): { readonly question: Question; readonly values: ParamValues } | undefined {
    return this.#asked;
  }

  get view(): V | undefined {
    const shown = this.#shown;
    if (!shown) return undefined;
    const { language: locale, texts } = this.#host;
    // In another language, or with other texts, they are other objects.
    if (this.#view?.of !== shown || this.#view.texts !== texts) {
      const { definition, answered, values } = shown;
      const view = definition.view(answered.answer, { locale, texts, values, today: today() });
      const { params } = definition;
      const described = (isComplete(params, values) && params.describe?.(values, locale)) || '';
      this.#view = { of: shown, texts, view, described };
    }
    return this.#view.view;
  }

  /** Shows the skeleton until the next answer, instead of the old one. */
  dropShown(): void {
    this.#shown = undefined;
    this.#host.requestUpdate();
  }

  /** Asks and shows nothing until the next update. */
  stop(): void {
    this.#leave();
    this.#problem = undefined;
  }

  async refresh(): Promise<void> {
    if (this.#asked) await this.#loader.refresh();
  }

  update(): void {
    this.#problem = undefined;
    this.#missing = [];
    try {
      const definition = this.#options.definition();
      this.#options.validate?.();
      const scope = this.#host.scope?.values ?? {};
      if (this.#pinned === null) this.#ask(definition, scope);
      else this.#pin(definition, scope);
      // In another language it is made anew.
      void this.view;
    } catch (error) {
      if (error instanceof LoadError) this.#shown = undefined;
      else this.#leave();
      this.#problem =
        error instanceof LoadError || error instanceof AttributeError ? error : this.#sameMistake(error);
    }
  }

  /** The same one with every update. */
  #sameMistake(cause: unknown): LoadError {
    if (String(this.#mistake?.cause) !== String(cause)) this.#mistake = problemOf(cause);
    return this.#mistake!;
  }

  /** What is shown can't be drawn: it is an error from the next update on. */
  fail(cause: unknown): void {
    const { answered, key, definition } = this.#shown!;
    const error = problemOf(cause).at(definition.endpoint.path);
    const { texts } = this.#host;
    this.#failed = { source: key ? answered : answered.raw, definition, texts, error };
    this.#shown = undefined;
  }

  hostDisconnected(): void {
    // A move in the DOM disconnects and connects in one go, and must not cancel anything.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stopAsking();
    });
  }

  hostUpdated(): void {
    const detail = this.#loaded;
    this.#loaded = undefined;
    if (detail) emit(this.#host, 'dasbor-load', detail);
    const { problem } = this;
    if (problem === this.#reported) return;
    this.#reported = problem;
    if (problem && !this.#options.tells) emit(this.#host, 'dasbor-error', this.error);
  }

  #resultChanged(): void {
    const { error } = this.#loader.result;
    if (error?.kind === 'unauthorized' && error !== this.#reported && error !== this.#signInElsewhere) {
      const allowed = this.#options.tells?.signIn() ?? emit(this.#host, 'dasbor-auth-required', null, true);
      this.#signInElsewhere = allowed ? null : error;
    }
    this.#host.requestUpdate();
  }

  #stopAsking(): void {
    this.#loader.stop();
    this.#asked = undefined;
  }

  #leave(): void {
    this.#stopAsking();
    this.#shown = undefined;
  }

  #pin(definition: Definition<unknown, V>, scope: ParamValues): void {
    this.#stopAsking();
    const raw = this.#pinned;
    const { params } = definition;
    let values = valuesOf(params, this.#host, scope);
    if (isComplete(params, values)) values = checked(params, values, today());
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
    const { texts } = this.#host;
    if (failed && failed.source === source && failed.definition === definition && failed.texts === texts)
      throw failed.error;
    try {
      this.#shown = make();
      void this.view;
    } catch (cause) {
      const error = problemOf(cause).at(definition.endpoint.path);
      this.#failed = { source, definition, texts, error };
      throw error;
    }
  }

  #ask(definition: Definition<unknown, V>, scope: ParamValues): void {
    const host = this.#host;
    // Its properties, and the page's settings, aren't all there yet.
    if (host.hasAttribute('defer-hydration')) return;
    const { params } = definition;
    const given = valuesOf(params, host, scope);
    this.#missing = missingOf(params, given, host.language);
    if (this.#missing.length > 0) {
      this.#leave();
      return;
    }
    const values = checked(params, given, today());
    const { apiBase, path } = placeOf(host);
    const more = this.#options.more?.(values) ?? {};
    const interval = intervalOf(host.refreshInterval);
    // An update may still come after the removal from the page.
    const mayAsk = host.mayAsk && host.isConnected;
    if (!mayAsk && !this.#asked) return;
    const question = questionOf(definition, values, more, {
      apiBase,
      path: this.#options.keepsPath ? null : path,
    });
    const key = keyOf(question);
    if (key !== this.#asked?.key) {
      if (!mayAsk) return;
      this.#asked = { key, question, values };
      this.#loader.ask(question, { interval });
      this.#options.onAsk?.();
    } else this.#loader.reschedule({ interval });
    this.#take(definition);
  }

  /** Takes over what the loader has. */
  #take(definition: Definition<unknown, V>): void {
    const { key, question, values } = this.#asked!;
    const { data, error, updatedAt } = this.#loader.result;
    if (data) {
      const shown = this.#shown;
      if (data !== shown?.answered || definition !== shown.definition) {
        this.#show(data, definition, () => ({ answered: data, definition, values, key, updatedAt }));
        if (data !== shown?.answered)
          this.#loaded = { endpoint: pathOf(question), params: question.params, data: data.raw };
      }
    } else if (error && error !== this.#signInElsewhere) this.#shown = undefined;
    if (error && error !== this.#signInElsewhere) this.#problem = error;
  }
}
