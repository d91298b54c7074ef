/** The laboratory's sales dashboard as pages. */
import { formatPeriod } from '../src/format/values.js';
import type { DomainDemo } from './layout.js';

/** The laboratory's sales dashboard. */
export const labDemo: DomainDemo = {
  filter: 'lab-filter',
  asked: (today) => ({ 'date-from': `${today.slice(0, 4)}-01-01`, 'date-to': today }),
  choice: ({ 'date-from': from = '', 'date-to': to = '' }, locale) => formatPeriod(from, to, locale),
  pages: [
    {
      name: 'lab',
      title: { id: 'Laboratorium', en: 'Laboratory' },
      tiles: [
        { tag: 'lab-kpi-cards', attributes: { compare: '' }, span: 12 },
        { tag: 'lab-etl-refresh', span: 12 },
        { tag: 'lab-company-ranking', span: 6 },
        { tag: 'lab-company-ranking', attributes: { mode: 'declining' }, span: 6 },
        { tag: 'lab-subgroup-table', span: 12 },
        { tag: 'lab-orders-table', span: 12 },
        { tag: 'lab-orders-table', attributes: { 'outstanding-only': '' }, span: 12 },
      ],
    },
  ],
};
