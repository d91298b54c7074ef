import { expect, fixture, html } from '@open-wc/testing';
import { getResponse } from 'msw';
import { handlersOf } from '../../mocks/index.js';
import { marginMocks } from '../../mocks/margin/index.js';
import type { ErrorDetail } from '../../src/data/errors.js';
import '../../src/margin/margin-overview-cards.js';
import type { MarginOverviewCards } from '../../src/margin/margin-overview-cards.js';
import '../../src/margin/margin-upload.js';
import type { MarginUpload } from '../../src/margin/margin-upload.js';
import { TEMPLATE, templateOf } from '../../src/margin/template.js';
import { readFile } from '../../src/margin/file.js';
import { json, serve, type Responder, type Seen } from '../support/service.js';
import { heard, inState, pause, textOf, until } from '../support/wait.js';
import { make } from './asked.js';
import { EXAMPLE, fileOf, hostileFiles, workbook } from './workbooks.js';

const done = {
  success: true,
  message: 'Upload gross margin berhasil',
  data: { totalRows: 3, deletedRows: 0, insertedRows: 3, month: 1, year: 2025 },
};

const put = (attributes: Readonly<Record<string, string>> = {}): Promise<MarginUpload> =>
  fixture<MarginUpload>(html`${make('margin-upload', attributes)}`);

/** Chooses files as a person does with the button. */
function choose(element: MarginUpload, ...files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = element.renderRoot.querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}

const button = ({ renderRoot }: MarginUpload, label: string): HTMLButtonElement | undefined =>
  [...renderRoot.querySelectorAll<HTMLButtonElement>('button')].find(
    ({ innerText }) => innerText.trim() === label,
  );

const status = (element: MarginUpload): string => textOf(element, '[role=status] p');

const press = async (element: MarginUpload, label: string): Promise<void> => {
  await until(() => button(element, label), label);
  button(element, label)!.click();
};

/** The wrong cells on the screen. */
const cells = ({ renderRoot }: MarginUpload): string[][] =>
  [...renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  );

const failed = (element: MarginUpload) =>
  until(() => element.state === 'error' && textOf(element, '[role=alert]'), 'an error');

const posts = (seen: readonly Seen[]): Seen[] => seen.filter(({ method }) => method === 'POST');

const example = async (): Promise<File> => fileOf(await workbook(EXAMPLE), 'januari.xlsx');

describe('margin-upload', () => {
  it('asks nothing before a file is sent; file and button are one for keyboard and screen reader', async () => {
    const seen = serve(() => json(done));
    const element = await put();
    expect([element.state, seen.length]).to.deep.equal(['ready', 0]);
    const input = element.renderRoot.querySelector<HTMLInputElement>('input[type=file]')!;
    expect(input.accept).to.equal('.xlsx,.xls');
    input.focus();
    expect(element.shadowRoot!.activeElement).to.equal(input);
    expect(input.labels![0]!.innerText.trim()).to.equal('Pilih berkas');
    await expect(element).to.be.accessible();
  });

  it('checks a file, sends it once it is told to, and says what came of it', async () => {
    const seen = serve(() => json(done));
    const submits = heard<{ endpoint: string; values: object }>('dasbor-submit');
    const dones = heard<{ data: unknown }>('dasbor-done');
    const element = await put();
    const file = await example();
    choose(element, file);
    await until(
      () => status(element).startsWith('3 margin siap diunggah, dari 2 hari (Jan 2025).'),
      'a check',
    );
    expect(seen).to.have.lengthOf(0);
    await press(element, 'Unggah');
    await until(() => element.matches(':state(done)'), 'an answer');
    await element.updateComplete;
    expect(status(element)).to.equal('Unggahan berhasil.');
    // Heard as well as seen.
    expect(textOf(element, '[role=status] dl').replace(/\s+/g, ' ')).to.equal(
      'Margin dibaca 3 Baris ditulis 3 Baris lama diganti 0 Bulan Jan 2025',
    );
    expect(posts(seen).map(({ url }) => url.pathname)).to.deep.equal(['/api/upload/gross-margin']);
    const sent = (posts(seen)[0]!.body as FormData).get('file') as File;
    expect([sent.name, sent.size]).to.deep.equal(['januari.xlsx', file.size]);
    expect(submits[0]!.detail).to.deep.equal({
      endpoint: '/api/upload/gross-margin',
      values: { file: { name: 'januari.xlsx', size: file.size } },
    });
    expect(dones[0]!.detail.data).to.deep.equal(done);
    await expect(element).to.be.accessible();
  });

  it('takes a dropped file, and only one', async () => {
    serve(() => json(done));
    const element = await put();
    const drop = async (...files: File[]) => {
      const dataTransfer = new DataTransfer();
      for (const file of files) dataTransfer.items.add(file);
      const zone = element.renderRoot.querySelector('[part=drop]')!;
      zone.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    };
    await drop(await example(), await example());
    await failed(element);
    expect(element.error!.message).to.equal('Pilih satu berkas saja.');
    await drop(await example());
    await until(() => status(element).startsWith('3 margin'), 'a check');
    expect(element.error).to.equal(null);
  });

  it('reads `stats`, months and doubled rows', async () => {
    const stats = {
      ...done.data,
      totalRows: 4,
      months: [
        { year: 2024, month: 12, insertedRows: 2 },
        { year: 2025, month: 1, insertedRows: 1 },
      ],
      duplicates: [{ row: 5, column: 'C' }],
    };
    serve(() => json({ success: true, stats }));
    const element = await put();
    choose(element, await example());
    await press(element, 'Unggah');
    await until(() => element.renderRoot.querySelector('dl'), 'a result');
    expect(textOf(element, 'dl')).to.contain('Des 2024: 2 baris; Jan 2025: 1 baris');
    expect(textOf(element)).to.contain('1 margin ganda tidak dihitung: C5.');
  });

  it('names every wrong cell with row, column, value and reason; such a file can be sent all the same', async () => {
    const seen = serve(() =>
      json({ success: false, message: 'Kategori tidak ditemukan: Kopi' }, { status: 400 }),
    );
    const errors = heard<ErrorDetail>('dasbor-error');
    const element = await put({ categories: '["Beras", "Gula"]' });
    const rows = [...EXAMPLE, ['Kopi', 45658, 1], [null, '31/02/2025', '1.500.000'], ['beras', 45658, 9]];
    choose(element, fileOf(await workbook(rows)));
    await failed(element);
    expect(cells(element)).to.deep.equal([
      ['5', 'A · Kategori', 'Kopi', 'Kategori tidak dikenal'],
      ['6', 'A · Kategori', '–', 'Kategori kosong'],
      ['6', 'B · Tanggal', '31/02/2025', 'Bukan tanggal (DD/MM/YYYY atau YYYY-MM-DD)'],
      ['6', 'C · CABANG', '1.500.000', 'Bukan angka; tulis angka tanpa titik pemisah'],
    ]);
    expect(element.error!.kind).to.equal('file');
    expect(element.error!.rows).to.have.lengthOf(4);
    expect(textOf(element)).to.contain('4 sel salah').and.to.contain('4 margin siap').and.to.contain('C7');
    expect(errors).to.have.lengthOf(1);
    expect(seen).to.have.lengthOf(0);
    await expect(element).to.be.accessible();
    await press(element, 'Kirim juga');
    await until(() => element.error?.kind === 'http', 'the service’s words');
    expect(element.error!.message).to.contain('Kategori tidak ditemukan: Kopi');
    expect(posts(seen)).to.have.lengthOf(1);
  });

  it('says the rows that the service refuses', async () => {
    const rows = [{ row: 3, column: 'A', value: '<b>Kopi</b>', message: 'Kategori tidak ditemukan' }];
    serve(() => json({ success: false, message: 'Kategori tidak ditemukan: Kopi', rows }, { status: 400 }));
    const element = await put();
    choose(element, await example());
    await press(element, 'Unggah');
    await failed(element);
    expect(cells(element)).to.deep.equal([['3', 'A · Kategori', '<b>Kopi</b>', 'Kategori tidak ditemukan']]);
  });

  const words: Readonly<Record<string, RegExp>> = {
    'a ZIP bomb': /terlalu besar/,
    'a ZIP of many entries': /terlalu besar/,
    'a ZIP entry that lies': /terlalu besar/,
    'a ZIP entry that says it is empty': /terlalu besar/,
    'a cell at XFD1048576': /lebih dari 50\.000 baris/,
    '50,001 rows': /lebih dari 50\.000 baris/,
    'no known sheet': /Tidak ada sheet “Data Gross Margin”/,
  };
  for (const [name, makeFile] of Object.entries(hostileFiles))
    it(`refuses ${name} with the page alive, and sends nothing`, async function () {
      this.timeout(20_000);
      const seen = serve(() => json(done));
      const element = await put();
      const file = await makeFile();
      // The reader is there: what is measured is the file.
      await import('../../src/margin/file-check.js');
      let longest = 0;
      let last = performance.now();
      const timer = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 16);
      choose(element, file);
      await failed(element);
      clearInterval(timer);
      expect(element.error!.message).to.match(words[name] ?? /tidak dapat dibaca sebagai \.xlsx atau \.xls/);
      expect(longest).to.be.below(1000);
      expect([seen.length, button(element, 'Unggah'), button(element, 'Kirim juga')]).to.deep.equal([
        0,
        undefined,
        undefined,
      ]);
    });

  it('refuses what is too large or no workbook by its name without reading it', async () => {
    const seen = serve(() => json(done));
    const element = await put();
    for (const [file, message] of [
      [fileOf(new Uint8Array(10 * 1024 ** 2 + 1)), 'Berkas lebih besar dari 10 MB.'],
      [fileOf('a,b', 'margin.csv'), 'Berkas ini bukan berkas Excel: pilih .xlsx atau .xls.'],
      [fileOf(await workbook([['Beras', 45658]])), 'Berkas tidak berisi satu margin pun.'],
    ] as const) {
      choose(element, file);
      await until(() => element.error?.message === message, message);
    }
    expect(seen).to.have.lengthOf(0);
  });

  const refusals: readonly (readonly [string, Responder, string, RegExp])[] = [
    [
      '401',
      () => json({ success: false, message: 'Unauthorized' }, { status: 401 }),
      'unauthorized',
      /masuk lagi/,
    ],
    [
      '403',
      () => json({ success: false, error: 'Forbidden' }, { status: 403 }),
      'forbidden',
      /tidak berhak melakukan/,
    ],
    [
      'a lost connection',
      () => Promise.reject(new TypeError('Failed to fetch')),
      'network',
      /Tidak diketahui apakah/,
    ],
    [
      'a 200 that refuses',
      () => json({ success: false, error: 'Sedang tutup buku' }),
      'http',
      /Sedang tutup buku/,
    ],
    ['a broken answer', () => json({ success: true }), 'contract', /Tidak diketahui apakah/],
  ];
  for (const [name, respond, kind, message] of refusals)
    it(`has words of its own for ${name}, and sends nothing again by itself`, async () => {
      const seen = serve(respond);
      const element = await put();
      choose(element, await example());
      await press(element, 'Unggah');
      await failed(element);
      expect([element.error!.kind, posts(seen).length]).to.deep.equal([kind, 1]);
      expect(textOf(element, '[role=alert]')).to.match(message);
      await pause(60);
      expect(posts(seen)).to.have.lengthOf(1);
      // It can be sent once more by hand.
      expect(button(element, 'Unggah')).to.not.equal(undefined);
    });

  it('can be cancelled while it is sent, and says that nobody knows', async () => {
    const seen = serve(() => new Promise<Response>(() => {}));
    const element = await put();
    choose(element, await example());
    await press(element, 'Unggah');
    await until(() => element.matches(':state(busy)'), 'sending');
    await press(element, 'Batal');
    await until(() => !element.matches(':state(busy)'), 'an end');
    await element.updateComplete;
    expect(posts(seen)[0]!.signal.aborted).to.equal(true);
    expect(status(element)).to.contain('Dibatalkan. Tidak diketahui');
    expect(element.error).to.equal(null);
  });

  it('never loses the focus of who walks by keys, whatever goes', async () => {
    let answer: (response: Response) => void;
    serve(() => new Promise<Response>((resolve) => (answer = resolve)));
    const element = await put();
    const at = (): string => {
      const { activeElement } = element.shadowRoot!;
      return activeElement instanceof HTMLInputElement ? 'choice' : (activeElement?.className ?? 'lost');
    };
    const pressAtFocus = async (label: string, isOver: () => boolean): Promise<void> => {
      await until(() => button(element, label), label);
      button(element, label)!.focus();
      button(element, label)!.click();
      await until(isOver, label);
      await element.updateComplete;
    };
    const isBusy = (): boolean => element.matches(':state(busy)');
    choose(element, await example());
    await pressAtFocus('Unggah', isBusy);
    expect(at()).to.equal('ways');
    await pressAtFocus('Batal', () => !isBusy());
    expect(at()).to.equal('ways');
    await pressAtFocus('Batalkan pilihan', () => !button(element, 'Batalkan pilihan'));
    expect(at()).to.equal('choice');
    choose(element, await example());
    await pressAtFocus('Unggah', isBusy);
    answer!(json(done));
    await until(() => element.matches(':state(done)'), 'an answer');
    await element.updateComplete;
    expect(at()).to.equal('choice');
  });

  it('makes every margin widget on the page ask again', async () => {
    const handlers = handlersOf(marginMocks, {
      today: '2025-01-15',
      rows: {
        categories: [
          { id: 1, name: 'Beras', sort_order: 1, is_active: true },
          { id: 2, name: 'Gula', sort_order: 2, is_active: true },
        ],
        locations: [
          { id: 1, code: 'C', name: 'C', type: 'CABANG' },
          { id: 2, code: 'L', name: 'L', type: 'LOCAL' },
        ],
        sales: [
          { id: 1, sale_date: '2025-01-01', location_id: 1, category_id: 1, amount: 1_000_000 },
          { id: 2, sale_date: '2025-01-01', location_id: 2, category_id: 1, amount: 400_000 },
          { id: 3, sale_date: '2025-01-02', location_id: 1, category_id: 2, amount: 300_000 },
        ],
        gross_margins: [],
        sales_uploads: [],
        users: [],
        permissions: [],
      },
    });
    serve(
      async ({ method, url, body }) =>
        (await getResponse(handlers, new Request(url, { method, ...(body && { body }) })))!,
    );
    const page = await fixture(
      html`<div>
        <margin-overview-cards month="1" year="2025"></margin-overview-cards><margin-upload></margin-upload>
      </div>`,
    );
    const cards = await inState(page.querySelector<MarginOverviewCards>('margin-overview-cards')!, 'empty');
    const element = page.querySelector<MarginUpload>('margin-upload')!;
    choose(element, await example());
    await press(element, 'Unggah');
    await inState(cards, 'ready');
    expect(textOf(cards)).to.contain('Rp 1.700.000').and.to.contain('Rp 1.480.000').and.to.contain('12,94%');
    choose(element, await example());
    await press(element, 'Unggah');
    await until(
      () => textOf(element, 'dl').includes('3 Baris lama diganti 3'.split(' Baris')[0]!),
      'a result',
    );
    await until(() => /diganti\s*3/.test(textOf(element, 'dl')), 'three replaced');
  });

  it('links to a template of the page, or makes one with the categories that it knows', async () => {
    serve(() => json(done));
    const linked = await put({ 'template-url': '/template.xlsx' });
    expect(linked.renderRoot.querySelector('a')!.getAttribute('href')).to.equal('/template.xlsx');
    const hostile = await put({ 'template-url': 'javascript:alert(1)' });
    expect(hostile.renderRoot.querySelector('a')).to.equal(null);
    expect(button(hostile, 'Unduh template')).to.not.equal(undefined);
    const file = await templateOf(['Beras', 'Gula']);
    expect(TEMPLATE).to.equal('template_upload_gross_margin.xlsx');
    // A template without numbers is read, and holds nothing.
    const content = await readFile(new Uint8Array(await file.arrayBuffer()));
    expect([content.margins.length, content.wrong.length]).to.deep.equal([0, 0]);
  });

  it('says what is wrong with `categories`', async () => {
    const element = await put({ categories: 'Beras' });
    await until(() => element.state === 'error', 'an error');
    await element.updateComplete;
    expect(textOf(element)).to.contain('categories');
  });

  it('speaks English', async () => {
    serve(() => json(done));
    const element = await put({ locale: 'en' });
    choose(element, await example());
    await until(
      () => status(element).startsWith('3 margins are ready to be uploaded, of 2 days (Jan 2025).'),
      'a check',
    );
  });
});
