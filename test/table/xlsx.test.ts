/** Excel files: what a spreadsheet reads of them, cell by cell. */
import { expect } from '@open-wc/testing';
import { readXlsx } from 'hucre/xlsx';
import '../../src/dealer/top-received-unit-list.js';
import { toXlsx } from '../../src/core/xlsx.js';
import type { View } from '../../src/core/view.js';
import { json, serve } from '../support/service.js';
import { inState, until } from '../support/wait.js';
import { billOf, billsOf, put, type TestTable } from './support.js';

type Cell = unknown;

async function read(file: Blob): Promise<Cell[][]> {
  const book = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  return book.sheets[0]!.rows;
}

/** The file's own sheet, as it is written. */
async function sheetOf(file: Blob): Promise<Record<'sheet' | 'styles', Document>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const files: Record<string, Document> = {};
  const end = bytes.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? view.getUint32(at + 20, true) : view.getUint16(at + offset, true),
    ) as [number, number, number, number];
    const title = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name));
    const head = view.getUint32(at + 42, true);
    const start = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
    const packed = new Blob([bytes.slice(start, start + size)]).stream();
    const isPacked = view.getUint16(at + 10, true) === 8;
    const text = await new Response(
      isPacked ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed,
    ).text();
    files[title] = new DOMParser().parseFromString(text, 'text/xml');
    expect(files[title].querySelector('parsererror'), title).to.equal(null);
    at += 46 + name + extra + comment;
  }
  return { sheet: files['xl/worksheets/sheet1.xml']!, styles: files['xl/styles.xml']! };
}

const view: View = {
  summary: '',
  columns: [
    { key: 'name', label: 'Nama', kind: 'text' },
    { key: 'count', label: 'Unit', kind: 'integer' },
    { key: 'share', label: 'Porsi', kind: 'percent' },
    { key: 'money', label: 'Jumlah', kind: 'currency' },
    { key: 'day', label: 'Tanggal', kind: 'date' },
    { key: 'month', label: 'Bulan', kind: 'month' },
    { key: 'mixed', label: 'Nilai', kind: 'decimal' },
  ],
  rows: [
    {
      id: '1',
      cells: {
        name: '=1+1',
        count: 7,
        share: 7.1,
        money: 1500.5,
        day: '2025-08-17',
        month: '2025-08',
        mixed: 26.6,
      },
      kinds: { mixed: 'percent' },
    },
    {
      id: '2',
      cells: {
        name: '007 <b>&\u0001',
        count: null,
        share: null,
        money: null,
        day: 'besok',
        month: '1899-12',
        mixed: 2,
      },
    },
  ],
};

describe('an Excel file', () => {
  it('holds numbers as numbers, dates as dates, texts as texts and nothing where nothing is', async () => {
    const file = await toXlsx(view);
    expect(file.type).to.contain('spreadsheetml');
    const [header, first, second] = await read(file);
    expect(header).to.deep.equal(['Nama', 'Unit', 'Porsi', 'Jumlah', 'Tanggal', 'Bulan', 'Nilai']);
    expect(first).to.deep.equal([
      ...['=1+1', 7, 0.071, 1500.5],
      ...[new Date('2025-08-17T00:00:00Z'), new Date('2025-08-01T00:00:00Z'), 26.6],
    ]);
    expect(second!.slice(1)).to.deep.equal([null, null, null, 'besok', '1899-12', 2]);
    expect(String(second![0])).to.match(/^007 <b>&/);
  });

  it('has no formula, and well-formed parts', async () => {
    const { sheet, styles } = await sheetOf(await toXlsx(view));
    expect(sheet.querySelectorAll('f')).to.have.lengthOf(0);
    const cell = (name: string): Element => sheet.querySelector(`c[r="${name}"]`)!;
    expect(['A2', 'B2', 'D2', 'E2', 'E3'].map((name) => cell(name).getAttribute('t'))).to.deep.equal([
      'inlineStr',
      null,
      null,
      null,
      'inlineStr',
    ]);
    // 17 August 2025, as Excel counts days.
    expect(cell('E2').textContent).to.equal('45886');
    const forms = [...styles.querySelectorAll('numFmt')].map((form) => form.getAttribute('formatCode'));
    expect(forms).to.include.members(['0.0%', '"Rp" #,##0.00', 'yyyy-mm-dd', 'mmm yyyy']);
    expect(sheet.querySelector('pane')!.getAttribute('ySplit')).to.equal('1');
  });

  it('is stopped by a signal', async () => {
    const stop = new AbortController();
    const made = toXlsx(view, stop.signal);
    stop.abort(new Error('enough'));
    const reason: unknown = await made.catch((error: unknown) => error);
    expect((reason as Error).message).to.equal('enough');
    const rows = Array.from({ length: 20_000 }, (_, at) => ({ ...view.rows[0]!, id: String(at) }));
    const later = new AbortController();
    const long = toXlsx({ ...view, rows }, later.signal);
    setTimeout(() => later.abort(new Error('enough of it')), 5);
    const second: unknown = await long.catch((error: unknown) => error);
    expect((second as Error).message).to.equal('enough of it');
  });
});

describe('an Excel file of a table', () => {
  const names = (rows: Cell[][]): Cell[] => rows.slice(1).map((row) => row[1]);

  it('has the page on the screen, or all that is found in its order, and pills as words', async () => {
    const element = await inState(
      await put({ 'page-size': '10', 'sort-by': 'amount', 'sort-dir': 'desc' }, billsOf(25)),
      'ready',
    );
    const [header, first] = await read(await element.toXLSX());
    expect(header).to.deep.equal(['No', 'Nama', 'Tgl Bayar', 'Jumlah', 'GM %', 'Status']);
    expect(first).to.deep.equal([1, 'Nama 25', new Date('2025-08-26'), 25_000, 0.125, 'Lunas']);
    expect(names(await read(await element.toXLSX()))).to.have.lengthOf(10);
    expect(names(await read(await element.toXLSX({ all: true })))).to.have.lengthOf(25);
    element.columns = ['amount', 'name'];
    expect((await read(await element.toXLSX()))[0]).to.deep.equal(['Jumlah', 'Nama']);
  });

  it('is asked of a service page by page, in its largest pages', async () => {
    const seen = serve(({ url }) => {
      const [page, limit] = ['page', 'limit'].map((name) => Number(url.searchParams.get(name))) as [
        number,
        number,
      ];
      const rows = billsOf(60);
      return json({ rows: rows.slice((page - 1) * limit, page * limit), total: 60, page });
    });
    const element = await inState(await put({ variant: 'service' }), 'ready');
    const progress: string[] = [];
    const file = await element.toXLSX({
      all: true,
      onProgress: ({ page, pages }) => progress.push(`${page}/${pages}`),
    });
    expect(new Set(names(await read(file))).size).to.equal(60);
    expect(seen.at(-1)!.url.searchParams.get('limit')).to.equal('500');
    expect(progress[0]).to.equal('1/3');
  });

  it('is saved from the menu under the table’s name', async () => {
    const { click } = HTMLAnchorElement.prototype as { click: (this: HTMLAnchorElement) => void };
    const saved: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    try {
      const element: TestTable = await inState(await put({}, [billOf(1)]), 'ready');
      element.renderRoot.querySelector<HTMLElement>('.more')!.click();
      const entry = [...element.renderRoot.querySelectorAll<HTMLElement>('.menu button')].find(
        ({ textContent }) => textContent.trim() === 'Unduh Excel',
      )!;
      entry.click();
      await until(() => saved.length === 1, 'a file');
      expect(saved).to.deep.equal(['test-table.xlsx']);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });
});

it('a list is an Excel file too', async () => {
  const data = [{ id: 1, name: 'PCX', image: null, total_units: 12, description: null }];
  serve(() => json({ success: true, data, total_records: 1 }));
  const element = document.createElement('top-received-unit-list');
  Object.assign(element, { dealer: '1', dateFrom: '2025-01-01', dateTo: '2025-01-31', loading: 'eager' });
  document.body.append(element);
  await inState(element, 'ready');
  expect(await read(await element.toXLSX())).to.deep.equal([
    ['Unit', 'Jumlah diterima'],
    ['PCX', 12],
  ]);
  element.renderRoot.querySelector<HTMLElement>('.more')!.click();
  expect(element.renderRoot.querySelector('.menu')!.textContent).to.contain('Unduh Excel');
  element.remove();
});
