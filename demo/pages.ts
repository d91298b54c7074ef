/** The dashboard's pages as data: which widgets stand on each, and how wide. The demo and Storybook draw them. */
import type { Localized } from '../src/locales/locales.js';

type Columns = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12;

/** A widget and its place on a page. On a phone each takes the whole width. */
export interface Place {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Columns of twelve on a desktop. */
  readonly span: Columns;
  /** Columns of twelve on a large screen, where they aren't those of a desktop. */
  readonly large?: Columns;
  /** Columns of two on a tablet; both, where it takes more than half of a desktop. */
  readonly tablet?: 1 | 2;
}

/** A page. */
export interface Page {
  /** Its name in the address. */
  readonly name: string;
  readonly title: Localized;
  readonly places: readonly Place[];
}

const history = (source: string): Place => ({ tag: 'history-table', attributes: { source }, span: 12 });

const revenue = (source: string): Place => ({ tag: 'revenue-card', attributes: { source }, span: 3 });

const document = (name: string): Place => ({
  tag: 'document-indicator-card',
  attributes: { document: name },
  span: 3,
});

const documents = ['permohonan-faktur', 'stnk-diterima', 'bpkb-diterima'].map(document);

const prospectsByStatus: Place = {
  tag: 'status-prospect-chart',
  attributes: { by: 'status' },
  span: 6,
  large: 4,
};

/** The pages, in the order of the navigation; the first is shown when the address names none. */
export const pages: readonly Page[] = [
  {
    name: 'overview',
    title: { id: 'Ringkasan', en: 'Overview' },
    places: [
      ...[
        revenue('dealing'),
        revenue('billing'),
        { tag: 'document-handling-card', span: 3 } as const,
        ...documents,
      ].map((card) => ({ ...card, span: 4, large: 2 }) as const),
      { tag: 'revenue-trend-chart', span: 8 },
      { tag: 'delivery-status-chart', span: 4, tablet: 2 },
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
    places: [
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
    places: [
      revenue('dealing'),
      { tag: 'top-unit-bar', span: 4 },
      { tag: 'status-spk-chart', span: 5, tablet: 2 },
      history('dealing'),
    ],
  },
  {
    name: 'delivery',
    title: { id: 'Pengiriman', en: 'Delivery' },
    places: [
      { tag: 'delivery-status-chart', span: 12, large: 4 },
      { tag: 'top-driver-bar', span: 6, large: 4 },
      { tag: 'delivery-location-bar', span: 6, large: 4 },
      history('delivery'),
    ],
  },
  {
    name: 'billing',
    title: { id: 'Tagihan', en: 'Billing' },
    places: [
      { ...revenue('billing'), tablet: 2 },
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
    places: [
      { tag: 'po-status-chart', span: 12, large: 3 },
      { tag: 'top-leasing-bar', span: 6, large: 4 },
      { tag: 'po-creation-chart', span: 6, large: 5 },
      history('leasing'),
    ],
  },
  {
    name: 'documents',
    title: { id: 'Dokumen', en: 'Documents' },
    places: [{ tag: 'document-handling-card', span: 3 }, ...documents, history('document')],
  },
  {
    name: 'inbound',
    title: { id: 'Penerimaan unit', en: 'Unit inbound' },
    places: [
      { tag: 'inbound-status-chart', span: 6 },
      { tag: 'top-received-unit-list', span: 6 },
      history('inbound'),
    ],
  },
];
