/** The mocks of a domain as a service that can be asked. */
import { getResponse } from 'msw';
import { dealerHandlers, TEST_TODAY } from '../../../mocks/index.js';
import type { Service } from '../../../src/data/endpoint.js';
import { dealer } from '../../../src/dealer/contracts.js';

/** An answer of a mock. */
export interface Answered {
  readonly status: number;
  readonly body: object;
}

/** How a mock is asked. */
export interface Asking {
  readonly method?: string;
  /** One of the mocks' scenarios. */
  readonly scenario?: string;
}

/** A service that can be asked by path and query. */
export interface MockService {
  readonly service: Service;
  /** The day that is today for its rows. */
  readonly today: string;
  ask(path: string, query: Readonly<Record<string, string>>, asking?: Asking): Promise<Answered>;
}

// Handlers match whole addresses; this one is nobody's.
const ORIGIN = 'http://service.invalid';

const handlers = dealerHandlers({ today: TEST_TODAY, base: ORIGIN + dealer.apiBase });

/** The mocks of the dealer's service. */
export const dealerService: MockService = {
  service: dealer,
  today: TEST_TODAY,
  async ask(path, query, { method = 'GET', scenario = 'default' } = {}) {
    const address = `${ORIGIN}${dealer.apiBase}${path}?${new URLSearchParams(query)}`;
    const request = new Request(address, { method, headers: { 'x-dasbor-scenario': scenario } });
    const response = await getResponse(handlers, request);
    if (!response) throw new Error(`The mocks don't know ${path}`);
    return { status: response.status, body: (await response.json()) as object };
  },
};
