/** Modules that come with the first who needs them, also where the network was away when they were asked for first. */
import { LoadError } from './errors.js';

/**
 * Loads a module. Some browsers never ask again for an address that once failed: what failed is asked for under
 * another one, which differs in what no server sees. Rejects with a `network` error.
 */
export const onDemand = <M>(load: () => Promise<M>): Promise<M> =>
  load().catch((cause: unknown) =>
    // Where the message names no address, it was a bundler's own way of loading, or a browser that asks again. Bundlers
    // are told to leave it alone: Turbopack ends a build at an address that it doesn't know.
    import(
      /* @vite-ignore */ /* webpackIgnore: true */ /* turbopackIgnore: true */
      `${/http\S+$/.exec(cause as string) as unknown as string}#${Date.now()}`
    ).catch(() => {
      throw new LoadError('network', { cause });
    }),
  );
