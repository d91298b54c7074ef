/** The laboratory's sales dashboard as pages: the views of its document. */
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
      title: { id: 'Ringkasan eksekutif', en: 'Executive summary' },
      tiles: [
        { tag: 'lab-kpi-cards', attributes: { compare: '' }, span: 12 },
        { tag: 'lab-sales-trend', span: 12 },
        { tag: 'lab-breakdown-chart', attributes: { dimension: 'lunas_status' }, span: 6 },
        {
          tag: 'lab-breakdown-chart',
          attributes: { dimension: 'aging_bucket', metric: 'outstanding' },
          span: 6,
        },
        { tag: 'lab-etl-refresh', span: 12 },
      ],
    },
    {
      name: 'lab-sales',
      title: { id: 'Komposisi penjualan', en: 'Sales composition' },
      tiles: [
        { tag: 'lab-breakdown-chart', attributes: { dimension: 'omzet_type' }, span: 6 },
        { tag: 'lab-breakdown-chart', attributes: { dimension: 'company_type_group' }, span: 6 },
        { tag: 'lab-breakdown-chart', attributes: { dimension: 'company', limit: '10' }, span: 5, tablet: 2 },
        { tag: 'lab-breakdown-chart', attributes: { dimension: 'company', chart: 'pareto' }, span: 7 },
        { tag: 'lab-company-ranking', attributes: { mode: 'declining' }, span: 7 },
        {
          tag: 'lab-breakdown-chart',
          attributes: { dimension: 'nat_subgroup', chart: 'pareto' },
          span: 5,
          tablet: 2,
        },
      ],
    },
    {
      name: 'lab-collection',
      title: { id: 'Kesehatan penagihan', en: 'Collection health' },
      tiles: [
        { tag: 'lab-kpi-cards', attributes: { only: 'outstanding collection-rate lunas-orders' }, span: 12 },
        {
          tag: 'lab-breakdown-chart',
          attributes: { dimension: 'aging_bucket', metric: 'outstanding' },
          span: 4,
        },
        {
          tag: 'lab-breakdown-chart',
          attributes: { dimension: 'company', metric: 'outstanding', limit: '5', 'has-outstanding': 'Y' },
          span: 4,
        },
        { tag: 'lab-lunas-by-omzet', span: 4, tablet: 2 },
        // Filtered by what is chosen above.
        { tag: 'lab-orders-table', attributes: { 'outstanding-only': '' }, span: 12 },
      ],
    },
    {
      name: 'lab-detail',
      title: { id: 'Tabel rincian', en: 'Drill-down tables' },
      tiles: [
        { tag: 'lab-orders-table', span: 12 },
        { tag: 'lab-company-ranking', span: 7 },
        { tag: 'lab-subgroup-table', span: 5, tablet: 2 },
        { tag: 'lab-orders-table', attributes: { 'outstanding-only': '' }, span: 12 },
      ],
    },
  ],
};
