/** The only place that calls `fetch`: one request, its token, its time limit, and its answer checked. */
import type * as z from 'zod/mini';
import { settings } from '../config.js';
import { askToken, type Credentials } from './auth.js';
import type { Endpoint, Service } from './endpoint.js';
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

/** Checks an answer against its contract. Throws a `contract` error that says where and what. */
export function check<A>(endpoint: Endpoint<A>, raw: unknown, asked: string = endpoint.path): A {
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

/** Puts one question once; the caller shares and retries. `credentials` are those of the first try, if known. */
export async function request<A>(
  question: Question<A>,
  signal: AbortSignal,
  credentials?: Credentials,
): Promise<Answered<A>> {
  const { headers, credentials: cookies, timeout = 30_000, fetch: send = globalThis.fetch } = settings();
  const { endpoint } = question;
  const path = pathOf(question);
  const url = urlOf(question);
  const base = baseOf(question);
  // Another origin (an `endpoint` that is a whole address) gets nothing that says who asks.
  const trusted = url.origin === base.origin;
  const limit = AbortSignal.timeout(timeout);
  const either = AbortSignal.any([signal, limit]);

  const attempt = async (token: string | null | undefined): Promise<Response> =>
    send(url.href, {
      method: endpoint.method,
      headers: {
        Accept: 'application/json',
        ...(trusted && headers),
        ...(trusted && token && { Authorization: `Bearer ${token}` }),
      },
      credentials: trusted ? (cookies ?? 'same-origin') : 'omit',
      signal: either,
    });

  try {
    const { token } = trusted ? (credentials ?? (await askToken(base.href, false))) : { token: null };
    let response = await attempt(token);
    if (response.status === 401 && trusted && settings().getToken) {
      await response.body?.cancel();
      response = await attempt((await askToken(base.href, true)).token);
    }
    const body = await response.text();
    if (!response.ok) throw refusal(response, body, path);
    return answered(endpoint, body, path);
  } catch (error) {
    if (error instanceof LoadError)
      throw error.endpoint ? error : new LoadError(error.kind, { endpoint: path, cause: error.cause });
    if (signal.aborted) throw error;
    throw new LoadError(limit.aborted ? 'timeout' : 'network', { endpoint: path, cause: error });
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

const refusal = ({ status, headers }: Response, body: string, endpoint: string): LoadError =>
  new LoadError(kindOf(status), {
    endpoint,
    status,
    words: serverWords(status, parse(body)),
    retryAfter: retryAfter(headers.get('Retry-After')),
  });

function answered<A>(endpoint: Endpoint<A>, body: string, path: string): Answered<A> {
  const raw = parse(body);
  if (raw === undefined) {
    throw new LoadError('contract', {
      endpoint: path,
      path: '',
      expected: 'JSON',
      received: body ? 'text' : 'nothing',
    });
  }
  return { raw, answer: check(endpoint, raw, path) };
}
