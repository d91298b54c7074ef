/** The only place that calls `fetch`: one request, its token, its time limit, and its answer checked. */
import { settings, signInOf, type SignIn } from '../config.js';
import { askToken, nobody, signing, type Credentials } from './auth.js';
import { check } from './check.js';
import type { Endpoint, Service } from './endpoint.js';
import { isExact } from './fields.js';
import { LoadError } from './errors.js';
import { onDemand } from './on-demand.js';

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

/**
 * The absolute address of a question. An `endpoint` attribute may also be a whole http(s) address. Throws where there
 * is none, or where a path leads out of its base.
 */
export function urlOf(question: Question): URL {
  const path = pathOf(question);
  let url;
  if (/^https?:\/\//i.test(path)) url = new URL(path);
  else {
    const base = baseOf(question);
    url = new URL(base.href + path.replace(/^\/+/, ''));
    // The browser has followed plain dots; some servers follow those that are encoded, or stand before an encoded slash.
    if (!url.pathname.startsWith(base.pathname) || /(?:\.|%(?:25)*2e){2}/i.test(url.pathname))
      throw new TypeError(path);
  }
  for (const [name, value] of Object.entries(question.params)) url.searchParams.set(name, value);
  return url;
}

// Where a page has a `<base>`, what is relative leads elsewhere: only the page's own address counts here.
const originOf = (address: string): string | undefined => URL.parse(address, location.href)?.origin;

const warned = new Set<string>();

/**
 * How a question is signed. What says who asks goes to the page's own origin, to configured bases and to
 * `trustedOrigins`: an attribute, which may come from anywhere, can't send it elsewhere.
 */
export function signInTo(question: Question): SignIn {
  const { name, apiBase } = question.endpoint.service;
  const { origin } = urlOf(question);
  const signIn = signInOf(name);
  const { apiBase: bases = '', trustedOrigins = [] } = settings();
  const trusted = [trustedOrigins, bases, apiBase].flatMap((some) =>
    typeof some === 'string' ? some : Object.values(some),
  );
  if (
    origin === baseOf(question).origin &&
    (origin === globalThis.origin || trusted.some((address) => originOf(address) === origin))
  )
    return signIn;
  if ((signIn.getToken || signIn.headers || signIn.credentials === 'include') && !warned.has(origin)) {
    warned.add(origin);
    console.warn(`dasbor: ${origin} gets no sign-in without configure({ trustedOrigins: ['${origin}'] }).`);
  }
  return { credentials: 'omit' };
}

/** Whose requests are; not known before the first one. */
export interface Person {
  identity?: string;
}

/** What a request is sent with, where it isn't a plain read. */
export interface RequestOptions {
  /** Those of the first try, if known. */
  readonly credentials?: Credentials | undefined;
  /** Where several requests are one person's: the first says whose, and the others fail if they are another's. */
  readonly person?: Person | undefined;
  readonly body?: BodyInit | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Used instead of `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** The time limit; absent: the page's. */
  readonly limit?: AbortSignal | undefined;
}

/** The time limit of a request that starts now. */
export const timeLimit = (): AbortSignal => AbortSignal.timeout(settings().timeout ?? 30_000);

const refusals = () => onDemand(() => import('./refusal.js'));

/** Puts one question once, and once more after a 401 with a renewed token; the caller shares and retries. */
export async function request<A>(
  question: Question<A>,
  signal: AbortSignal,
  options: RequestOptions = {},
): Promise<Answered<A>> {
  const { endpoint } = question;
  const { service, method } = endpoint;
  const path = pathOf(question);
  const { href } = urlOf(question);
  const base = baseOf(question).href;
  const { getToken, headers, credentials: cookies } = signInTo(question);
  const send = options.fetch ?? settings().fetch ?? globalThis.fetch;
  const limit = options.limit ?? timeLimit();
  const either = AbortSignal.any([signal, limit]);
  let sent: Credentials['token'];

  const mine = (credentials: Credentials): Credentials => {
    const { person } = options;
    if (person && (person.identity ??= credentials.identity) !== credentials.identity)
      throw new LoadError('unauthorized');
    return credentials;
  };

  const attempt = async ({ token }: Credentials): Promise<Response> => {
    either.throwIfAborted();
    sent = token;
    const init = {
      method,
      headers: {
        Accept: 'application/json',
        ...options.headers,
        ...headers,
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      credentials: cookies ?? 'same-origin',
      signal: either,
      // The browser takes `Authorization` off where a redirect leads to another origin, and no other header.
      redirect: headers ? 'manual' : 'follow',
      ...(options.body && { body: options.body }),
    } as const;
    const response = await send(href, init);
    return response.type === 'opaqueredirect' ? (await signing(either)).follow(send, href, init) : response;
  };

  const secrets = (): string[] => [sent ?? '', ...Object.values(headers ?? {})];

  try {
    const credentials = mine(
      !getToken ? nobody : (options.credentials ?? (await askToken(service, base, either))),
    );
    let response = await attempt(credentials);
    if (response.status === 401 && getToken && !credentials.renewed) {
      await response.body?.cancel();
      const renewed = mine(await askToken(service, base, either, credentials));
      // Nothing that one person has begun is ended in another's name.
      if (credentials.named && renewed.named && renewed.identity !== credentials.identity)
        throw new LoadError('unauthorized');
      response = await attempt(renewed);
    }
    const text = await response.text();
    const body = parse(text);
    if (!response.ok) {
      const { refusal, without } = await refusals();
      throw refusal(response, without(secrets(), body), service);
    }
    if (body === undefined) {
      const received = text ? 'text' : 'nothing';
      throw new LoadError('contract', { path: '', expected: 'JSON', received });
    }
    // A refusal with status 200 has words too.
    const raw = service.refuses?.(body) ? (await refusals()).without(secrets(), body) : body;
    return { raw, answer: check(endpoint, raw) };
  } catch (error) {
    if (error instanceof LoadError) throw error.at(path);
    if (signal.aborted) throw error;
    throw new LoadError(limit.aborted ? 'timeout' : 'network', { cause: error }).at(path);
  }
}

// Reading each number's own digits takes time: only where there are as many as a double may not hold.
const long = /[:[,]\s*-?[\d.]{16}/;

/** Reads JSON. A number that isn't what was sent once it is a double is NaN, which no contract takes. */
export function parse(body: string): unknown {
  const read = (_: string, value: unknown, context?: { source?: string }): unknown =>
    typeof value === 'number' && !isExact(context?.source ?? '') ? NaN : value;
  try {
    // Trimmed, for WebKit leaves the byte order mark in a text.
    return JSON.parse(body.trim(), long.test(body) ? read : undefined) as unknown;
  } catch {
    return undefined;
  }
}
