/** Who is signed in, as every request needs it. How tokens are asked for comes with the first of them. */
import { settings, type Token } from '../config.js';
import type { Service } from './endpoint.js';
import { LoadError } from './errors.js';
import { onDemand } from './on-demand.js';

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

/** Within one realm one person is signed in: an API base, apart for a service that signs in by itself. */
export const realmOf = ({ name }: Service, base: string): string =>
  `${settings().services?.[name]?.getToken ? name : ''} ${base}`;

/** Rejects when a time limit is over. */
export const lateAt = (limit: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    limit.addEventListener('abort', reject);
  });

type Signed = typeof import('./signed.js');

let signed: Signed | undefined;

/** What only signed requests need; where it doesn't come, the next request asks for it again. */
export async function signing(limit: AbortSignal): Promise<Signed> {
  try {
    return (signed ??= await Promise.race([onDemand(() => import('./signed.js')), lateAt(limit)]));
  } catch (cause) {
    throw limit.aborted ? new LoadError('timeout', { cause }) : cause;
  }
}

/**
 * Asks the page for a token, or for another in place of a refused one; never waits longer than `limit` allows. A
 * callback that throws means that nobody is signed in.
 */
export const askToken = async (
  service: Service,
  base: string,
  limit: AbortSignal,
  refused?: Credentials,
): Promise<Credentials> => (signed ?? (await signing(limit))).askToken(service, base, limit, refused);
