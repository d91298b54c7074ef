/** The gross margin dashboard as pages. */
import { formatValue } from '../src/format/values.js';
import type { DomainDemo } from './layout.js';

/** The gross margin dashboard. */
export const marginDemo: DomainDemo = {
  filter: 'margin-filter',
  asked: (today) => ({ month: today.slice(5, 7), year: today.slice(0, 4) }),
  choice: ({ year = '', month = '' }, locale) => formatValue(`${year}-${month}`, 'month', locale),
  pages: [
    {
      name: 'margin',
      title: { id: 'Gross margin', en: 'Gross margin' },
      tiles: [
        { tag: 'margin-alerts', span: 12 },
        { tag: 'margin-overview-cards', span: 12 },
        { tag: 'margin-area-comparison', span: 6 },
        { tag: 'margin-trend', span: 6 },
        { tag: 'margin-category-table', span: 12 },
      ],
    },
    {
      name: 'margin-comparison',
      title: { id: 'Perbandingan margin', en: 'Margins compared' },
      tiles: [
        { tag: 'margin-comparison-cards', span: 12 },
        { tag: 'margin-trend', attributes: { period: 'monthly' }, span: 6 },
        { tag: 'margin-trend', attributes: { period: 'weekly' }, span: 6 },
      ],
    },
    {
      name: 'margin-data',
      title: { id: 'Data margin', en: 'Margin data' },
      tiles: [
        { tag: 'margin-data-stats', span: 12 },
        { tag: 'margin-data-table', span: 12 },
      ],
    },
    {
      name: 'margin-upload',
      title: { id: 'Unggah margin', en: 'Upload margins' },
      tiles: [
        { tag: 'margin-upload', span: 12 },
        { tag: 'margin-upload-history', span: 12 },
      ],
    },
  ],
};
