/** The car sales dashboard. */
import { salesDemo } from '../demo/sales.js';
import { salesMocks } from '../mocks/sales/index.js';
import * as contracts from '../src/sales/contracts.js';
import type { DomainEntry, Sample } from './entry.js';

const sample = (name: string, title: string, attributes: Sample['attributes']): Sample => ({
  name,
  title,
  attributes: { branch: 'all-branch', ...attributes },
});

export const sales: DomainEntry = {
  name: 'sales',
  title: { id: 'Penjualan mobil', en: 'Car sales' },
  service: contracts.sales,
  contracts,
  mocks: salesMocks,
  samples: [
    sample('month', 'June 2024, compared', { year: '2024', month: '06', compare: 'true' }),
    sample('year', '2024, compared', { year: '2024', month: 'all-month', compare: 'true' }),
    sample('day', '15 June 2024, compared', {
      'custom-date': 'true',
      'selected-date': '2024-06-15',
      compare: 'true',
    }),
    sample('branch', 'Palu, May 2024', { year: '2024', month: '05', branch: '0051' }),
  ],
  idle: { without: 'year', says: 'Lengkapi dulu: tahun (year).' },
  demo: salesDemo,
};
