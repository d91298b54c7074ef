/** The services behind the stories: the mocks on a fixed day. */
import { SCENARIO_KEY, startMocks, TEST_TODAY } from '../mocks/index.js';
import type { DomainEntry } from '../domains/index.js';
import { configure } from '../src/config.js';

/** Not a scenario of the mocks: no answer ever comes. */
export const NEVER = 'never';

const never = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));

/** An API base for each scenario: stories of several scenarios stand on one page and must not share answers. */
export const apiBaseOf = ({ service: { apiBase } }: DomainEntry, scenario: string): string =>
  `./scenario-${scenario}${apiBase}`;

const scenarioIn = (address: string): string => /\/scenario-([a-z]+)\//.exec(address)?.[1] ?? 'default';

configure({
  today: TEST_TODAY,
  // A story may load all day.
  timeout: 86_400_000,
  fetch: (input, init) => {
    const scenario = scenarioIn(new Request(input).url);
    if (scenario === NEVER) return never(init?.signal);
    const headers = new Headers(init?.headers);
    headers.set(SCENARIO_KEY, scenario);
    return fetch(input, { ...init, headers });
  },
});

/** Before it is there, requests would go to the network. */
export const service = startMocks({ today: TEST_TODAY, workerUrl: './mockServiceWorker.js' });
