/** Who is signed in, per API base: tokens from the page's callbacks, and the person that answers belong to. */
import { settings, signInOf, type Token } from '../config.js';
import type { Service } from './endpoint.js';
import { LoadError } from './errors.js';

/** A token and whom it stands for. */
export interface Credentials {
  readonly token: Token;
  /** Key of everything that is answered for this token: the person where it names one, else the token itself. */
  readonly identity: string;
  /** Whether the token names a person, so that another identity is surely somebody else. */
  readonly named?: boolean;
  /** Whether the token came in place of a refused one: where it is refused too, another won't help. */
  readonly renewed?: boolean;
}

/** Nobody is signed in. */
export const nobody: Credentials = { token: undefined, identity: '' };

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

/** Within one realm one person is signed in: an API base, apart for a service that signs in by itself. */
export const realmOf = ({ name }: Service, base: string): string =>
  `${settings().services?.[name]?.getToken ? name : ''} ${base}`;

/** The newest credentials of each realm, and when they were asked for. */
const known = new Map<string, Credentials & { readonly turn: number }>();
let turns = 0;
let changed: (realm: string, credentials: Credentials) => void = () => {};

/** Calls back when another person than before has signed in to a realm; there is one listener. */
export const onOtherPerson = (listener: typeof changed): void => {
  changed = listener;
};

/**
 * Asks the page for a token, or for another in place of a refused one; never waits longer than `signal` allows. A
 * callback that throws means that nobody is signed in.
 */
export async function askToken(
  service: Service,
  base: string,
  signal: AbortSignal,
  refused?: Credentials,
): Promise<Credentials> {
  const { getToken } = signInOf(service.name);
  if (!getToken) return nobody;
  const renew = refused !== undefined;
  const realm = realmOf(service, base);
  const newest = known.get(realm);
  // Another request had the same token renewed meanwhile.
  if (renew && newest?.renewed && newest.token !== refused.token) return newest;
  const asked = ++turns;
  let credentials: Credentials;
  try {
    signal.throwIfAborted();
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', reject);
    });
    credentials = credentialsOf(await Promise.race([getToken({ apiBase: base, renew }), late]));
  } catch (cause) {
    throw new LoadError(signal.aborted ? 'timeout' : 'unauthorized', { cause });
  }
  const last = known.get(realm);
  const { named } = credentials;
  // An older callback that answers late says who was signed in before. Where tokens don't say whose they are, callbacks
  // under way at one time are one: else widgets that start together, each with a token of its own, would clear each other.
  if (last && last.turn > asked && (!renew || (last.renewed && !named))) return last;
  credentials = { ...credentials, renewed: renew };
  known.set(realm, { ...credentials, turn: renew || !named ? ++turns : asked });
  if (last && last.identity !== credentials.identity) changed(realm, credentials);
  return credentials;
}
