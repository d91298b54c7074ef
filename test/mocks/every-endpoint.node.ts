/** Every endpoint of the dealer, and one set of parameters that fits all of them. */
import { TEST_TODAY, type DealerMockOptions } from '../../mocks/index.js';
import type { Endpoint } from '../../src/data/endpoint.js';
import * as contracts from '../../src/dealer/contracts.js';
import { ask } from './recording.node.js';

/** The contracts of all endpoints. */
export const everyEndpoint: readonly Endpoint[] = Object.values<unknown>(contracts).filter(
  (value): value is Endpoint => typeof value === 'object' && value !== null && 'answer' in value,
);

/** The demo dealer's half year up to the day of tests. */
export const HALF_YEAR = {
  dealer_id: '12284',
  date_from: '2024-01-01',
  date_to: TEST_TODAY,
  current_year: '2024',
};

/** Asks an endpoint of the seeded rows. */
export const askSeeded = (
  { path }: Endpoint,
  options: DealerMockOptions = {},
  params: Readonly<Record<string, string | number>> = HALF_YEAR,
): Promise<Response> => ask(`/api/v1${path}`, params, { today: TEST_TODAY, ...options });
