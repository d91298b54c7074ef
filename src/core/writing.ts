/**
 * A write of an element: told to the page before it goes, sent once, with progress, and told when it is done. What the
 * element asks and draws besides is its own business. Only elements that write import this.
 */
import type { ReactiveControllerHost } from 'lit';
import { pathOf } from '../data/client.js';
import type { Endpoint } from '../data/endpoint.js';
import { LoadError, type AttributeError, type ErrorDetail } from '../data/errors.js';
import { send, type Progress } from '../data/send.js';
import { wordsIn, type Locale, type Localized, type Texts } from '../locales/locales.js';
import { emit } from './emit.js';
import { errorDetail } from './error-message.js';
import type { ParamValues } from './params.js';
import { keyOf, placeOf } from './question.js';
import type { ScopeValue } from './scope-context.js';

/** What a write knows of its element. */
export interface WriteHost extends ReactiveControllerHost, HTMLElement {
  readonly language: Locale;
  readonly texts: Texts;
  readonly scope: ScopeValue | undefined;
  readonly apiBase?: string | null;
  readonly endpoint?: string | null;
}

/** What is to be written. */
export interface Write {
  /** What a person has put in, by name: told to the page with `dasbor-submit`. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** A form with its files, or anything that becomes JSON; absent: no body. */
  readonly body?: unknown;
  /** Path below the API base with what it is about, such as an id; before the endpoint's own, and the element's. */
  readonly path?: string;
  /** Query parameters. */
  readonly params?: ParamValues;
  /** Writes to the endpoint's own path, whatever the element's `endpoint` says. */
  readonly keepsPath?: boolean;
  /** Paths of the endpoints whose answers depend on it, which load again; absent: all of the service. */
  readonly reloads?: readonly string[];
}

const forbidden: Localized = {
  id: 'Akun Anda tidak berhak melakukan ini.',
  en: 'Your account may not do this.',
};
const unauthorized: Localized = {
  id: 'Anda perlu masuk lagi untuk melakukan ini.',
  en: 'You need to sign in again to do this.',
};
/** Where no right answer has come back nobody knows whether it was done. */
const unsure: Localized = {
  id: 'Tidak diketahui apakah permintaan sudah dijalankan: periksa dulu sebelum mengulang.',
  en: 'Whether it was done is not known: check before you try again.',
};
const wrongAnswer: Localized = {
  id: 'Jawaban server tidak sesuai kontraknya.',
  en: 'The server’s answer does not keep its contract.',
};

/** Why a write has failed, in words that are about writing. */
function detailOf(error: LoadError | AttributeError, host: WriteHost): ErrorDetail {
  const detail = errorDetail(error, host);
  const { language } = host;
  const { kind, status = 0 } = detail;
  if (kind === 'forbidden' && !error.words) return { ...detail, message: wordsIn(forbidden, language) };
  if (kind === 'unauthorized') return { ...detail, message: wordsIn(unauthorized, language) };
  const isUnsure = ['network', 'timeout', 'contract'].includes(kind) || status >= 500;
  if (!isUnsure) return detail;
  const what = kind === 'contract' ? wordsIn(wrongAnswer, language) : detail.message;
  return { ...detail, message: `${what} ${wordsIn(unsure, language)}` };
}

/** What an element writes. One thing at a time. `A` is the checked answer. */
export class Writing<A> {
  readonly #host: WriteHost;
  readonly #endpoint: () => Endpoint<A>;
  #stop: AbortController | undefined;
  #problem: LoadError | AttributeError | undefined;
  #progress: Progress | undefined;
  #isDone = false;

  constructor(host: WriteHost, endpoint: () => Endpoint<A>) {
    this.#host = host;
    this.#endpoint = endpoint;
  }

  /** Whether something is on its way to the service. */
  get isBusy(): boolean {
    return this.#stop !== undefined;
  }

  /** Whether the last write was taken. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** How much has been sent, while it is known. */
  get progress(): Progress | undefined {
    return this.#progress;
  }

  /** Why the last write was not taken; null where it was, or nothing was written yet. */
  get error(): ErrorDetail | null {
    return this.#problem ? detailOf(this.#problem, this.#host) : null;
  }

  /** The custom states of the element: `busy`, `done`. */
  get states(): readonly string[] {
    return this.isBusy ? ['busy'] : this.#isDone ? ['done'] : [];
  }

  /** Forgets what became of the last write. */
  reset(): void {
    this.#problem = undefined;
    this.#isDone = false;
    this.#host.requestUpdate();
  }

  /** Takes back what is on its way; whether it was done nobody knows. */
  cancel(): void {
    this.#stop?.abort();
  }

  /**
   * Writes, unless something is on its way already or the page cancels `dasbor-submit`. Resolves to the checked answer,
   * or to undefined where there is none: why not is in `error` and in `dasbor-error`.
   */
  async submit({ values = {}, body, path: own, keepsPath, params, reloads }: Write = {}): Promise<
    A | undefined
  > {
    if (this.#stop) return undefined;
    const host = this.#host;
    const endpoint = this.#endpoint();
    let place;
    try {
      const { apiBase, path } = placeOf(host);
      place = { apiBase, path: own ?? (keepsPath ? undefined : path), endpoint, params: params ?? {} };
      keyOf(place);
    } catch (error) {
      this.reset();
      this.#fail(error as AttributeError);
      return undefined;
    }
    const path = pathOf(place);
    if (!emit(host, 'dasbor-submit', { endpoint: path, values }, true)) return undefined;
    const stop = new AbortController();
    this.#stop = stop;
    this.reset();
    try {
      const { raw, answer } = await send(
        endpoint,
        { ...place, body },
        {
          signal: stop.signal,
          reloads,
          // Without a body there is nothing to be seen going.
          ...(body !== undefined && { onProgress: (progress: Progress) => this.#sent(progress) }),
        },
      );
      this.#end();
      this.#isDone = true;
      emit(host, 'dasbor-done', { endpoint: path, data: raw });
      return answer;
    } catch (error) {
      this.#end();
      if (!(error instanceof LoadError)) {
        if (!stop.signal.aborted) throw error;
        return undefined;
      }
      this.#fail(error);
      return undefined;
    }
  }

  #sent(progress: Progress): void {
    this.#progress = progress;
    emit(this.#host, 'dasbor-progress', progress);
    this.#host.requestUpdate();
  }

  #end(): void {
    this.#stop = this.#progress = undefined;
    this.#host.requestUpdate();
  }

  #fail(error: LoadError | AttributeError): void {
    const host = this.#host;
    const isShown =
      !(error instanceof LoadError && error.kind === 'unauthorized') ||
      emit(host, 'dasbor-auth-required', null, true);
    if (!isShown) return;
    this.#problem = error;
    emit(host, 'dasbor-error', this.error);
  }
}
