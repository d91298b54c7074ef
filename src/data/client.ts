/** The only place that calls `fetch`: one request, its token, its time limit, and its answer checked. */
import type * as z from 'zod/mini';
import { settings, signInOf, type SignIn } from '../config.js';
import { askToken, nobody, type Credentials } from './auth.js';
import type { Endpoint, Service } from './endpoint.js';
import { isExact } from './fields.js';
import { LoadError, serverWords } from './errors.js';

/** A question put to an endpoint: everything that decides its answer, apart from who asks. */
export interface Question<A = unknown> {
  readonly endpoint: Endpoint<A>;
  /** API base of the element or its scope; absent: `configure()` or the domain's default. */
  readonly apiBase?: string | null | undefined;
  /** Overrides the endpoint's path. */
  readonly path?: string | null | undefined;
  /** Query parameters in their order. */
  readonly params: Readonly<Record<string, string>>;
}

/** An answer as it came and as its contract reads it. */
export interface Answered<A> {
  readonly raw: unknown;
  readonly answer: A;
}

const configuredBase = ({ name, apiBase }: Service): string => {
  const configured = settings().apiBase;
  return (typeof configured === 'string' ? configured : configured?.[name]) ?? apiBase;
};

/** The absolute API base of a question: own or scope's → `configure()` → the domain's default. */
export const baseOf = ({ endpoint, apiBase }: Question): URL =>
  new URL(`${(apiBase ?? configuredBase(endpoint.service)).trim().replace(/\/+$/, '')}/`, document.baseURI);

/** The path that a question asks, below its base. */
export const pathOf = ({ endpoint, path }: Question): string => path?.trim() || endpoint.path;

/** The absolute address of a question. An `endpoint` attribute may also be a whole http(s) address. */
export function urlOf(question: Question): URL {
  const path = pathOf(question);
  const url = /^https?:\/\//i.test(path)
    ? new URL(path)
    : new URL(baseOf(question).href + path.replace(/^\/+/, ''));
  for (const [name, value] of Object.entries(question.params)) url.searchParams.set(name, value);
  return url;
}

const typeName = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : value === undefined ? 'missing' : typeof value;

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  );

/** What an issue wanted, in a word or two. */
const expectation = (issue: z.core.$ZodIssue): string => {
  const { code, expected, values, message } = issue as {
    code: string;
    expected?: string;
    values?: unknown[];
    message: string;
  };
  return (
    values?.map((value) => JSON.stringify(value)).join(' | ') ??
    expected ??
    (code === 'custom' ? message : code)
  );
};

/**
 * Checks an answer against its contract. Throws a `contract` error that says where and what, or an `http` error
 * in the service's words where the answer is a refusal.
 */
export function check<A>(endpoint: Endpoint<A>, raw: unknown, asked: string = endpoint.path): A {
  if (endpoint.service.refuses?.(raw))
    throw new LoadError('http', { endpoint: asked, words: serverWords(raw), body: raw });
  const result = endpoint.answer.safeParse(raw);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const received = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null)?.[key],
    raw,
  );
  throw new LoadError('contract', {
    endpoint: asked,
    path: pathText(issue.path),
    expected: expectation(issue),
    received: typeName(received),
  });
}

/** Milliseconds of a Retry-After header, which is seconds or a date. */
function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

const kindOf = (status: number) =>
  status === 401 ? 'unauthorized' : status === 403 ? 'forbidden' : status === 404 ? 'not-found' : 'http';

/** What a request is sent with, where it isn't a plain read. */
export interface RequestOptions {
  /** Those of the first try, if known. */
  readonly credentials?: Credentials | undefined;
  readonly body?: BodyInit | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Used instead of `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** The time limit; absent: the page's. */
  readonly limit?: AbortSignal | undefined;
}

/** The time limit of a request that starts now. */
export const timeLimit = (): AbortSignal => AbortSignal.timeout(settings().timeout ?? 30_000);

/** Puts one question once, and once more after a 401 with a renewed token; the caller shares and retries. */
export async function request<A>(
  question: Question<A>,
  signal: AbortSignal,
  options: RequestOptions = {},
): Promise<Answered<A>> {
  const { endpoint } = question;
  const { service } = endpoint;
  const path = pathOf(question);
  const { href, origin } = urlOf(question);
  const base = baseOf(question);
  // Another origin (an `endpoint` that is a whole address) gets nothing that says who asks.
  const trusted = origin === base.origin;
  const {
    getToken,
    headers,
    credentials: cookies,
  }: SignIn = trusted ? signInOf(service.name) : { credentials: 'omit' };
  const send = options.fetch ?? settings().fetch ?? globalThis.fetch;
  const limit = options.limit ?? timeLimit();
  const either = AbortSignal.any([signal, limit]);

  const attempt = ({ token }: Credentials): Promise<Response> => {
    either.throwIfAborted();
    return send(href, {
      method: endpoint.method,
      headers: {
        Accept: 'application/json',
        ...options.headers,
        ...headers,
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      credentials: cookies ?? 'same-origin',
      signal: either,
      ...(options.body && { body: options.body }),
    });
  };

  try {
    const credentials = !getToken
      ? nobody
      : (options.credentials ?? (await askToken(service, base.href, false, either)));
    let response = await attempt(credentials);
    if (response.status === 401 && getToken) {
      await response.body?.cancel();
      const renewed = await askToken(service, base.href, true, either);
      // Nothing that one person has begun is ended in another's name.
      if (credentials.named && renewed.named && renewed.identity !== credentials.identity)
        throw new LoadError('unauthorized');
      response = await attempt(renewed);
    }
    const text = await response.text();
    const body = parse(text);
    if (!response.ok) throw refusal(response, body, path, service);
    if (body === undefined) {
      const received = text ? 'text' : 'nothing';
      throw new LoadError('contract', { endpoint: path, path: '', expected: 'JSON', received });
    }
    return { raw: body, answer: check(endpoint, body, path) };
  } catch (error) {
    if (error instanceof LoadError)
      throw error.endpoint ? error : new LoadError(error.kind, { endpoint: path, cause: error.cause });
    if (signal.aborted) throw error;
    throw new LoadError(limit.aborted ? 'timeout' : 'network', { endpoint: path, cause: error });
  }
}

// Reading each number's own digits takes time: only where there are as many as a double may not hold.
const long = /[:[,]\s*-?[\d.]{16}/;

/** The answer; a number that isn't what was sent once it is a double is NaN, which no contract takes. */
function parse(body: string): unknown {
  try {
    if (!long.test(body)) return JSON.parse(body) as unknown;
    const exact = (_: string, value: unknown, context?: { source?: string }): unknown =>
      typeof value === 'number' && !isExact(context?.source ?? '') ? NaN : value;
    return JSON.parse(body, exact) as unknown;
  } catch {
    return undefined;
  }
}

const refusal = (
  { status, headers }: Response,
  body: unknown,
  endpoint: string,
  { worded = [400, 409, 422] }: Service,
): LoadError =>
  new LoadError(kindOf(status), {
    endpoint,
    status,
    words: worded.includes(status) && status < 500 ? serverWords(body) : undefined,
    retryAfter: retryAfter(headers.get('Retry-After')),
    body,
  });
