/**
 * What is good, what is bad, and what is neither, on the screen: written down here a second time, so that a Deal in red is
 * noticed. Every element whose file calls something good or bad stands here.
 */

/** Good and bad are said by colour; "plain" is any other colour, which says nothing. */
export type Meaning = 'good' | 'bad' | 'neutral' | 'plain';

/** An element and a code of each kind, each with its label. */
export interface Told {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly answer: object;
  /** By what a person reads. */
  readonly means: Readonly<Record<string, Meaning>>;
}

/** A dealer's groups: code, label, meaning. Groups of one label are one. */
const dealer = (
  tag: string,
  code: string,
  groups: readonly (readonly [code: string | number, label: string, meaning: Meaning])[],
  attributes: Readonly<Record<string, string>> = {},
  label = 'status_label',
): Told => ({
  tag,
  attributes: { dealer: '1', 'date-from': '2024-01-01', 'date-to': '2024-06-30', ...attributes },
  answer: {
    success: true,
    total_records: groups.length * 10,
    data: groups.map(([value, text]) => ({ [code]: value, [label]: text, count: 10 })),
  },
  means: Object.fromEntries(groups.map(([, text, meaning]) => [text, meaning])),
});

const prospects = [
  ['1', 'Low', 'plain'],
  ['2', 'Medium', 'plain'],
  ['3', 'Hot', 'plain'],
  ['4', 'Deal', 'good'],
  ['5', 'Not Deal', 'bad'],
] as const;

const lab = { 'date-from': '2026-01-01', 'date-to': '2026-06-30' } as const;

const order = (order_id: number, is_lunas: string, aging_bucket: string | null): object => ({
  order_id,
  order_date: '2026-04-01',
  lab_number: `L${order_id}`,
  company_name: 'B',
  company_type_group_name: 'Asuransi',
  mou_name: 'MOU B',
  omzet_type_name: 'Kontrak',
  gross_sales_amount: 500_000,
  payment_amount: 200_000,
  outstanding_amount: 300_000,
  is_lunas,
  aging_bucket,
});

const orders = [
  order(1, 'Y', null),
  order(2, 'N', '0-30'),
  order(3, 'N', '31-60'),
  order(4, 'N', '61-90'),
  order(5, 'N', '90+'),
];

/** Every code and what it means. */
export const meanings: readonly Told[] = [
  dealer('status-prospect-chart', 'status_follow_up_prospecting', prospects),
  dealer('status-prospect-chart', 'status_prospect', prospects, { by: 'status' }),
  dealer('status-spk-chart', 'status_spk', [
    ['1', 'Open', 'plain'],
    ['2', 'Indent', 'plain'],
    ['3', 'Complete', 'good'],
    ['4', 'Cancelled', 'bad'],
  ]),
  dealer('delivery-status-chart', 'status_delivery_document', [
    ['1', 'Ready', 'plain'],
    ['2', 'In Progress', 'plain'],
    ['3', 'Back to Dealer', 'bad'],
    ['4', 'Completed', 'good'],
  ]),
  dealer('payment-status-chart', 'status', [
    ['1', 'New', 'plain'],
    ['2', 'Process', 'plain'],
    ['3', 'Accepted', 'plain'],
    ['4', 'Close', 'good'],
  ]),
  dealer('po-status-chart', 'status_code', [
    [1, 'Pengajuan PO', 'plain'],
    [2, 'Pembuatan PO', 'plain'],
    [3, 'Pengiriman PO', 'good'],
  ]),
  // Two forms of the codes: each alone, so that none hides behind another of its label.
  dealer('inbound-status-chart', 'status_shipping_list', [
    ['0', 'Belum Diterima', 'plain'],
    ['IN_TRANSIT', 'Dalam Perjalanan', 'plain'],
    ['1', 'Sudah Diterima', 'good'],
    ['CANCELLED', 'Dibatalkan', 'bad'],
  ]),
  dealer('inbound-status-chart', 'status_shipping_list', [
    ['PENDING', 'Belum Diterima', 'plain'],
    ['2', 'Sudah Diterima', 'good'],
  ]),
  dealer('inbound-status-chart', 'status_shipping_list', [['DELIVERED', 'Sudah Diterima', 'good']]),
  dealer(
    'follow-up-method-chart',
    'metode_follow_up',
    [
      ['1', 'SMS (WA/Line)', 'plain'],
      ['2', 'Call', 'plain'],
      ['3', 'Visit', 'plain'],
      ['4', 'Direct Touch', 'plain'],
    ],
    {},
    'metode_label',
  ),
  dealer(
    'payment-method-chart',
    'cara_bayar',
    [
      ['1', 'Cash', 'plain'],
      ['2', 'Transfer', 'plain'],
    ],
    {},
    'cara_bayar_label',
  ),
  {
    tag: 'lab-orders-table',
    attributes: lab,
    answer: {
      status: 'OK',
      data: { rows: orders, pagination: { page: 1, page_size: 20, total_rows: orders.length } },
    },
    means: {
      Lunas: 'good',
      'Belum lunas': 'neutral',
      '0-30': 'neutral',
      '31-60': 'neutral',
      '61-90': 'bad',
      '90+': 'bad',
    },
  },
  {
    tag: 'margin-upload-history',
    answer: {
      success: true,
      data: ['SUCCESS', 'FAILED', 'PENDING'].map((status, index) => ({
        id: index + 1,
        uploadType: 'GROSS_MARGIN',
        fileName: 'margin.xlsx',
        fileSize: 2048,
        rowCount: 3,
        status,
        errorMessage: null,
        uploadDate: '2026-01-02T03:04:05.000Z',
        createdAt: '2026-01-02T03:04:05.000Z',
        userName: null,
      })),
      meta: { page: 1, limit: 10, total: 3, totalPages: 1 },
    },
    means: { Berhasil: 'good', Gagal: 'bad', Diproses: 'neutral' },
  },
];
