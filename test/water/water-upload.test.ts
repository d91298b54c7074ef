import { expect, fixture, html } from '@open-wc/testing';
import type { ErrorDetail } from '../../src/data/errors.js';
import '../../src/water/water-missing-files.js';
import type { WaterMissingFiles } from '../../src/water/water-missing-files.js';
import '../../src/water/water-upload-history.js';
import type { WaterUploadHistory } from '../../src/water/water-upload-history.js';
import '../../src/water/water-upload.js';
import type { WaterUpload } from '../../src/water/water-upload.js';
import { json, serve, type Seen } from '../support/service.js';
import { heard, inState, pause, textOf, until } from '../support/wait.js';
import { collection, garbage, mc, sbrs, textFile } from './files.js';
import { serveMocks } from './mocked.js';

const put = (): Promise<WaterUpload> => fixture<WaterUpload>(html`<water-upload></water-upload>`);

const transferOf = (files: readonly File[]): DataTransfer => {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
};

/** Chooses files as a person does with the button. */
async function choose(element: WaterUpload, ...files: readonly File[]): Promise<void> {
  const input = element.renderRoot.querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = transferOf(files).files;
  input.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

/** Drops files as a person does. */
async function drop(element: WaterUpload, ...files: readonly File[]): Promise<void> {
  const dataTransfer = transferOf(files);
  const zone = element.renderRoot.querySelector('[part=drop]')!;
  for (const type of ['dragover', 'drop'])
    zone.dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true }));
  await element.updateComplete;
}

const button = ({ renderRoot }: WaterUpload, label: string): HTMLButtonElement | undefined =>
  [...renderRoot.querySelectorAll<HTMLButtonElement>('button')].find(({ innerText }) =>
    innerText.trim().startsWith(label),
  );

const press = async (element: WaterUpload, label: string): Promise<void> => {
  await until(() => button(element, label), label);
  button(element, label)!.click();
};

const status = (element: WaterUpload): string => textOf(element, '[role=status]');

/** What is said of each file: its name, and its results. */
const told = ({ renderRoot }: WaterUpload): string[][] =>
  [...renderRoot.querySelectorAll('.files li')].map((item) => [
    item.querySelector('.name')!.textContent.trim(),
    ...[...item.querySelectorAll<HTMLElement>('.result')].map(({ innerText }) =>
      innerText.replace(/\s+/g, ' ').trim(),
    ),
  ]);

const done = async (element: WaterUpload): Promise<void> => {
  await until(() => element.matches(':state(done)'), 'an answer');
  await element.updateComplete;
};

const fields = ({ renderRoot }: WaterUpload, name: string): HTMLSelectElement[] => {
  const item = [...renderRoot.querySelectorAll('.files li')].find(
    (each) => each.querySelector('.name')!.textContent.trim() === name,
  );
  return [...item!.querySelectorAll('select')];
};

const say = async (element: WaterUpload, field: HTMLSelectElement, value: string): Promise<void> => {
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await element.updateComplete;
};

const formOf = (seen: readonly Seen[]): FormData =>
  seen.find(({ method }) => method === 'POST')!.body as FormData;

const success = (filename: string, more: object = {}) => ({
  filename,
  status: 'success',
  file_type: 'MC',
  periode: 'Desember 2025',
  periode_bulan: 12,
  periode_tahun: 2025,
  detect_method: 'from_content',
  row_count: 2,
  message: 'ok',
  ...more,
});

const answerOf = (...results: readonly object[]) => ({
  summary: { total: 1, success: 1, error: 0, warning: 0 },
  results,
});

describe('water-upload', () => {
  it('asks nothing before files are sent; button and field are one for keyboard and screen reader', async () => {
    const seen = serve(() => json(answerOf()));
    const element = await put();
    expect([element.state, seen.length]).to.deep.equal(['ready', 0]);
    const input = element.renderRoot.querySelector<HTMLInputElement>('input[type=file]')!;
    expect([input.accept, input.multiple]).to.deep.equal(['.csv,.txt,.xlsx,.xls', true]);
    expect(input.labels![0]!.innerText.trim()).to.equal('Pilih berkas');
    await choose(element, await mc());
    expect(seen).to.have.lengthOf(0);
    await expect(element).to.be.accessible();
  });

  it('takes a workbook, a CSV, a file with a wrong name and garbage at once: history and checklist follow', async () => {
    serveMocks({ uploads: [] });
    const page = await fixture(
      html`<div>
        <water-upload></water-upload><water-upload-history></water-upload-history
        ><water-missing-files></water-missing-files>
      </div>`,
    );
    const element = page.querySelector<WaterUpload>('water-upload')!;
    const history = await inState(page.querySelector<WaterUploadHistory>('water-upload-history')!, 'empty');
    const missing = await inState(page.querySelector<WaterMissingFiles>('water-missing-files')!, 'ready');
    expect(textOf(missing)).to.contain('Desember 2025: 0 dari 6 berkas (0%)');
    const dones = heard<{ data: unknown }>('dasbor-done');
    await drop(element, await mc(), collection(), sbrs(), garbage());
    await press(element, 'Unggah 4 berkas');
    await done(element);
    expect(told(element)).to.deep.equal([
      [
        'MC_122025.xlsx',
        'Berhasil MC · Desember 2025 · periode dari isi berkas · 2 baris MC Desember 2025: 2 baris diunggah',
      ],
      [
        'bayar.csv',
        'Berhasil COLLECTION · Desember 2025 · periode dari isi berkas · 3 baris COLLECTION Desember 2025: 3 baris diunggah',
      ],
      [
        'MC_2024-01.txt',
        'Berhasil SBRS · November 2025 · periode dari isi berkas · 1 baris SBRS November 2025: 1 baris diunggah',
      ],
      ['garbage.xlsx', 'Ditolak File tidak dapat dibaca sebagai Excel'],
    ]);
    expect(status(element)).to.equal('3 berkas berhasil diunggah. 1 berkas ditolak.');
    expect(dones).to.have.lengthOf(1);
    await inState(history, 'ready');
    expect(textOf(history)).to.contain('bayar.csv').and.to.contain('3 berkas');
    await until(() => textOf(missing).includes('2 dari 6 berkas (33%)'), 'the checklist');
    await expect(element).to.be.accessible();
  });

  it('keeps the focus: on what became of the files, and where the next ones are chosen', async () => {
    let answer!: (response: Response) => void;
    const wanted = new Promise<Response>((resolve) => (answer = resolve));
    serve(() => wanted);
    const element = await put();
    const focused = (): Element | null => element.shadowRoot!.activeElement;
    await choose(element, await mc(), collection(), garbage());
    const removes = (): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>('.remove')];
    removes().at(-1)!.focus();
    removes().at(-1)!.click();
    await element.updateComplete;
    // The group, not a button in it: a key that is held down presses none.
    const inWays = (label: string): void => {
      expect(focused()?.className).to.equal('ways');
      expect(focused()).to.equal(button(element, label)!.parentElement);
    };
    inWays('Unggah 2 berkas');
    button(element, 'Unggah 2 berkas')!.focus();
    await press(element, 'Unggah 2 berkas');
    await element.updateComplete;
    inWays('Batal');
    answer(json(answerOf(success('MC_122025.xlsx'), success('bayar.csv', { status: 'error' }))));
    await done(element);
    expect(focused()?.getAttribute('part')).to.equal('list');
    await expect(element).to.be.accessible();
    button(element, 'Kosongkan daftar')!.focus();
    await press(element, 'Kosongkan daftar');
    await element.updateComplete;
    expect(focused()?.localName).to.equal('input');
  });

  it('sends what a person says of type and period, and only of files of which something is said', async () => {
    const seen = serve(() => json(answerOf(success('a.csv'), success('b.csv'), success('c.csv'))), {
      today: '2025-12-23',
    });
    const submits = heard<{ values: object }>('dasbor-submit');
    const element = await put();
    await choose(element, collection('a.csv'), collection('b.csv'), collection('c.csv'));
    const [type, month, year] = fields(element, 'a.csv') as [
      HTMLSelectElement,
      HTMLSelectElement,
      HTMLSelectElement,
    ];
    expect(year.disabled).to.equal(true);
    await say(element, type, 'SBRS');
    await say(element, month, '3');
    // A month is of this year, until another one is chosen.
    expect([year.disabled, year.value]).to.deep.equal([false, '2025']);
    await say(element, year, '2024');
    await say(element, fields(element, 'b.csv')[0]!, 'ARDEBT');
    await press(element, 'Unggah 3 berkas');
    await done(element);
    const form = formOf(seen);
    expect(form.getAll('files[]').map((file) => (file as File).name)).to.deep.equal([
      'a.csv',
      'b.csv',
      'c.csv',
    ]);
    const override = {
      'a.csv': { bulan: 3, tahun: 2024, file_type: 'SBRS' },
      'b.csv': { file_type: 'ARDEBT' },
    };
    expect(JSON.parse(form.get('manual_override') as string)).to.deep.equal(override);
    expect(submits[0]!.detail.values).to.deep.equal({
      files: ['a.csv', 'b.csv', 'c.csv'].map((name) => ({ name, size: collection(name).size })),
      manual_override: override,
    });
  });

  it('shows a warning before its success, and sends a refused file again with what is said of it then', async () => {
    let refuses = true;
    const seen = serve(({ method }) =>
      json(
        method === 'POST' && refuses
          ? answerOf(
              success('mc.xlsx', { status: 'warning', message: 'Data lama diganti' }),
              success('mc.xlsx'),
              { filename: 'apa.csv', status: 'error', message: 'Tipe file tidak dikenali' },
            )
          : answerOf(success('apa.csv', { file_type: 'MB' })),
      ),
    );
    const element = await put();
    await choose(element, await mc('mc.xlsx'), textFile('apa.csv', 'A', '1'));
    await press(element, 'Unggah 2 berkas');
    await done(element);
    expect(told(element)[0]!.map((line) => line.split(' ')[0])).to.deep.equal([
      'mc.xlsx',
      'Perhatian',
      'Berhasil',
    ]);
    expect(told(element)[1]).to.deep.equal(['apa.csv', 'Ditolak Tipe file tidak dikenali']);
    refuses = false;
    await say(element, fields(element, 'apa.csv')[0]!, 'MB');
    await press(element, 'Unggah lagi 1 berkas');
    await until(() => told(element)[1]![1]?.startsWith('Berhasil MB'), 'the second answer');
    const forms = seen.filter(({ method }) => method === 'POST').map(({ body }) => body as FormData);
    expect(forms[1]!.getAll('files[]').map((file) => (file as File).name)).to.deep.equal(['apa.csv']);
    expect(button(element, 'Unggah')).to.equal(undefined);
  });

  it('finds files whose names the service writes otherwise, shows those that nobody has sent, and misses the others', async () => {
    serve(() => json(answerOf(success('Data_MC_2025.xlsx'), success('lain.csv'))));
    const element = await put();
    await choose(element, await mc('Data MC (2025).xlsx'), collection('hilang.csv'));
    await press(element, 'Unggah 2 berkas');
    await done(element);
    expect(told(element).map(([name, result = '']) => [name, result.split(' ')[0]])).to.deep.equal([
      ['Data MC (2025).xlsx', 'Berhasil'],
      ['hilang.csv', ''],
      ['lain.csv', 'Berhasil'],
    ]);
    expect(textOf(element)).to.contain('Layanan tidak menyebut berkas ini');
    expect(status(element)).to.equal('1 berkas berhasil diunggah. 1 berkas tanpa jawaban.');
  });

  it('shows nothing of a service’s insides, and no markup of a name', async () => {
    const traceback = 'Traceback (most recent call last): File "app.py", line 3, in <module>';
    serve(() =>
      json(
        answerOf(
          success('<img src=x onerror=alert(1)>.csv', { message: traceback, file_type: '<b>MC</b>' }),
          { filename: 'b.csv', status: 'error', message: 'SELECT * FROM customers', traceback },
        ),
      ),
    );
    const element = await put();
    await choose(element, collection('<img src=x onerror=alert(1)>.csv'), collection('b.csv'));
    await press(element, 'Unggah 2 berkas');
    await done(element);
    const text = textOf(element);
    expect(text).to.not.contain('Traceback').and.to.not.contain('SELECT');
    expect(text).to.contain('<img src=x onerror=alert(1)>.csv').and.to.contain('tidak menyebut alasannya');
    expect(element.renderRoot.querySelector('img, .files b b')).to.equal(null);
  });

  it('puts a file of the same name in the place of the first, and takes files out', async () => {
    serve(() => json(answerOf()));
    const element = await put();
    await choose(element, collection('a.csv'), collection('b.csv'));
    await choose(element, textFile('a.csv', 'x'));
    expect(told(element)).to.deep.equal([['b.csv'], ['a.csv']]);
    expect(status(element)).to.contain('a.csv');
    element.renderRoot.querySelector<HTMLButtonElement>('[aria-label="Keluarkan b.csv"]')!.click();
    await element.updateComplete;
    expect(told(element)).to.deep.equal([['a.csv']]);
    await press(element, 'Kosongkan daftar');
    await element.updateComplete;
    expect(told(element)).to.deep.equal([]);
  });

  const refusals: readonly (readonly [string, () => Response | Promise<Response>, string, RegExp])[] = [
    ['401', () => json({ error: 'x' }, { status: 401 }), 'unauthorized', /masuk lagi/],
    ['a refusal', () => json({ error: 'No files uploaded' }, { status: 400 }), 'http', /No files uploaded/],
    [
      'a lost connection',
      () => Promise.reject(new TypeError('Failed to fetch')),
      'network',
      /Tidak diketahui apakah/,
    ],
    ['a broken answer', () => json({ results: 3 }), 'contract', /Tidak diketahui apakah/],
  ];
  for (const [name, respond, kind, message] of refusals)
    it(`has words of its own for ${name}, keeps the files, and sends nothing again by itself`, async () => {
      const seen = serve(respond);
      const errors = heard<ErrorDetail>('dasbor-error');
      const element = await put();
      await choose(element, collection());
      await press(element, 'Unggah 1 berkas');
      await until(() => element.state === 'error', 'an error');
      await element.updateComplete;
      expect([element.error!.kind, errors.length, told(element).length]).to.deep.equal([kind, 1, 1]);
      expect(textOf(element, '[role=alert]')).to.match(message);
      await pause(60);
      expect(seen).to.have.lengthOf(1);
      expect(button(element, 'Unggah')).to.not.equal(undefined);
    });

  it('can be cancelled while files are sent, and says that nobody knows', async () => {
    const seen = serve(() => new Promise<Response>(() => {}));
    const element = await put();
    await choose(element, collection());
    await press(element, 'Unggah');
    await until(() => element.matches(':state(busy)'), 'sending');
    await press(element, 'Batal');
    await until(() => !element.matches(':state(busy)'), 'an end');
    await element.updateComplete;
    expect(seen[0]!.signal.aborted).to.equal(true);
    expect(status(element)).to.contain('Dibatalkan. Tidak diketahui');
    expect(button(element, 'Unggah 1 berkas')).to.not.equal(undefined);
  });

  it('speaks English too', async () => {
    serve(() => json(answerOf(success('a.csv'))));
    const element = await put();
    element.locale = 'en';
    await choose(element, collection('a.csv'));
    await press(element, 'Upload 1 file');
    await done(element);
    expect(told(element)[0]![1]).to.equal('Done MC · Dec 2025 · period from the content · 2 rows ok');
    expect(status(element)).to.equal('1 file uploaded.');
  });
});
