/** The laboratory's sales dashboard. */
import { labDemo } from '../demo/lab.js';
import { labMocks } from '../mocks/lab/index.js';
import * as contracts from '../src/lab/contracts.js';
import { labBreakdownPeriod, labTrendPeriod } from '../src/lab/params.js';
import type { DomainEntry, Sample } from './entry.js';

const sample = (name: string, title: string, from: string, more: Sample['attributes'] = {}): Sample => ({
  name,
  title,
  // Only a breakdown reads the dimension.
  attributes: { 'date-from': from, 'date-to': '2024-06-30', dimension: 'omzet_type', ...more },
});

export const lab: DomainEntry = {
  name: 'lab',
  title: { id: 'Laboratorium', en: 'Laboratory' },
  service: contracts.lab,
  contracts,
  mocks: labMocks,
  samples: [
    sample('half-year', 'January – June 2024', '2024-01-01'),
    sample('month', 'June 2024', '2024-06-01'),
    sample('contribution', 'Kimia Klinik, January – June 2024', '2024-01-01', { 'nat-subgroup': '2' }),
    sample('orders', 'Orders with Kimia Klinik, January – June 2024', '2024-01-01', {
      'nat-subgroup': '2',
      'view-mode': 'order',
    }),
  ],
  idle: { without: 'date-from', says: 'Lengkapi dulu: tanggal awal (date-from).' },
  questions: {
    labTrend: labTrendPeriod,
    labBreakdown: labBreakdownPeriod,
  },
  demo: labDemo,
};
