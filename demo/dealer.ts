/** The dealer's part of the demo: pages as data, and what they ask. */
import { DEMO_DEALER, DEMO_DEALERS } from '../mocks/index.js';
import { addDays, addMonths } from '../src/format/plain-date.js';
import { formatPeriod } from '../src/format/values.js';
import type { DomainDemo, Tile } from './layout.js';

const history = (source: string): Tile => ({ tag: 'history-table', attributes: { source }, span: 12 });

const revenue = (source: string): Tile => ({
  tag: 'revenue-card',
  attributes: { source, trend: '' },
  span: 3,
  phone: 1,
});

const document = (name: string): Tile => ({
  tag: 'document-indicator-card',
  attributes: { document: name },
  span: 3,
  phone: 1,
});

const documents = ['permohonan-faktur', 'stnk-diterima', 'bpkb-diterima'].map(document);

const prospectsByStatus: Tile = {
  tag: 'status-prospect-chart',
  attributes: { by: 'status' },
  span: 6,
  large: 4,
};

const pages: DomainDemo['pages'] = [
  {
    name: 'overview',
    title: { id: 'Ringkasan', en: 'Overview' },
    tiles: [
      ...[
        revenue('dealing'),
        revenue('billing'),
        { tag: 'document-handling-card', span: 3, phone: 1 } as const,
        ...documents,
      ].map((card) => ({ ...card, span: 4, large: 2 }) as const),
      { tag: 'revenue-trend-chart', span: 7 },
      { tag: 'delivery-status-chart', span: 5, tablet: 2 },
      prospectsByStatus,
      { tag: 'status-spk-chart', span: 6, large: 4 },
      { tag: 'payment-status-chart', span: 6, large: 4 },
      { tag: 'top-leasing-bar', span: 6, large: 4 },
      { tag: 'inbound-status-chart', span: 6, large: 4 },
      { tag: 'top-unit-bar', span: 6, large: 4 },
      history('prospect'),
    ],
  },
  {
    name: 'prospecting',
    title: { id: 'Prospek', en: 'Prospecting' },
    tiles: [
      { tag: 'status-prospect-chart', span: 6, large: 4 },
      prospectsByStatus,
      { tag: 'follow-up-method-chart', span: 6, large: 4 },
      { tag: 'prospect-source-bar', span: 6, large: 4 },
      { tag: 'prospect-map', span: 12, large: 8 },
      history('prospect'),
    ],
  },
  {
    name: 'dealing',
    title: { id: 'Dealing', en: 'Dealing' },
    tiles: [
      { ...revenue('dealing'), phone: 2 },
      { tag: 'top-unit-bar', span: 4 },
      { tag: 'status-spk-chart', span: 5, tablet: 2 },
      history('dealing'),
    ],
  },
  {
    name: 'delivery',
    title: { id: 'Pengiriman', en: 'Delivery' },
    tiles: [
      { tag: 'delivery-status-chart', span: 12, large: 4 },
      { tag: 'top-driver-bar', span: 6, large: 4 },
      { tag: 'delivery-location-bar', span: 6, large: 4 },
      history('delivery'),
    ],
  },
  {
    name: 'billing',
    title: { id: 'Tagihan', en: 'Billing' },
    tiles: [
      { ...revenue('billing'), phone: 2, tablet: 2 },
      { tag: 'revenue-trend-chart', span: 9 },
      { tag: 'payment-type-chart', span: 6, large: 5 },
      { tag: 'payment-method-chart', span: 6, large: 4 },
      { tag: 'payment-status-chart', span: 12, large: 3 },
      history('billing'),
    ],
  },
  {
    name: 'leasing',
    title: { id: 'Leasing', en: 'Leasing' },
    tiles: [
      { tag: 'po-status-chart', span: 12, large: 3 },
      { tag: 'top-leasing-bar', span: 6, large: 4 },
      { tag: 'po-creation-chart', span: 6, large: 5 },
      history('leasing'),
    ],
  },
  {
    name: 'documents',
    title: { id: 'Dokumen', en: 'Documents' },
    tiles: [{ tag: 'document-handling-card', span: 3, phone: 1 }, ...documents, history('document')],
  },
  {
    name: 'inbound',
    title: { id: 'Penerimaan unit', en: 'Unit inbound' },
    tiles: [
      { tag: 'inbound-status-chart', span: 6 },
      { tag: 'top-received-unit-list', span: 6 },
      history('inbound'),
    ],
  },
];

/** The dealer's dashboard. */
export const dealerDemo: DomainDemo = {
  filter: 'dasbor-filter',
  filterProperties: { dealers: DEMO_DEALERS },
  asked: (today) => ({
    dealer: DEMO_DEALER,
    'date-from': addDays(addMonths(today, -6), 1),
    'date-to': today,
  }),
  choice: ({ dealer, 'date-from': from, 'date-to': to }, locale) =>
    `${DEMO_DEALERS.find(({ id }) => id === dealer)?.name ?? dealer} · ${from && to ? formatPeriod(from, to, locale) : ''}`,
  pages,
};
