/** The water supplier's dashboard as pages: the tabs of its document. */
import { formatValue } from '../src/format/values.js';
import { wordsIn } from '../src/locales/locales.js';
import type { DomainDemo, Tile } from './layout.js';

/** The overview is looked at all day: its numbers are renewed every minute. */
const live = (tag: string, span: Tile['span'], more: Partial<Tile> = {}): Tile => ({
  tag,
  span,
  ...more,
  attributes: { 'refresh-interval': '60', ...more.attributes },
});

/** A customer of the mocks, so that no page begins with nobody. */
const CUSTOMER = '60100000';

/** Who cases can be assigned to is known to the page alone. */
const board: Tile = {
  tag: 'water-analysis-board',
  attributes: { assignees: '["Rina", "Bayu", "Tono"]' },
  span: 12,
};

/** The water supplier's dashboard. */
export const waterDemo: DomainDemo = {
  filter: 'water-filter',
  // The newest month: no month at all.
  asked: () => ({ nomen: CUSTOMER, type: 'extreme' }),
  choice: ({ year = '', month = '' }, locale) =>
    month && year
      ? formatValue(`${year}-${month}`, 'month', locale)
      : wordsIn({ id: 'Bulan terbaru', en: 'Newest month' }, locale),
  pages: [
    {
      name: 'water',
      title: { id: 'Ringkasan air minum', en: 'Water overview' },
      tiles: [
        live('water-kpi-cards', 12),
        live('water-collection-rate', 4, { tablet: 2 }),
        live('water-rayon-breakdown', 8),
        live('water-daily-trend', 6),
        live('water-period-trend', 6),
        live('water-unpaid-list', 6, { tablet: 2 }),
        live('water-arrears-list', 6, { tablet: 2 }),
        live('water-collection-table', 12),
      ],
    },
    {
      name: 'water-meter',
      title: { id: 'Meter', en: 'Meters' },
      tiles: [
        { tag: 'water-anomaly-summary', span: 12 },
        { tag: 'water-anomaly-detail', span: 12 },
        { tag: 'water-customer-profile', span: 7 },
        { tag: 'water-usage-history', span: 5, tablet: 2 },
        board,
      ],
    },
    {
      name: 'water-customers',
      title: { id: 'Pelanggan', en: 'Customers' },
      tiles: [
        { tag: 'water-customer-search', attributes: { search: '601' }, span: 12 },
        { tag: 'water-customer-profile', span: 7 },
        { tag: 'water-usage-history', span: 5, tablet: 2 },
        { tag: 'water-payment-history', span: 12 },
        { tag: 'water-bills-table', span: 7 },
        { tag: 'water-customer-form', span: 5, tablet: 2 },
      ],
    },
    {
      name: 'water-analysis',
      title: { id: 'Analisa', en: 'Analysis' },
      tiles: [
        board,
        { tag: 'water-customer-profile', span: 7 },
        { tag: 'water-usage-history', span: 5, tablet: 2 },
      ],
    },
    {
      name: 'water-upload',
      title: { id: 'Unggah', en: 'Upload' },
      tiles: [
        { tag: 'water-upload', span: 7 },
        { tag: 'water-missing-files', span: 5, tablet: 2 },
        { tag: 'water-upload-history', span: 12 },
      ],
    },
  ],
};
