/** A service for browser tests: answers the widgets' requests in the page, and remembers them. */
import { fixtureCleanup } from '@open-wc/testing';
import { clearCache } from '../../src/data/loader.js';
import { configure, settings, type Settings } from '../../src/config.js';

/** A request as the service saw it. */
export interface Seen {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: BodyInit | null | undefined;
  readonly signal: AbortSignal;
}

/** Says what to answer; may wait, and may throw as a broken connection does. */
export type Responder = (request: Seen, index: number) => Response | Promise<Response>;

/** An answer with a JSON body. */
export const json = (body: unknown, init?: ResponseInit): Response => Response.json(body, init);

/** Clears the page, and answers all its requests until the next call; the list of requests grows with each. */
export function serve(respond: Responder, more: Settings = {}): Seen[] {
  fixtureCleanup();
  const seen: Seen[] = [];
  configure({
    ...Object.fromEntries(Object.keys(settings()).map((name) => [name, undefined])),
    ...more,
    fetch: async (input, init) => {
      const signal = init!.signal!;
      const { method = 'GET', body } = init!;
      const headers = new Headers(init!.headers);
      const request = { method, url: new URL(input as string), headers, body, signal };
      seen.push(request);
      const aborted = new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
      return Promise.race([respond(request, seen.length - 1), aborted]);
    },
  });
  clearCache();
  return seen;
}
