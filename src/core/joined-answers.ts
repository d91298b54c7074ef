/** For elements that need the answers to several questions: one view of them all, or none. */
import type { ReactiveController } from 'lit';
import { today } from '../config.js';
import { problemOf, type ErrorDetail, type LoadError } from '../data/errors.js';
import type { Localized } from '../locales/locales.js';
import { AnswerController } from './answer-controller.js';
import type { AnswerHost, AnswerSource, WidgetState } from './answer-source.js';
import type { Asking, Definition, ViewContext } from './definition.js';
import { errorDetail } from './error-message.js';
import { OneFailure } from './one-failure.js';
import type { ParamValues } from './params.js';
import type { View } from './view.js';

/** One of the questions. */
export interface Part<A = unknown> extends Asking<A> {
  /** The others are shown also where this one fails; its answer is then undefined. */
  readonly isOptional?: boolean;
}

/** One that is absent just now isn't asked, and its answer is undefined. */
type Parts = Readonly<Record<string, Part | undefined>>;

/** The answers by the names of their questions. */
export type Answers<P> = {
  readonly [N in keyof P]: undefined extends P[N]
    ? AnswerOf<NonNullable<P[N]>> | undefined
    : P[N] extends { readonly isOptional: true }
      ? AnswerOf<P[N]> | undefined
      : AnswerOf<P[N]>;
};
type AnswerOf<P> = P extends Asking<infer A> ? A : never;

/** A widget that asks more than one question. */
export interface JoinedDefinition<P extends Parts, V extends View = View> {
  /** Heading where the page gives none. */
  readonly heading: Localized;
  /** The questions by name; the first one's parameters describe the data in words. */
  readonly parts: P;
  /** Pure: the same answers and context give the same view. */
  view(answers: Answers<P>, context: ViewContext): V;
}

/** An answer that waits for the others. */
interface PartView extends View {
  readonly answer: unknown;
}

// The same object for the same question: another definition would be another answer.
const definitions = new WeakMap<Part, Definition<unknown, PartView>>();
const definitionOf = (part: Part): Definition<unknown, PartView> => {
  let definition = definitions.get(part);
  if (!definition) {
    definition = {
      ...part,
      heading: { id: '', en: '' },
      view: (answer) => ({ columns: [], rows: [], summary: '', answer }),
    };
    definitions.set(part, definition);
  }
  return definition;
};

/**
 * Several answers as one source of a view. Its `data` is an object of the raw answers by name, or the raw answer itself
 * where only one question is asked.
 */
export class JoinedAnswers<P extends Parts, V extends View> implements AnswerSource<V>, ReactiveController {
  readonly #host: AnswerHost;
  readonly #definition: () => JoinedDefinition<P, V>;
  readonly #controllers: ReadonlyMap<string, AnswerController<PartView>>;
  readonly #failure: OneFailure;
  #joined: { readonly key: readonly unknown[]; readonly view?: V; readonly error?: LoadError } | undefined;

  /** `names` are those of the definition's parts, which are the same for every attribute's value. */
  constructor(
    host: AnswerHost,
    names: readonly (keyof P & string)[],
    definition: () => JoinedDefinition<P, V>,
    onAsk?: () => void,
  ) {
    this.#host = host;
    this.#definition = definition;
    this.#failure = new OneFailure(host);
    this.#controllers = new Map(
      names.map((name) => [
        name,
        new AnswerController<PartView>(host, {
          definition: () => definitionOf(definition().parts[name]!),
          // `endpoint` names one path: that of the first question, and of others that ask the same endpoint.
          get keepsPath() {
            const { parts } = definition();
            const [first] = Object.values(parts).filter((part) => part !== undefined);
            return parts[name]!.endpoint !== first!.endpoint;
          },
          tells: this.#failure,
          onAsk: () => {
            this.#failure.begin();
            onAsk?.();
          },
        }),
      ]),
    );
    host.addController(this);
  }

  hostUpdated(): void {
    this.#failure.tell(this.#all, this.error, this.#joined?.error);
  }

  /** The answers of the questions that can't be left out. */
  get #needed(): AnswerController<PartView>[] {
    const { parts } = this.#definition();
    return this.#named.flatMap(([name, answer]) => (parts[name]!.isOptional ? [] : [answer]));
  }

  /** The answers to what is asked just now; to everything, where a wrong attribute keeps that from being known. */
  get #named(): [string, AnswerController<PartView>][] {
    let parts: Parts | undefined;
    try {
      ({ parts } = this.#definition());
    } catch {
      // Each of them says what is wrong.
    }
    return [...this.#controllers].filter(([name]) => !parts || parts[name]);
  }

  get #all(): AnswerController<PartView>[] {
    return this.#named.map(([, answer]) => answer);
  }

  get state(): WidgetState {
    if (this.missing.length > 0) return 'idle';
    const { view } = this;
    if (!view) return this.error ? 'error' : 'loading';
    if (this.#all.some(({ state }) => state === 'stale') || this.error) return 'stale';
    return view.rows.length > 0 ? 'ready' : 'empty';
  }

  get error(): ErrorDetail | null {
    const failed = this.#failed;
    if (failed) return failed;
    void this.view;
    const error = this.#joined?.error;
    return error ? errorDetail(error, this.#host) : null;
  }

  /** Why a needed answer is not there. A wrong attribute that no part can be read without is one too. */
  get #failed(): ErrorDetail | null {
    let needed;
    try {
      needed = this.#needed;
    } catch {
      needed = this.#all;
    }
    return needed.map(({ error }) => error).find((error) => error !== null) ?? null;
  }

  get view(): V | undefined {
    let definition;
    try {
      definition = this.#definition();
    } catch {
      return undefined;
    }
    const answers: Record<string, unknown> = {};
    for (const [name, { view, state }] of this.#named) {
      if (!view && !definition.parts[name]!.isOptional) return undefined;
      // What may be left out is waited for all the same.
      if (!view && state === 'loading') return undefined;
      answers[name] = view?.answer;
    }
    const { language: locale, texts } = this.#host;
    const key = [definition, texts, ...Object.values(answers)];
    if (!this.#joined || key.some((each, index) => each !== this.#joined!.key[index])) {
      const context: ViewContext = { locale, texts, values: this.values ?? {}, today: today() };
      try {
        this.#joined = { key, view: definition.view(answers as Answers<P>, context) };
      } catch (cause) {
        this.#joined = { key };
        this.fail(cause);
      }
    }
    return this.#joined.view;
  }

  get updatedAt(): Date | null {
    // As old as the oldest of them.
    const times = this.#all.map(({ updatedAt }) => updatedAt).filter((time) => time !== null);
    return times.sort((a, b) => Number(a) - Number(b))[0] ?? null;
  }

  get missing(): readonly string[] {
    return [...new Set(this.#all.flatMap(({ missing }) => missing))];
  }

  get values(): ParamValues | undefined {
    return this.#all[0]?.values;
  }

  get described(): string {
    return this.#all[0]?.described ?? '';
  }

  get data(): unknown {
    const entries = this.#named.map(([name, { data }]) => [name, data] as const);
    if (entries.length === 1) return entries[0]![1];
    return entries.every(([, data]) => data === null) ? null : Object.fromEntries(entries);
  }

  set data(answers: unknown) {
    const named = this.#named;
    for (const [name, controller] of named)
      controller.data = named.length === 1 ? answers : (answers as Record<string, unknown> | null)?.[name];
  }

  get given(): boolean {
    return this.#all.every(({ given }) => given);
  }

  get isAsking(): boolean {
    return this.#all.some(({ isAsking }) => isAsking);
  }

  get askedParams(): ParamValues {
    return this.#all[0]?.askedParams ?? {};
  }

  update(): void {
    const asked = this.#all;
    for (const controller of this.#controllers.values())
      if (asked.includes(controller)) controller.update();
      else controller.stop();
  }

  fail(cause: unknown): void {
    const error = problemOf(cause);
    this.#joined = { key: this.#joined!.key, error };
  }

  async refresh(): Promise<void> {
    this.#failure.begin();
    await Promise.all(this.#all.map((controller) => controller.refresh()));
  }
}
