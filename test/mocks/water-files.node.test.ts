/** The mock water service's uploads: what a file is, of which period, and what follows in history and checklist. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { getResponse } from 'msw';
import { handlersOf } from '../../mocks/index.js';
import { periodByName, periodInDate, typeByColumns, typeByName } from '../../mocks/water/detecting.js';
import { waterMocks } from '../../mocks/water/index.js';
import type { Tables, UploadRow } from '../../mocks/water/tables.js';
import { bookFile, collection, garbage, mc, sbrs, textFile } from '../water/files.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into it
type Body = any;

const TODAY = '2025-12-23';

/** A service that keeps what is written. */
function service(uploads: readonly UploadRow[] = []) {
  const handlers = handlersOf(waterMocks, {
    today: TODAY,
    rows: { uploads } satisfies Partial<Tables>,
  });
  const ask = async (
    path: string,
    init: RequestInit = {},
  ): Promise<{ readonly status: number; readonly body: Body }> => {
    const response = (await getResponse(handlers, new Request(`http://service.test${path}`, init)))!;
    return { status: response.status, body: await response.json() };
  };
  const send = async (files: readonly File[], override?: unknown) => {
    const body = new FormData();
    for (const file of files) body.append('files[]', file);
    if (override !== undefined)
      body.set('manual_override', typeof override === 'string' ? override : JSON.stringify(override));
    return ask('/upload_multi', { method: 'POST', body });
  };
  return { ask, send };
}

const upload = (id: number, more: Partial<UploadRow> = {}): UploadRow => ({
  id,
  file_type: 'MC',
  file_name: `${id}.xlsx`,
  periode_bulan: 12,
  periode_tahun: 2025,
  upload_date: '2025-12-10 08:00:00',
  row_count: 5,
  status: 'success',
  ...more,
});

const told = ({ body }: { readonly body: Body }) =>
  body.results.map(({ filename, status, file_type, periode, detect_method, row_count }: Body) => [
    filename,
    status,
    file_type,
    periode,
    detect_method,
    row_count,
  ]);

describe('an upload', () => {
  it('recognises a workbook, a CSV and a file with a wrong name, and refuses garbage, all at once', async () => {
    const made = service();
    const answer = await made.send([await mc(), collection(), sbrs(), garbage()]);
    assert.equal(answer.status, 200);
    assert.deepEqual(told(answer), [
      ['MC_122025.xlsx', 'success', 'MC', 'Desember 2025', 'from_content', 2],
      ['bayar.csv', 'success', 'COLLECTION', 'Desember 2025', 'from_content', 3],
      ['MC_2024-01.txt', 'success', 'SBRS', 'November 2025', 'from_content', 1],
      ['garbage.xlsx', 'error', undefined, undefined, undefined, undefined],
    ]);
    assert.deepEqual(answer.body.summary, { total: 4, success: 3, error: 1, warning: 0 });
    const history = await made.ask('/api/upload_history');
    assert.deepEqual(
      history.body.map(({ periode_label, files }: Body) => [
        periode_label,
        files.map(({ file_type }: Body) => file_type),
      ]),
      [
        ['Desember 2025', ['COLLECTION', 'MC']],
        ['November 2025', ['SBRS']],
      ],
    );
    const { body } = await made.ask('/api/missing_files/12/2025');
    assert.deepEqual(body, {
      periode_bulan: 12,
      periode_tahun: 2025,
      periode_label: 'Desember 2025',
      required: ['MC', 'COLLECTION', 'SBRS', 'MB', 'MAINBILL', 'ARDEBT'],
      uploaded: ['MC', 'COLLECTION'],
      missing: ['SBRS', 'MB', 'MAINBILL', 'ARDEBT'],
      progress_percent: 33,
    });
  });

  it('lets a person say type and period, each alone or both', async () => {
    const made = service();
    const [a, b, c] = [collection('a.csv'), collection('b.csv'), collection('c.csv')];
    const answer = await made.send([a, b, c], {
      'a.csv': { bulan: 3, tahun: 2024, file_type: 'mb' },
      'b.csv': { file_type: 'ARDEBT' },
      'c.csv': { bulan: '2', tahun: '2024' },
    });
    assert.deepEqual(told(answer), [
      ['a.csv', 'success', 'MB', 'Maret 2024', 'manual_override', 3],
      ['b.csv', 'success', 'ARDEBT', 'Desember 2025', 'from_content', 3],
      ['c.csv', 'success', 'COLLECTION', 'Februari 2024', 'manual_override', 3],
    ]);
  });

  it('replaces the old file of the same type and period, after a warning', async () => {
    const made = service([upload(7), upload(8, { file_type: 'MB' })]);
    const answer = await made.send([await mc('baru.xlsx')]);
    assert.deepEqual(
      answer.body.results.map(({ filename, status }: Body) => [filename, status]),
      [
        ['baru.xlsx', 'warning'],
        ['baru.xlsx', 'success'],
      ],
    );
    assert.deepEqual(answer.body.summary, { total: 1, success: 1, error: 0, warning: 1 });
    const { body } = await made.ask('/api/upload_history');
    assert.deepEqual(
      body[0].files.map(({ id, file_name }: Body) => [id, file_name]),
      [
        [9, 'baru.xlsx'],
        [8, '8.xlsx'],
      ],
    );
  });

  it('falls back to the name, then to the day of the upload', async () => {
    const made = service();
    const header = 'TOTAL_TAGIHAN,NOMEN';
    const answer = await made.send([
      textFile('tagihan-202511.csv', header, '1000,N1'),
      textFile('tagihan Juni 2024.CSV', header, '1000,N1', '"2,5",N2', ''),
      textFile('x.csv', header, '1000,N1'),
      textFile('ardebt_Mei_2024.csv', 'A;B', '1;2'),
    ]);
    assert.deepEqual(told(answer), [
      ['tagihan-202511.csv', 'success', 'MAINBILL', 'November 2025', 'from_filename', 1],
      ['tagihan Juni 2024.CSV', 'success', 'MAINBILL', 'Juni 2024', 'from_filename', 2],
      ['x.csv', 'success', 'MAINBILL', 'Desember 2025', 'from_upload_date', 1],
      ['ardebt_Mei_2024.csv', 'success', 'ARDEBT', 'Mei 2024', 'from_filename', 1],
    ]);
  });

  it('refuses a file without rows, of no type, of no format or with an impossible period, and nothing else', async () => {
    const made = service();
    const answer = await made.send(
      [
        textFile('MC.csv', 'ZONA_NOVAK,NOMEN'),
        textFile('apa.csv', 'A,B', '1,2'),
        textFile('MC.pdf', 'ZONA_NOVAK', '1'),
        collection('salah.csv'),
        collection('lain.csv'),
        collection('baik.csv'),
      ],
      { 'salah.csv': { bulan: 13, tahun: 2025 }, 'lain.csv': { bulan: 3 } },
    );
    assert.deepEqual(
      answer.body.results.map(({ filename, status }: Body) => [filename, status]),
      [
        ['MC.csv', 'error'],
        ['apa.csv', 'error'],
        ['MC.pdf', 'error'],
        ['salah.csv', 'error'],
        ['lain.csv', 'error'],
        ['baik.csv', 'success'],
      ],
    );
    for (const { message } of answer.body.results) assert.ok(message);
    const { body } = await made.ask('/api/upload_history');
    assert.equal(body.flatMap(({ files }: Body) => files).length, 1);
  });

  it('reads .xls, and texts as Windows writes them', async () => {
    const old = new File([readFileSync('test/fixtures/margin/example.xls')], 'MC_2025-12.XLS');
    const latin = new File([Buffer.from('BILL_CYCLE;NAMA\n1;Caf\u00e9', 'latin1')], 'a 2025-11.csv');
    const wide = new File([Buffer.from('\ufeffBILL_CYCLE;NAMA\n1;x', 'utf16le')], 'b 2025-10.csv');
    const answer = await service().send([old, latin, wide]);
    assert.deepEqual(
      told(answer).map(([, status, type, periode]: unknown[]) => [status, type, periode]),
      [
        ['success', 'MC', 'Desember 2025'],
        ['success', 'MAINBILL', 'November 2025'],
        ['success', 'MAINBILL', 'Oktober 2025'],
      ],
    );
  });

  it('refuses a request without files, and an override that is none', async () => {
    const made = service();
    assert.equal((await made.send([])).status, 400);
    assert.deepEqual(await made.send([collection()], '[1'), {
      status: 400,
      body: { error: 'Invalid manual_override' },
    });
  });

  it('reads dates as they are in workbooks too', async () => {
    const made = service();
    const answer = await made.send([
      await bookFile('a.xlsx', ['PAY_DT', 'NOMEN'], [22_072_025, 'N1']),
      await bookFile('b.xlsx', ['PAY_DT', 'NOMEN'], [45_996, 'N1']),
      await bookFile('c.xlsx', ['PAY_DT', 'NOMEN'], [null, 'N1'], ['2024-01-05', 'N2']),
    ]);
    assert.deepEqual(
      told(answer)
        .filter(([, status]: unknown[]) => status === 'success')
        .map(([, , , periode, method]: unknown[]) => [periode, method]),
      [
        ['Juli 2025', 'from_content'],
        ['Desember 2025', 'from_content'],
        // The first row alone counts.
        ['Desember 2025', 'from_upload_date'],
      ],
    );
  });
});

describe('what a file is', () => {
  it('is told by its columns, in the order of the types', () => {
    const cases: readonly (readonly [readonly string[], string | undefined])[] = [
      [['ZONA_NOVAK', 'AMT_COLLECT'], 'MC'],
      [['AMT_COLLECT', 'READ_METHOD'], 'COLLECTION'],
      [['PAY_DT', 'NOMEN'], 'COLLECTION'],
      [['PAY_DT'], undefined],
      [['READ_METHOD'], 'SBRS'],
      [['SB_STAND'], 'SBRS'],
      [['TGL_BAYAR', 'JUMLAH', 'TOTAL_TAGIHAN'], 'MB'],
      [['TGL_BAYAR'], undefined],
      [['BILL_CYCLE'], 'MAINBILL'],
      [['SUMOFJUMLAH'], 'ARDEBT'],
      [['SALDO_TUNGGAKAN'], 'ARDEBT'],
      [['SALDO'], 'ARDEBT'],
      [['NOMEN'], undefined],
    ];
    for (const [columns, type] of cases) assert.equal(typeByColumns(columns), type, columns.join());
  });

  it('is told by a word of its name, in any case', () => {
    const cases: readonly (readonly [string, string | undefined])[] = [
      ['mc_2025-12.xlsx', 'MC'],
      ['data MB Des 2025.csv', 'MB'],
      ['Mainbill202512.csv', 'MAINBILL'],
      ['MCB.xlsx', undefined],
      ['rambu.csv', undefined],
      ['COLLECTION.csv', 'COLLECTION'],
    ];
    for (const [name, type] of cases) assert.equal(typeByName(name), type, name);
  });
});

describe('the period of a file', () => {
  const text = (period: { year: number; month: number } | undefined) =>
    period && `${period.year}-${period.month}`;

  it('is read of dates as files write them; what begins with the year never day first', () => {
    const cases: readonly (readonly [string | number, string | undefined])[] = [
      ['2025-12-05', '2025-12'],
      ['2025-05-12 10:11:12', '2025-5'],
      ['2025/12/05', '2025-12'],
      ['05/12/2025', '2025-12'],
      ['5-12-2025', '2025-12'],
      ['05.12.25', '2025-12'],
      ['22072025', '2025-7'],
      ['20250722', '2025-7'],
      ['05-Des-2025', '2025-12'],
      ['5 Agustus 2025', '2025-8'],
      [5_072_025, '2025-7'],
      [45_996, '2025-12'],
      ['12/25/2025', undefined],
      ['2025-13-05', undefined],
      ['2025-02-30', undefined],
      ['kemarin', undefined],
      ['', undefined],
    ];
    for (const [cell, period] of cases) assert.equal(text(periodInDate(cell)), period, String(cell));
  });

  it('is read of names', () => {
    const cases: readonly (readonly [string, string | undefined])[] = [
      ['MC_2025-12.xlsx', '2025-12'],
      ['MC202512.xlsx', '2025-12'],
      ['mb 20251231.csv', '2025-12'],
      ['SBRS Desember 2025.txt', '2025-12'],
      ['sbrs_des2025.txt', '2025-12'],
      ['2025 mei MC.csv', '2025-5'],
      ['MC_202513.csv', undefined],
      ['MC_122025.xlsx', undefined],
      ['mc maret.csv', undefined],
    ];
    for (const [name, period] of cases) assert.equal(text(periodByName(name)), period, name);
  });
});

describe('the history and the checklist', () => {
  const rows = [
    upload(1, { periode_bulan: 11 }),
    upload(2, { file_type: 'MB', upload_date: '2025-12-12 08:00:00' }),
    upload(3, { file_type: 'ARDEBT', status: 'error' }),
    upload(4, { file_type: 'SBRS', upload_date: '2025-12-11' }),
  ];

  it('lists the newest period and upload first, and one period where it is asked for', async () => {
    const made = service(rows);
    const { body } = await made.ask('/api/upload_history');
    assert.deepEqual(
      body.map(({ periode_tahun, periode_bulan, files }: Body) => [
        periode_tahun,
        periode_bulan,
        files.map(({ id }: Body) => id),
      ]),
      [
        [2025, 12, [2, 4, 3]],
        [2025, 11, [1]],
      ],
    );
    const asked = await made.ask('/api/upload_history?bulan=11&tahun=2025');
    assert.deepEqual(
      asked.body.map(({ periode_label }: Body) => periode_label),
      ['November 2025'],
    );
    assert.deepEqual(await made.ask('/api/upload_history?bulan=11'), {
      status: 400,
      body: { error: 'Invalid periode' },
    });
  });

  it('counts only what has succeeded, in whole percent rounded down', async () => {
    const made = service(rows);
    const { body } = await made.ask('/api/missing_files/12/2025');
    assert.deepEqual([body.uploaded, body.progress_percent], [['SBRS', 'MB'], 33]);
    const all = service(
      ['MC', 'COLLECTION', 'SBRS', 'MB', 'MAINBILL'].map((file_type, id) => upload(id, { file_type })),
    );
    assert.equal((await all.ask('/api/missing_files/12/2025')).body.progress_percent, 83);
    assert.equal((await made.ask('/api/missing_files/13/2025')).status, 400);
  });

  it('removes an upload, and refuses one that nobody knows', async () => {
    const made = service(rows);
    const removal = await made.ask('/api/upload/2', { method: 'DELETE' });
    assert.deepEqual([removal.status, removal.body.success], [200, true]);
    assert.deepEqual(await made.ask('/api/upload/2', { method: 'DELETE' }), {
      status: 404,
      body: { error: 'Upload not found' },
    });
    assert.deepEqual((await made.ask('/api/missing_files/12/2025')).body.uploaded, ['SBRS']);
  });
});
