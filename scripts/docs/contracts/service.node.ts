/** The mocks of a domain as a service that can be asked. */
import { getResponse } from 'msw';
import { mockDomains } from '../../../mocks/domains.js';
import { serverHandlers } from '../../../mocks/handlers.js';
import { SCENARIO_KEY } from '../../../mocks/kit/scenarios.js';
import type { Service } from '../../../src/data/endpoint.js';
import { addressOf } from './address.node.js';

/** An answer of a mock. */
export interface Answered {
  readonly status: number;
  readonly body: object;
}

/** How a mock is asked. */
export interface Asking {
  readonly method?: string;
  /** A form, or what is sent as JSON. */
  readonly body?: object | undefined;
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

/** The mocks of a domain on a day. */
export function mockService(name: string, today: string): MockService {
  const domain = mockDomains.find(({ service }) => service.name === name);
  if (!domain) throw new Error(`${name} has no mocks`);
  const handlers = serverHandlers(ORIGIN, { today });
  return {
    service: domain.service,
    today,
    async ask(path, query, { method = 'GET', body, scenario = 'default' } = {}) {
      const address = addressOf({ apiBase: ORIGIN + domain.prefix }, path, query);
      const isForm = body instanceof FormData;
      const request = new Request(address, {
        method,
        headers: {
          [SCENARIO_KEY]: scenario,
          ...(body && !isForm && { 'Content-Type': 'application/json' }),
        },
        ...(body && { body: isForm ? body : JSON.stringify(body) }),
      });
      const response = await getResponse(handlers, request);
      if (!response) throw new Error(`The mocks don't know ${path}`);
      return { status: response.status, body: (await response.json()) as object };
    },
  };
}
