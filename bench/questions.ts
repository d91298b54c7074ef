/** What the pages show: the same charts with the same questions, whoever draws them. */

/** How a chart is drawn. */
export type Form = 'ring' | 'bars' | 'columns';

/** One kind of chart: dasbor's tag, and what others have to know to draw the same. */
interface Subject {
  readonly tag: string;
  readonly form: Form;
  readonly heading: string;
  readonly path: string;
  /** Fields of an item's name and value; none where the answer has twelve months. */
  readonly fields?: readonly [name: string, value: string];
}

/** One chart of a page. */
export interface Question extends Subject {
  readonly dealer: string;
  readonly from: string;
  readonly to: string;
}

const dashboard = '/dashboard';

const rings: readonly Subject[] = [
  {
    tag: 'status-prospect-chart',
    form: 'ring',
    heading: 'Status follow-up prospek',
    path: `${dashboard}/prospect/followup-status-counts`,
    fields: ['status_label', 'count'],
  },
  {
    tag: 'follow-up-method-chart',
    form: 'ring',
    heading: 'Metode follow-up',
    path: `${dashboard}/prospect/metode-followup-counts`,
    fields: ['metode_label', 'count'],
  },
  {
    tag: 'status-spk-chart',
    form: 'ring',
    heading: 'Status SPK',
    path: `${dashboard}/spk/status-counts`,
    fields: ['status_label', 'count'],
  },
  {
    tag: 'payment-method-chart',
    form: 'ring',
    heading: 'Cara bayar',
    path: `${dashboard}/payment-method/statistics`,
    fields: ['cara_bayar_label', 'count'],
  },
];

const bars: readonly Subject[] = [
  {
    tag: 'top-leasing-bar',
    form: 'bars',
    heading: '5 perusahaan leasing teratas',
    path: `${dashboard}/leasing/top-companies`,
    fields: ['nama_finance_company', 'count'],
  },
  {
    tag: 'prospect-source-bar',
    form: 'bars',
    heading: '5 sumber prospek teratas',
    path: `${dashboard}/prospect/sumber-top5`,
    fields: ['sumber_label', 'count'],
  },
  {
    tag: 'top-driver-bar',
    form: 'bars',
    heading: '5 driver teratas',
    path: `${dashboard}/delivery/top-drivers`,
    fields: ['nama_driver', 'total_deliveries'],
  },
  {
    tag: 'delivery-location-bar',
    form: 'bars',
    heading: '5 lokasi pengiriman teratas',
    path: `${dashboard}/delivery/locations`,
    fields: ['location_name', 'delivery_count'],
  },
];

const columns: readonly Subject[] = [
  {
    tag: 'po-creation-chart',
    form: 'columns',
    heading: 'Pembuatan PO',
    path: `${dashboard}/leasing/po-creation-monthly`,
  },
  {
    tag: 'revenue-trend-chart',
    form: 'columns',
    heading: 'Tren pendapatan',
    path: `${dashboard}/payment/revenue-trend`,
  },
];

/** Four rings and eight ranked bars. */
const marks = [...rings, ...bars, ...bars];

/** Four rings, eight ranked bars, eight charts of monthly columns. */
const mixed = [...marks, ...columns, ...columns, ...columns, ...columns];

/** The charts of each page, by its name. */
export const charts = {
  mixed,
  marks: [...marks, ...rings, ...bars.slice(0, 4)],
  many: Array.from({ length: 10 }, () => mixed).flat(),
} as const satisfies Record<string, readonly Subject[]>;

/** A page with charts. */
export type ChartPage = keyof typeof charts;

/** The first day and the month of the last: one after the other, so that no chart has the same numbers as before. */
const even = ['2024-01-01', '2024-06'] as const;
const odd = ['2023-05-01', '2023-12'] as const;

/** What a page's charts ask in a period: no two the same, of a dealer that the server knows by many numbers. */
export const questionsOf = (page: ChartPage, period = 0): readonly Question[] => {
  const [from, month] = period % 2 ? odd : even;
  return charts[page].map((subject, index) => ({
    ...subject,
    dealer: `12284-${period}${index}`,
    from,
    to: `${month}-${String(10 + (index % 20)).padStart(2, '0')}`,
  }));
};

/** Where a question's answer is. */
export const addressOf = ({ form, path, dealer, from, to }: Question): string =>
  `/api/v1${path}?${new URLSearchParams({
    dealer_id: dealer,
    ...(form === 'bars' || form === 'ring'
      ? { date_from: from, date_to: to }
      : { current_year: to.slice(0, 4) }),
  })}`;
