/** FILL IN: what the domain is. */
import { marginDemo } from '../demo/margin.js';
import { marginMocks } from '../mocks/margin/index.js';
import * as contracts from '../src/margin/contracts.js';
import type { DomainEntry } from './entry.js';

export const margin: DomainEntry = {
  name: 'margin',
  title: { id: 'Margin', en: 'Margin' },
  service: contracts.margin,
  contracts,
  mocks: marginMocks,
  samples: [{ name: 'year', title: '2024', attributes: { year: '2024' } }],
  idle: { without: 'year', says: 'Lengkapi dulu: tahun (year).' },
  demo: marginDemo,
};
