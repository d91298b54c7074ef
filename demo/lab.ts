/** The laboratory's sales dashboard as pages. */
import { formatPeriod } from '../src/format/values.js';
import type { DomainDemo } from './layout.js';

/** The laboratory's sales dashboard. */
export const labDemo: DomainDemo = {
  filter: 'div',
  asked: (today) => ({ 'date-from': `${today.slice(0, 4)}-01-01`, 'date-to': today }),
  choice: ({ 'date-from': from = '', 'date-to': to = '' }, locale) => formatPeriod(from, to, locale),
  pages: [
    {
      name: 'lab',
      title: { id: 'Laboratorium', en: 'Laboratory' },
      tiles: [],
    },
  ],
};
