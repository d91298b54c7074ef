/**
 * Loads answers for one widget and shares them with every other that asks the same: one request, retried,
 * cancelled when nobody waits for it any more, asked again on focus, reconnect and interval.
 */
import { QueryObserver } from '@tanstack/query-core';
import { onConfigure, settings, tell } from '../config.js';
import { VERSION, shared } from '../copies.js';
import { askToken, nobody, realmOf, type Credentials } from './auth.js';
import {
  baseOf,
  pathOf,
  request,
  signInTo,
  timeLimit,
  urlOf,
  type Answered,
  type Person,
  type Question,
} from './client.js';
import { LoadError, problemOf } from './errors.js';
import { createQueryClient } from './query-client.js';

// The settings that say who asks, or of whom.
const signing = /^(?:getToken|headers|credentials|services|trustedOrigins|fetch)$/;

const RETRIES = 2;
/** A service that asks for a longer wait than this is reported instead of waited for. */
const LONGEST_WAIT = 20_000;
/** Questions that follow one another within this many milliseconds wait for the last of them. */
const SETTLE = 200;

const retryable = ({ kind, status = 0, retryAfter = 0 }: LoadError): boolean =>
  (kind === 'network' || kind === 'timeout' || status === 408 || status === 429 || status >= 500) &&
  retryAfter <= LONGEST_WAIT;

/**
 * @internal One for all copies of one version: two widgets that ask the same make one request. Another version may read
 * answers in another way.
 */
export const page = shared(VERSION, () => {
  onConfigure((changed) => {
    if (![...changed].some((name) => signing.test(name))) return;
    arrivals.clear();
    forget();
  });
  return {
    client: createQueryClient({
      // By its fields: it may be another copy's.
      retry: (failures, error) => failures < RETRIES && retryable(error as LoadError),
      retryDelay: (failures, error) =>
        // Jitter, so that twenty widgets don't come back to a struggling service in one moment.
        (error as LoadError).retryAfter ?? 400 * 2 ** failures * (0.75 + Math.random() / 2),
      // Offline, a request fails and says so, and is asked again on reconnect; it doesn't wait in silence.
      networkMode: 'always',
      refetchOnReconnect: true,
      structuralSharing: false,
    }),
    // All loaders of the page, to start them again when the cache is cleared or another person signs in.
    loaders: new Set<Loader<unknown>>(),
    /** When another person came to a realm, of late. */
    arrivals: new Map<string, readonly number[]>(),
    /** The newest credentials of each realm, and when they were asked for. */
    known: new Map<string, Credentials & { readonly turn: number }>(),
    turns: 0,
  };
});

const { client, loaders, arrivals } = page;

/** @internal Every question that is answered or under way. */
export const cache = client.getQueryCache();

/** What decides an answer: the realm and who asks it, the service's endpoint, and the whole address. */
export type Key = readonly [
  realm: string,
  identity: string,
  service: string,
  method: string,
  path: string,
  address: string,
];

/** What a loader has just now. */
export interface Loaded<A> {
  /** The last right answer to the question asked now, if there is one. */
  readonly data: Answered<A> | undefined;
  readonly updatedAt: Date | null;
  readonly error: LoadError | null;
  /** Asked for just now, or going to be, because it is known to be out of date. */
  readonly fetching: boolean;
}

const nothing: Loaded<never> = { data: undefined, updatedAt: null, error: null, fetching: false };
const waiting: Loaded<never> = { ...nothing, fetching: true };

/** Forgets the answers of one realm, or all; widgets on the page drop what they show of them and ask again. */
export function forget(realm?: string, credentials?: Credentials | LoadError): void {
  for (const query of cache.getAll()) {
    if (realm === undefined || realm === query.queryKey[0]) cache.remove(query);
  }
  for (const loader of [...loaders]) {
    if (realm === undefined || realm === loader.realm) loader.restart(credentials);
  }
}

/** Forgets every answer; widgets on the page drop what they show and ask again. */
export const clearCache = (): void => tell(new Set(['fetch']));

/**
 * Asks one question for one caller, retried like every other but neither shared nor kept. It ends where another person
 * signs in.
 */
export async function askOnce<A>(
  question: Question<A>,
  signal?: AbortSignal,
  person?: Person,
): Promise<Answered<A>> {
  signal?.throwIfAborted();
  const realm = realmOf(question.endpoint.service, baseOf(question).href);
  const query = cache.build(
    client,
    client.defaultQueryOptions({
      queryKey: [realm, 'once', crypto.getRandomValues(new Uint32Array(2)).join('-')],
      queryFn: (context: { signal: AbortSignal }) =>
        request(question, signal ? AbortSignal.any([context.signal, signal]) : context.signal, { person }),
      gcTime: 0,
    }),
  );
  const cancel = (): void => void query.cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    return await query.fetch();
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

/** How a question is to be asked. */
export interface LoadOptions {
  /** Milliseconds between reloads; 0 for none. A hidden tab doesn't reload. */
  readonly interval: number;
}

/** One widget's side of the shared queries. */
export class Loader<A> {
  #question: Question<A> | undefined;
  #options: LoadOptions = { interval: 0 };
  #observer: QueryObserver<Answered<A>, LoadError> | undefined;
  #unsubscribe: (() => void) | undefined;
  #turn = 0;
  /** When it was last asked, and how many questions in a row came soon after another. */
  #asked = -SETTLE;
  #row = 0;
  #result: Loaded<A> = nothing;

  /** `changed` is called after every change of `result`; `dropped` when old answers must not be shown any more. */
  constructor(
    private readonly changed: () => void,
    private readonly dropped: () => void,
  ) {}

  get result(): Loaded<A> {
    return this.#result;
  }

  /**
   * Asks a question; the one before is forgotten, and cancelled if nobody else waits for it. Two questions in a
   * row are asked at once (that of a page, and what its filter makes of it); of more within moments only the last.
   */
  ask(question: Question<A>, options: LoadOptions): void {
    // The base as it is now: `configure()` may change it while a token is asked for, which is no other base's to have.
    this.#question = { ...question, apiBase: baseOf(question).href };
    this.#options = options;
    this.#result = waiting;
    loaders.add(this as Loader<unknown>);
    const now = performance.now();
    this.#row = now - this.#asked < SETTLE ? this.#row + 1 : 0;
    this.#asked = now;
    if (this.#row < 2) return void this.#start();
    this.#leave();
    const turn = ++this.#turn;
    setTimeout(() => turn === this.#turn && void this.#start(), SETTLE);
  }

  /** Asks again, past the cache. Resolves when the answer, good or bad, is there. */
  async refresh(): Promise<void> {
    if (this.#observer) await this.#observer.refetch();
    else if (this.#question) {
      await this.#start();
      await this.#current()?.refetch({ cancelRefetch: false });
    }
  }

  // A method, because the compiler believes that #observer is still what it was before an await.
  #current = () => this.#observer;

  /** The realm that the question is asked in. */
  get realm(): string {
    const { endpoint, apiBase } = this.#question!;
    return realmOf(endpoint.service, apiBase!);
  }

  /** Changes the interval without asking again. */
  reschedule(options: LoadOptions): void {
    this.#options = options;
    this.#observer?.setOptions({ ...this.#observer.options, refetchInterval: options.interval || false });
  }

  /** Stops waiting; a request that nobody else waits for is cancelled. */
  stop(): void {
    this.#turn++;
    this.#leave();
    this.#question = undefined;
    this.#result = nothing;
    loaders.delete(this as Loader<unknown>);
  }

  /** Starts over with an empty hand, unless the widget is being taken off the page just now. */
  restart(credentials?: Credentials | LoadError): void {
    this.#leave();
    this.dropped();
    this.#result = waiting;
    const turn = ++this.#turn;
    if (credentials instanceof LoadError) return this.#fail(credentials);
    queueMicrotask(() => turn === this.#turn && void this.#start(credentials));
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#observer = this.#unsubscribe = undefined;
  }

  async #start(credentials?: Credentials): Promise<void> {
    const turn = ++this.#turn;
    const question = this.#question!;
    const { service } = question.endpoint;
    try {
      client.mount();
      // Without a callback nothing is waited for: what the cache holds is there at once.
      credentials ??= signInTo(question).getToken
        ? await askToken(service, question.apiBase!, timeLimit())
        : nobody;
      if (turn === this.#turn) this.#observe(question, credentials);
    } catch (error) {
      // Whatever it is: nobody waits for an answer that can't come.
      if (turn === this.#turn) this.#fail(error);
    }
  }

  #observe(question: Question<A>, credentials: Credentials): void {
    const { service, method, path } = question.endpoint;
    const { href } = urlOf(question);
    const queryKey: Key = [this.realm, credentials.identity, service.name, method, path, href];
    let first: Credentials | undefined = credentials;
    const observer = new QueryObserver<Answered<A>, LoadError>(client, {
      queryKey,
      queryFn: ({ signal }) => {
        // Every later request asks for a token of its own; another person's ends this query.
        const options = { credentials: first };
        first = undefined;
        return request(question, signal, options);
      },
      staleTime: settings().staleTime ?? 60_000,
      refetchInterval: this.#options.interval || false,
    });
    const take = () => {
      const { data, dataUpdatedAt, error, isFetching } = observer.getCurrentResult();
      // What is known to be out of date will be asked again.
      const fetching = isFetching || (!error && observer.getCurrentQuery().state.isInvalidated);
      const last = this.#result;
      const updatedAt = data ? new Date(dataUpdatedAt) : null;
      this.#result = { data, updatedAt, error, fetching };
      // Of what nobody can see, such as that a request has begun, nobody is told.
      if (data !== last.data || error !== last.error || fetching !== last.fetching) this.changed();
    };
    const leave = this.#unsubscribe;
    this.#observer = observer;
    this.#unsubscribe = observer.subscribe(take);
    // After the new one has subscribed, so that the same question isn't cancelled in between.
    leave?.();
    take();
  }

  #fail(error: unknown): void {
    this.#leave();
    this.#result = { ...nothing, error: problemOf(error).at(pathOf(this.#question!)) };
    this.changed();
  }
}
