/** Who is signed in: tokens from the page's callback, and the identity that cached answers belong to. */
import { settings, type Token } from '../config.js';
import { LoadError } from './errors.js';

/** A token and the person (or session) that it stands for. */
export interface Credentials {
  readonly token: Token;
  /** Key of everything that was answered for this person. */
  readonly identity: string;
}

const anonymous: Credentials = { token: undefined, identity: '' };

/**
 * The person behind a token: the subject of a JWT, so that a renewed token of the same person keeps what is
 * on the screen; of any other token the token itself.
 */
function identityOf(token: Token): string {
  if (!token) return '';
  try {
    const payload = token.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/');
    const { iss, sub } = JSON.parse(atob(payload)) as { iss?: unknown; sub?: unknown };
    return sub ? JSON.stringify([iss, sub]) : token;
  } catch {
    return token;
  }
}

/** Asks the page for a token. A callback that throws means that nobody is signed in. */
export async function askToken(apiBase: string, renew: boolean): Promise<Credentials> {
  const { getToken } = settings();
  if (!getToken) return anonymous;
  try {
    const token = await getToken({ apiBase, renew });
    return { token, identity: identityOf(token) };
  } catch (cause) {
    throw new LoadError('unauthorized', { cause });
  }
}
