/** The motorcycle dealer's H1 dashboard. */
import { dealerDemo } from '../demo/dealer.js';
import { dealerMocks } from '../mocks/dealer/index.js';
import { DEMO_DEALER, DEMO_DEALERS, TEST_TODAY } from '../mocks/index.js';
import * as contracts from '../src/dealer/contracts.js';
import type { DomainEntry, Sample } from './entry.js';

const sample = (
  name: string,
  title: string,
  from: string,
  to: string = TEST_TODAY,
  dealer: string = DEMO_DEALER,
): Sample => ({ name, title, attributes: { dealer, 'date-from': from, 'date-to': to } });

export const dealer: DomainEntry = {
  name: 'dealer',
  title: { id: 'Dealer', en: 'Dealer' },
  service: contracts.dealer,
  contracts,
  mocks: dealerMocks,
  samples: [
    sample('half-year', 'January – June 2024', '2024-01-01'),
    sample('month', 'June 2024', '2024-06-01'),
    sample('half-year-before', 'July – December 2023', '2023-07-01', '2023-12-31'),
    sample('day', '30 June 2024', TEST_TODAY),
    ...DEMO_DEALERS.filter(({ id }) => id !== DEMO_DEALER).map(({ id, name }) =>
      sample(`dealer-${id}`, `${name}, January – June 2024`, '2024-01-01', TEST_TODAY, id),
    ),
  ],
  idle: { without: 'dealer', says: 'Lengkapi dulu: dealer.' },
  demo: dealerDemo,
};
