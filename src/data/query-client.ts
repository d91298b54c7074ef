/**
 * The part of @tanstack/query-core's QueryClient that widgets need. The class itself brings mutations and
 * much that no widget uses, 2 kB gzip; observers and the cache only call what is here.
 */
import {
  QueryCache,
  focusManager,
  hashKey,
  onlineManager,
  type DefaultedQueryObserverOptions,
  type QueryClient,
  type QueryObserverOptions,
} from '@tanstack/query-core';

/** Makes a client whose queries have these options unless they say otherwise. */
export function createQueryClient(defaults: Partial<QueryObserverOptions>): QueryClient {
  const cache = new QueryCache();
  let mounted = false;
  const client = {
    getQueryCache: () => cache,
    getQueryDefaults: () => ({}),
    defaultQueryOptions: (options: DefaultedQueryObserverOptions) =>
      options._defaulted
        ? options
        : { ...defaults, ...options, queryHash: hashKey(options.queryKey), _defaulted: true },
    mount: () => {
      if (mounted) return;
      mounted = true;
      focusManager.subscribe((focused) => focused && cache.onFocus());
      onlineManager.subscribe((online) => online && cache.onOnline());
    },
  };
  return client as unknown as QueryClient;
}
