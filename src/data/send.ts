/**
 * Writes: one request, never retried except once after a 401 with a renewed token, with progress and a way to
 * cancel. Only elements that write import this.
 */
import type { Query } from '@tanstack/query-core';
import { settings, signInOf } from '../config.js';
import { request, type Answered, type Question } from './client.js';
import type { Endpoint } from './endpoint.js';
import { LoadError, type WrongRow } from './errors.js';
import { cache, type Key } from './loader.js';
import { showable } from './words.js';

/** What is to be written, and where. */
export interface Writing {
  /** As in a question: absent is `configure()` or the domain's default. */
  readonly apiBase?: string | null | undefined;
  /** Overrides the endpoint's path. */
  readonly path?: string | null | undefined;
  /** Query parameters in their order. */
  readonly params?: Question['params'] | undefined;
  /** A form with its files, or anything that becomes JSON; absent: no body. */
  readonly body?: unknown;
}

/** How much of a body has been sent, in bytes. */
export interface Progress {
  readonly loaded: number;
  readonly total: number;
}

/** How something is to be written. */
export interface SendOptions {
  readonly signal?: AbortSignal | undefined;
  /**
   * Called while the body is sent. Only XMLHttpRequest tells: with `configure({fetch})`, where no cookies may be sent, and
   * with headers, which it would take along wherever it is redirected, it is never called.
   */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Endpoints of the service whose answers depend on what is written, by their path; absent: all of them. */
  readonly reloads?: readonly string[] | undefined;
}

/** The answers of a service, or of some of its endpoints. */
const answersOf = (service: string, paths?: readonly string[]): readonly Query[] =>
  cache.getAll().filter(({ queryKey }) => {
    const [, , name, , path] = queryKey as unknown as Key;
    return name === service && (!paths || paths.includes(path));
  });

/** Makes answers of a service out of date, without asking again: widgets on the page show them as `stale`. */
export function outdate(service: string): void {
  for (const query of answersOf(service)) query.invalidate();
}

/** Makes answers of a service out of date: widgets on the page ask again and show the old ones as `stale` till then. */
export function invalidate(service: string, paths?: readonly string[]): void {
  for (const query of answersOf(service, paths)) {
    query.invalidate();
    if (!query.isActive()) continue;
    // What is being answered just now may have been read before the write.
    void query.cancel({ silent: true });
    query.fetch().catch(() => {
      // Whoever observes the query shows the error.
    });
  }
}

/** `fetch` by XMLHttpRequest, which alone tells how much has been sent. */
const fetchWith =
  (onProgress: (progress: Progress) => void): typeof globalThis.fetch =>
  (input, init) =>
    new Promise((resolve, reject) => {
      const { method, headers, credentials, body, signal } = init!;
      const xhr = new XMLHttpRequest();
      xhr.open(method!, input as string);
      new Headers(headers).forEach((value, name) => xhr.setRequestHeader(name, value));
      xhr.withCredentials = credentials === 'include';
      xhr.responseType = 'blob';
      xhr.upload.addEventListener('progress', ({ loaded, total }) => onProgress({ loaded, total }));
      xhr.addEventListener('load', () => {
        const { response, status } = xhr;
        const answer = [204, 205, 304].includes(status) ? null : (response as Blob);
        const headers = { 'Retry-After': xhr.getResponseHeader('Retry-After') ?? '' };
        resolve(new Response(answer, { status, headers }));
      });
      xhr.addEventListener('error', () => reject(new TypeError('Failed to fetch')));
      xhr.addEventListener('abort', () => reject(signal!.reason as Error));
      signal!.addEventListener('abort', () => xhr.abort());
      xhr.send(body as XMLHttpRequestBodyInit | null);
    });

/** A time limit that begins anew with every sign of life: a large file takes its time on a slow connection. */
function patience(): { readonly limit: AbortSignal; readonly again: () => void; readonly end: () => void } {
  const late = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => clearTimeout(timer);
  const again = (): void => {
    end();
    timer = setTimeout(() => late.abort(), settings().timeout ?? 30_000);
  };
  again();
  return { limit: late.signal, again, end };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : showable(value);

/** The wrong rows that a refusal names, if it names any. */
function rowsOf(body: unknown): readonly WrongRow[] | undefined {
  const rows = (body as { rows?: unknown } | null | undefined)?.rows;
  if (!Array.isArray(rows)) return undefined;
  return rows.map((item: Readonly<Record<string, unknown>> | null) => ({
    row: Number.isInteger(item?.['row']) ? (item!['row'] as number) : undefined,
    column: textOf(item?.['column']),
    value: textOf(item?.['value']),
    message: showable(item?.['message']),
  }));
}

/**
 * Writes, and makes what depends on it load again. Rejects with a LoadError (its `rows` are the wrong ones of a
 * refused file), or with the signal's reason where the caller has cancelled.
 */
export async function send<A>(
  endpoint: Endpoint<A>,
  { apiBase, path, params = {}, body }: Writing,
  { signal = new AbortController().signal, onProgress, reloads }: SendOptions = {},
): Promise<Answered<A>> {
  signal.throwIfAborted();
  const { name } = endpoint.service;
  const json = body !== undefined && !(body instanceof FormData);
  const { headers, credentials } = signInOf(name);
  const told = onProgress && !settings().fetch && !headers && credentials !== 'omit';
  const { limit, again, end } = patience();
  try {
    const answered = await request({ endpoint, apiBase, path, params }, signal, {
      limit,
      body: json ? JSON.stringify(body) : body,
      headers: json ? { 'Content-Type': 'application/json' } : undefined,
      fetch: told
        ? fetchWith((progress) => {
            again();
            onProgress(progress);
          })
        : undefined,
    });
    invalidate(name, reloads);
    return answered;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof LoadError)) throw error;
    // Nobody knows whether it was done where no right answer has come back.
    if (!(error.status! < 500)) invalidate(name, reloads);
    throw Object.assign(error, { rows: rowsOf(error.body) });
  } finally {
    end();
  }
}
