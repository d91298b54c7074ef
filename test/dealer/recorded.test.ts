/** What the real service answered, on the screen and in the CSV, number by number. */
import { expect, fixture, html } from '@open-wc/testing';
import type { ChartElement } from '../../src/chart/chart-element.js';
import '../../src/dealer/index.js';
import { readCsv } from '../support/csv.js';
import { DRAWING } from '../support/drawing.js';
import { menuEntry } from '../support/menu.js';
import { json, serve } from '../support/service.js';
import { inState, textOf, until } from '../support/wait.js';
import { recorded, recordedAnswers } from './recorded.js';

type Tag = 'top-leasing-bar' | 'status-prospect-chart' | 'document-indicator-card' | 'history-table';
type Row = Readonly<Record<string, string | number | null>>;

/** Shows a recorded answer in a widget that asks what was asked then. */
async function show<T extends Tag>(
  tag: T,
  attributes: Readonly<Record<string, string>>,
  name: string,
  state: 'ready' | 'empty' | 'error' = 'ready',
): Promise<HTMLElementTagNameMap[T]> {
  const { path, params, body, status } = recorded(name);
  const seen = serve(() => json(body, { status }));
  const element = document.createElement(tag);
  const { dealer_id = 12284, date_from = '2024-01-01', date_to = '2024-06-30', page } = params;
  const asked = { dealer: dealer_id, 'date-from': date_from, 'date-to': date_to, page, ...attributes };
  for (const [attribute, value] of Object.entries(asked))
    if (value !== undefined) element.setAttribute(attribute, String(value));
  await fixture(html`${element}`);
  await inState(element, state);
  // The answer is shown where the service gives it.
  expect(seen[0]!.url.pathname).to.equal(path);
  if (state !== 'error') expect(Object.fromEntries(seen[0]!.url.searchParams)).to.include(stringsOf(params));
  return element;
}

const stringsOf = (params: Readonly<Record<string, string | number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The cells of the table on the screen, without its head. */
const cellsOf = ({ renderRoot }: HTMLElement & { renderRoot: ParentNode }): string[][] =>
  [...renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => folded(textContent)),
  );

/** A chart as its reader sees it who has chosen to see the table. */
async function asTable<T extends ChartElement>(element: T): Promise<T> {
  menuEntry(element, 'Tampilkan tabel').click();
  await until(() => element.renderRoot.querySelector('tbody'), 'a table');
  expect(element.renderRoot.querySelector('.visually-hidden table')).to.equal(null);
  return element;
}

/** What a chart's table and CSV have to hold: name, count and share in percent. */
type Expected = readonly (readonly [name: string, count: number, share: number])[];

const comma = (share: number): string => `${share.toFixed(1).replace('.', ',')}%`;

const charts: readonly (readonly [Tag, Record<string, string>, string, string, Expected])[] = [
  [
    'top-leasing-bar',
    {},
    'leasing_top-companies',
    'Total 316 PO',
    [
      ['FIF Group', 84, 26.6],
      ['OTO Kredit', 56, 17.7],
      ['Adira Finance', 55, 17.4],
      ['BAF <img src=x onerror=alert(1)>', 35, 11.1],
      ['PT "Summit" O\'Oto & Rekan', 35, 11.1],
    ],
  ],
  [
    'status-prospect-chart',
    {},
    'prospect_followup-status-counts',
    'Total 1.087 prospek',
    [
      ['Low', 238, 21.9],
      ['Medium', 279, 25.7],
      ['Hot', 159, 14.6],
      ['Deal', 239, 22],
      ['Not Deal', 94, 8.6],
      ['Kode 7 (tidak dikenal)', 25, 2.3],
      // NULL 41 and '' 12.
      ['Tidak diketahui', 53, 4.9],
    ],
  ],
  [
    'status-prospect-chart',
    { by: 'status' },
    'prospect_status-counts',
    'Total 1.087 prospek',
    [
      ['Low', 228, 21],
      ['Medium', 240, 22.1],
      ['Hot', 194, 17.8],
      ['Deal', 237, 21.8],
      ['Not Deal', 115, 10.6],
      ['Kode 9 (tidak dikenal)', 13, 1.2],
      ['x<i>', 2, 0.2],
      // NULL 47 and '' 11.
      ['Tidak diketahui', 58, 5.3],
    ],
  ],
];

describe('recorded charts', () => {
  for (const [tag, attributes, name, total, expected] of charts) {
    it(`${name}: labels, counts and shares in the table and in the CSV`, async () => {
      const element = (await show(tag, attributes, `${name}__main`)) as ChartElement;
      await asTable(element);
      expect(cellsOf(element)).to.deep.equal(
        expected.map(([label, count, share]) => [label, String(count), comma(share)]),
      );
      expect(readCsv(await element.toCSV()).slice(1)).to.deep.equal(
        expected.map(([label, count, share]) => [label, String(count), String(share)]),
      );
      expect(textOf(element, '[part=footer]')).to.contain(`1 Jan – 30 Jun 2024 · ${total}`);
    });

    it(`${name}: a period with nothing in it`, async () => {
      const element = await show(tag, attributes, `${name}__empty_range`, 'empty');
      expect(textOf(element, '[part=body]')).to.equal('Tidak ada data untuk pilihan ini.');
      expect(textOf(element, '[part=footer]')).to.contain('1–31 Jan 2020');
    });
  }
});

describe('recorded cards', () => {
  for (const [document, counts] of [
    ['permohonan-faktur', { main: [444, 14.4], trend_doc_example: [64, 113.3] }],
    ['stnk-diterima', { main: [246, 15.5], trend_doc_example: [33, 200] }],
    ['bpkb-diterima', { main: [185, 26.7], trend_doc_example: [12, 500] }],
  ] as const)
    it(`document-handling_${document}: count and trend`, async () => {
      const name = `document-handling_${document}`;
      const against = { main: '1 Des 2023 – 30 Mei 2024', trend_doc_example: '2 Des 2023 – 1 Jan 2024' };
      for (const situation of ['main', 'trend_doc_example'] as const) {
        const element = await show('document-indicator-card', { document }, `${name}__${situation}`);
        const [count, percentage] = counts[situation];
        expect(textOf(element, '[part=value]')).to.equal(String(count));
        expect(textOf(element, '[part=delta]')).to.equal(
          `naik ${comma(percentage)} dibanding ${against[situation]}`,
        );
        expect(readCsv(await element.toCSV())[1]!.slice(1, 4)).to.deep.equal([
          ...[String(count), 'naik', String(percentage)],
        ]);
      }
      const empty = await show('document-indicator-card', { document }, `${name}__empty_range`);
      expect(textOf(empty, '[part=value]')).to.equal('0');
      expect(textOf(empty, '[part=delta]')).to.equal('tetap dibanding 1–31 Des 2019');
    });
});

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

/** How a value of the service is written on the screen, and in a CSV: said once more, apart from the source. */
const kinds = {
  text: [String, (value: string | number) => String(value).replace(/^[=+\-@\t\r]/, "'$&")],
  number: [String, String],
  date: [
    (value: string | number) => {
      const [year, month, day] = dayOf(String(value));
      return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
    },
    (value: string | number) => dayOf(String(value)).join('-'),
  ],
  rupiah: [
    (value: string | number) => {
      const [whole, cents] = Number(value).toFixed(2).split('.') as [string, string];
      return `Rp ${whole.replace(/\B(?=(\d{3})+$)/g, '.')}${cents === '00' ? '' : `,${cents}`}`;
    },
    String,
  ],
} as const;

/** Year, month and day of "2024-05-31…" or "31/05/2024…". */
function dayOf(text: string): readonly [string, string, string] {
  const [first, second, third] = text.split(/[ T]/)[0]!.split(/[-/]/) as [string, string, string];
  return text.includes('/') ? [third, second, first] : [first, second, third];
}

const prospectStatus = { '1': 'Low', '2': 'Medium', '3': 'Hot', '4': 'Deal', '5': 'Not Deal' };
const orderStatus = { '1': 'Open', '2': 'Indent', '3': 'Complete', '4': 'Cancelled' };
const deliveryStatus = { '1': 'Ready', '2': 'In Progress', '3': 'Back to Dealer', '4': 'Completed' };
const received = 'Sudah Diterima';
const notReceived = 'Belum Diterima';
const inboundStatus = {
  ...{ '0': notReceived, PENDING: notReceived, '1': received, '2': received, DELIVERED: received },
  ...{ IN_TRANSIT: 'Dalam Perjalanan', CANCELLED: 'Dibatalkan' },
};

type Column = readonly [field: string, kind: keyof typeof kinds | Readonly<Record<string, string>>];

/** The columns that each source shows by itself, after the number. */
const tables: Readonly<Record<string, readonly [endpoint: string, columns: readonly Column[]]>> = {
  prospect: [
    'prospect_data-table',
    [
      ['id_prospect', 'text'],
      ['nama_lengkap', 'text'],
      ['alamat', 'text'],
      ['no_kontak', 'text'],
      ['tanggal_prospect', 'date'],
      ['status_prospect', prospectStatus],
    ],
  ],
  dealing: [
    'spk-dealing-process_data',
    [
      ['id_spk', 'text'],
      ['nama_customer', 'text'],
      ['alamat', 'text'],
      ['no_kontak', 'text'],
      ['email', 'text'],
      ['status_spk', orderStatus],
      ['nama_bpkb', 'text'],
    ],
  ],
  delivery: [
    'delivery_data-history',
    [
      ['delivery_document_id', 'text'],
      ['tanggal_pengiriman', 'date'],
      ['status_delivery_document', deliveryStatus],
      ['id_driver', 'text'],
      ['id_spk', 'text'],
      ['nama_penerima', 'text'],
      ['no_kontak_penerima', 'text'],
      ['lokasi_pengiriman', 'text'],
      ['waktu_pengiriman', 'text'],
    ],
  ],
  billing: [
    'payment-data-history',
    [
      ['id_invoice', 'text'],
      ['id_customer', 'text'],
      ['amount', 'rupiah'],
      ['tipe_pembayaran', 'text'],
      ['cara_bayar', 'text'],
      ['status', 'text'],
    ],
  ],
  leasing: [
    'leasing-data-history',
    [
      ['id_spk', 'text'],
      ['id_dokumen_pengajuan', 'text'],
      ['tgl_pengajuan', 'date'],
      ['jumlah_dp', 'rupiah'],
      ['tenor', 'number'],
      ['jumlah_cicilan', 'rupiah'],
      ['nama_finance_company', 'text'],
    ],
  ],
  document: [
    'document-handling-data-history',
    [
      ['id_spk', 'text'],
      ['id_so', 'text'],
      ['tgl_pengajuan_stnk', 'date'],
      ['status_faktur_stnk', 'text'],
      ['nomor_stnk', 'text'],
      ['plat_nomor', 'text'],
      ['tgl_terima_stnk', 'date'],
      ['nama_penerima_stnk', 'text'],
      ['tgl_terima_bpkb', 'date'],
      ['nama_penerima_bpkb', 'text'],
    ],
  ],
  inbound: [
    'unit-inbound-data-history',
    [
      ['no_shipping_list', 'text'],
      ['tgl_terima', 'date'],
      ['no_invoice', 'text'],
      ['status_shipping_list', inboundStatus],
      ['tipe_unit', 'text'],
      ['kuantitas_unit_diterima', 'number'],
    ],
  ],
};

/** Some dates of the recorded rows are in forms that can't be read for sure, or are days that never were. */
const isDay = (text: string): boolean => {
  if (!/^(\d{4}-\d\d-\d\d|\d\d\/\d\d\/\d{4})([ T]|$)/.test(text)) return false;
  const [year, month, day] = dayOf(text).map(Number) as [number, number, number];
  return month <= 12 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
};

const cellOf = ([field, kind]: Column, row: Row, form: 0 | 1): string => {
  const value = row[field];
  if (value === null || value === undefined || value === '') return form === 0 ? '–' : '';
  if (typeof kind !== 'string')
    return kind[value] ?? (form === 0 ? `Kode ${value} (tidak dikenal)` : kinds.text[form](value));
  if (kind === 'date' && !isDay(String(value))) return kinds.text[form](value);
  return kinds[kind][form](value);
};

describe('recorded tables', () => {
  for (const [source, [endpoint, columns]] of Object.entries(tables)) {
    it(`${endpoint}: every cell of two pages, and the CSV of each`, async () => {
      for (const [situation, first] of [
        ['main', 1],
        ['page2', 21],
      ] as const) {
        const element = await show('history-table', { source }, `${endpoint}__${situation}`);
        const { data } = recorded<{ data: readonly Row[] }>(`${endpoint}__${situation}`).body;
        const expected = (form: 0 | 1): string[][] =>
          data.map((row, index) => [
            String(row['no'] ?? first + index),
            ...columns.map((column) => cellOf(column, row, form)),
          ]);
        expect(data).to.not.have.lengthOf(0);
        const all = expected(0).map((row) => row.map(folded));
        // A column without anything on the page isn't shown; files have it.
        const isShown = (_cell: string, column: number): boolean => all.some((row) => row[column] !== '–');
        expect(cellsOf(element)).to.deep.equal(all.map((row) => row.filter(isShown)));
        expect(readCsv(await element.toCSV()).slice(1)).to.deep.equal(expected(1));
      }
    });

    // Orders are asked for without a period.
    if (source !== 'dealing')
      it(`${endpoint}: a period with nothing in it`, async () => {
        const element = await show('history-table', { source }, `${endpoint}__empty_range`, 'empty');
        expect(textOf(element, '[part=body]')).to.equal('Tidak ada data untuk pilihan ini.');
        expect(textOf(element, '.total')).to.match(/^0 /);
      });
  }
});

describe('recorded refusals', () => {
  const asked: readonly (readonly [Tag, Record<string, string>, string])[] = [
    ...charts.map(([tag, attributes, name]) => [tag, attributes, name] as const),
    ...['permohonan-faktur', 'stnk-diterima', 'bpkb-diterima'].map(
      (document) => ['document-indicator-card', { document }, `document-handling_${document}`] as const,
    ),
    ...Object.entries(tables).map(([source, [endpoint]]) => ['history-table', { source }, endpoint] as const),
  ];
  for (const [tag, attributes, endpoint] of asked)
    it(`${endpoint}: an error in words, without a number`, async () => {
      const refused = recordedAnswers.filter(
        ({ name, status }) => name.startsWith(`${endpoint}__`) && status >= 400,
      );
      expect(refused).to.not.have.lengthOf(0);
      for (const { name, status } of refused) {
        const right = { 'date-from': '2024-01-01', 'date-to': '2024-06-30' };
        const element = await show(tag, { ...attributes, ...right }, name, 'error');
        expect(element.error).to.include({ kind: 'http', status });
        expect(textOf(element, '[part=body]')).to.contain(`Server menolak permintaan ini (${status}).`);
        expect(textOf(element, '[part=body]')).to.not.match(/https?:|pydantic|HTTPException|\[object/);
        expect(element.renderRoot.querySelector(`${DRAWING}, table, [part=value]`)).to.equal(null);
      }
    });
});
