/** What only requests need that say who asks: tokens from the page's callbacks, and where redirects lead. */
import { signInOf, type Token } from '../config.js';
import type { Localized } from '../locales/locales.js';
import { lateAt, nobody, realmOf, type Credentials } from './auth.js';
import type { Service } from './endpoint.js';
import { LoadError } from './errors.js';
import { forget, page } from './loader.js';

/** Within so many milliseconds another person may sign in so often; more is no person but tokens that never settle. */
const WHILE = 10_000;
const CHANGES = 5;

const restless: Localized = {
  id: 'getToken memberi token lain terus-menerus.',
  en: 'getToken gives another token again and again.',
};

const redirected: Localized = {
  id: 'Server mengalihkan ke alamat lain.',
  en: 'The server redirects to another address.',
};

/** The subject of a JWT, so that a renewed token of the same person keeps what is on the screen. */
function credentialsOf(token: Token): Credentials {
  if (!token) return nobody;
  if (typeof token !== 'string') throw new TypeError('no text');
  try {
    const payload = token.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/');
    const { iss, sub } = JSON.parse(atob(payload)) as { iss?: unknown; sub?: unknown };
    if (sub) return { token, identity: JSON.stringify([iss, sub]), named: true };
  } catch {
    // Not a JWT.
  }
  return { token, identity: token };
}

const { arrivals, known } = page;

// Those who start again take the new person's token along: where every token is another, asking would never end.
function welcome(realm: string, credentials: Credentials): void {
  const now = performance.now();
  const times = [...(arrivals.get(realm) ?? []).filter((time) => now - time < WHILE), now];
  arrivals.set(realm, times);
  forget(
    realm,
    times.length > CHANGES
      ? new LoadError('unauthorized', { words: (find, locale) => find(restless, locale) })
      : credentials,
  );
}

/** As `askToken` of auth.ts, which loads it. */
export async function askToken(
  service: Service,
  base: string,
  limit: AbortSignal,
  refused?: Credentials,
): Promise<Credentials> {
  const { getToken } = signInOf(service.name);
  if (!getToken) return nobody;
  const renew = refused !== undefined;
  const realm = realmOf(service, base);
  const newest = known.get(realm);
  // Another request had the same token renewed meanwhile.
  if (renew && newest?.renewed && newest.token !== refused.token) return newest;
  const asked = ++page.turns;
  let credentials: Credentials;
  try {
    limit.throwIfAborted();
    credentials = credentialsOf(await Promise.race([getToken({ apiBase: base, renew }), lateAt(limit)]));
  } catch (cause) {
    throw new LoadError(limit.aborted ? 'timeout' : 'unauthorized', { cause });
  }
  const last = known.get(realm);
  const { named } = credentials;
  // An older callback that answers late says who was signed in before. Where tokens don't say whose they are, callbacks
  // under way at one time are one: else widgets that start together, each with a token of its own, would clear each other.
  if (last && last.turn > asked && (!renew || (last.renewed && !named))) return last;
  credentials = { ...credentials, renewed: renew };
  known.set(realm, { ...credentials, turn: renew || !named ? ++page.turns : asked });
  if (last && last.identity !== credentials.identity) welcome(realm, credentials);
  return credentials;
}

/** Follows a redirect that the browser hasn't: within the origin only, for whatever says who asks goes along. */
export async function follow(
  send: typeof globalThis.fetch,
  address: string,
  init: RequestInit & { readonly signal: AbortSignal },
): Promise<Response> {
  // Where it leads, a script only learns by going there: with nothing that says who asks.
  const to = init.method === 'GET' && (await send(address, { credentials: 'omit', signal: init.signal })).url;
  if (!to || URL.parse(to, location.href)?.origin !== new URL(address).origin)
    throw new LoadError('http', { words: (find, locale) => find(redirected, locale) });
  return send(to, { ...init, redirect: 'error' });
}
