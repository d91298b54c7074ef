/** `<history-table>` with every source, through the shared suite. */
import { DELIVERY_STATUS, INBOUND_STATUS, ORDER_STATUS, PROSPECT_STATUS } from '../../src/dealer/codes.js';
import '../../src/dealer/history-table.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';
import { recorded } from './recorded.js';

interface Page {
  readonly data: readonly Readonly<Record<string, unknown>>[];
}

interface Source {
  readonly source: string;
  readonly endpoint: string;
  /** The field that hostile names stand in. */
  readonly name: string;
  readonly shows: readonly string[];
  readonly needs?: Readonly<Record<string, string>>;
  /** Numbers that a row may lack. */
  readonly nullable?: readonly string[];
}

const sources: readonly Source[] = [
  {
    source: 'prospect',
    endpoint: 'prospect_data-table',
    name: 'nama_lengkap',
    shows: [
      '1.087 prospek',
      'PSP/12284/01976',
      'Joko Widagdo G.',
      '083162054535',
      'Hot',
      'Halaman 1 dari 55',
    ],
  },
  {
    source: 'dealing',
    endpoint: 'spk-dealing-process_data',
    name: 'nama_customer',
    shows: ['1.200 SPK', 'SPK/12284/00044', 'p44+tag@example.test', 'Complete', 'Siti Rahma S.'],
    needs: { dealer: period.dealer },
  },
  {
    source: 'delivery',
    endpoint: 'delivery_data-history',
    name: 'nama_penerima',
    shows: [
      '569 unit di surat jalan',
      'DLV/12284/00304',
      '31 Mei 2024',
      'Back to Dealer',
      'Lembang',
      '08:32:09',
    ],
  },
  {
    source: 'billing',
    endpoint: 'payment-data-history',
    name: 'id_customer',
    nullable: ['amount'],
    shows: ['723 baris', 'CUS00326', 'Rp 29.880.958', 'Rp 7.141.422,25', 'Transfer', 'Process'],
  },
  {
    source: 'leasing',
    endpoint: 'leasing-data-history',
    name: 'nama_finance_company',
    nullable: ['jumlah_dp', 'tenor', 'jumlah_cicilan'],
    shows: ['480 pengajuan', 'DOK/12284/00095', '31 Mei 2024', 'Rp 2.750.000', '35', 'FIF Group'],
  },
  {
    source: 'document',
    endpoint: 'document-handling-data-history',
    name: 'id_so',
    shows: ['486 baris', 'SO/12284/00778', '31 Mei 2024', 'STNK007780', 'D 2584 CZ'],
  },
  {
    source: 'inbound',
    endpoint: 'unit-inbound-data-history',
    name: 'tipe_unit',
    nullable: ['kuantitas_unit_diterima'],
    shows: ['380 baris', 'SL/12284/00464', 'Dibatalkan', 'Sudah Diterima', 'PCX'],
  },
];

/** Headings, and labels of codes, that are the same in both languages. */
const terms = [
  ...['No', 'Email', 'Driver', 'Amount', 'Latitude', 'Longitude'],
  ...[PROSPECT_STATUS, ORDER_STATUS, DELIVERY_STATUS, INBOUND_STATUS].flatMap((labels) =>
    Object.values(labels),
  ),
];

for (const { source, endpoint, name, shows, needs = period, nullable = [] } of sources) {
  const { body } = recorded<Page>(`${endpoint}__main`);
  const data = body.data.slice(0, 2);
  runSuite({
    tag: 'history-table',
    kind: 'table',
    ...(source === 'prospect' && { typical: true }),
    needs,
    attributes: { source },
    answer: { ...body, data },
    shows,
    empty: { ...body, data: [], total_records: 0, total_pages: 0 },
    named: (text) => ({ ...body, data: [{ ...data[0], [name]: text }, data[1]] }),
    nullable: nullable.map((field) => `data[].${field}`),
    terms,
  });
}
