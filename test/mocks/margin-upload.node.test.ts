/** The mock margin service's upload: the document's example, what is refused, and that nothing changes then. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { EXAMPLE, entriesOf, fileOf, hostileFiles, workbook, zipOf } from '../margin/workbooks.js';
import { service, served } from './margin-asking.node.js';

const january = { month: '1', year: '2025' };

type Rows = Parameters<typeof workbook>[0];

const upload = async (rows: Rows, made = service()) => made.send(fileOf(await workbook(rows)));

describe('an upload', () => {
  it('is the document’s example: three rows, and the same file again replaces them', async () => {
    const made = service();
    const file = fileOf(await workbook(EXAMPLE));
    const first = await made.send(file);
    assert.deepEqual(first, {
      status: 200,
      body: {
        success: true,
        message: 'Upload gross margin berhasil',
        data: { totalRows: 3, deletedRows: 0, insertedRows: 3, month: 1, year: 2025 },
      },
    });
    const again = await made.send(file);
    assert.deepEqual([again.body.data.deletedRows, again.body.data.insertedRows], [3, 3]);
    const { body } = await made.ask('margin', january);
    const { overview, byArea, byCategory, alerts } = body.data;
    assert.deepEqual(
      [
        overview.totalOmzet,
        overview.totalHPP,
        overview.totalMargin,
        overview.averageMarginPercent.toFixed(2),
      ],
      [1_700_000, 1_480_000, 220_000, '12.94'],
    );
    assert.deepEqual(
      [byArea.CABANG.marginPercent.toFixed(2), byArea.LOCAL.marginPercent.toFixed(2)],
      ['13.08', '12.50'],
    );
    assert.deepEqual(
      byCategory.map((each: { categoryName: string; marginPercent: number }) => [
        each.categoryName,
        each.marginPercent.toFixed(2),
      ]),
      [
        ['Beras', '17.86'],
        ['Gula', '-10.00'],
      ],
    );
    assert.deepEqual(alerts, { lowMarginCategories: [], negativeMarginCategories: ['Gula'] });
  });

  it('reads an .xls too', async () => {
    const bytes = readFileSync('test/fixtures/margin/example.xls');
    const { body } = await service().send(fileOf(bytes, 'lama.XLS'));
    assert.equal(body.data.insertedRows, 3);
  });

  it('keeps the omzet of the day of the upload, and replaces both areas of a date', async () => {
    const made = await served();
    await upload([['Beras', '2025-01-01', 100_000]], made);
    const { body } = await made.ask('data', january);
    assert.deepEqual(
      body.data.map((row: Record<string, unknown>) => [row['date'], row['locationType'], row['omzetAmount']]),
      [
        ['2025-01-02', 'CABANG', 300_000],
        ['2025-01-01', 'CABANG', 1_000_000],
      ],
    );
  });

  it('reads dates in all forms without their time, skips TOTAL and rows without a margin', async () => {
    const made = service();
    const { body } = await upload(
      [
        [' beras ', new Date('2025-01-03T15:00:00Z'), 1],
        ['Beras', 45_661.75, 0],
        ['Beras', '05/01/2025 08:00', null, null, -5],
        ['Gula', '2025-01-06'],
        ['Total', '2025-01-06', 9],
      ],
      made,
    );
    assert.deepEqual([body.data.totalRows, body.data.insertedRows], [3, 3]);
    const { data } = (await made.ask('data', january)).body;
    assert.deepEqual(
      data.map((row: Record<string, unknown>) => [row['date'], row['locationType'], row['marginAmount']]),
      [
        ['2025-01-05', 'LOCAL', -5],
        ['2025-01-04', 'CABANG', 0],
        ['2025-01-03', 'CABANG', 1],
      ],
    );
    // Without omzet there is no percentage.
    assert.ok(data.every((row: { marginPercent: number }) => row.marginPercent === 0));
  });

  it('takes the first of doubled rows, and names the others', async () => {
    const made = service();
    const { body } = await upload(
      [
        ['Beras', 45658, 200_000],
        ['BERAS', '2025-01-01', 1, null, 2],
      ],
      made,
    );
    assert.deepEqual(body.data.duplicates, [{ row: 4, column: 'C' }]);
    assert.deepEqual([body.data.totalRows, body.data.insertedRows], [3, 2]);
    assert.equal((await made.ask('margin', january)).body.data.byArea.CABANG.margin, 200_000);
  });

  it('names each month of a file of several, the earliest first', async () => {
    const { body } = await upload([
      ['Beras', '2025-02-01', 1],
      ['Beras', '2024-12-31', 1, null, 1],
    ]);
    assert.deepEqual([body.data.month, body.data.year], [12, 2024]);
    assert.deepEqual(body.data.months, [
      { year: 2024, month: 12, insertedRows: 2 },
      { year: 2025, month: 2, insertedRows: 1 },
    ]);
  });

  it('finds its sheet by the three names, in their order', async () => {
    for (const sheet of ['Data Gross Margin', 'Template Kosong', 'Data'])
      assert.equal((await service().send(fileOf(await workbook(EXAMPLE, sheet)))).status, 200);
  });

  it('is written down', async () => {
    const made = await served();
    const { body } = await made.ask('history');
    const [{ id: _, fileSize, createdAt, ...rest }] = body.data;
    assert.deepEqual(rest, {
      uploadType: 'GROSS_MARGIN',
      fileName: 'januari.xlsx',
      rowCount: 3,
      status: 'SUCCESS',
      uploadDate: '2025-01-15',
      userName: null,
    });
    assert.ok(fileSize > 1000 && createdAt.startsWith('2025-01-15 '));
    assert.equal((await made.ask('dashboard')).body.lastUpdate.grossMargin, createdAt);
  });
});

describe('a refused upload', () => {
  const refusals: readonly (readonly [string, Rows, string, object[]])[] = [
    [
      'an unknown category',
      [
        ['Kopi', 45658, 1],
        ['Beras', 45658, 1],
        ['Teh', 45658, 1, null, 2],
        ['kopi', 45659, 1],
        // Doubled, and unknown all the same.
        ['KOPI', 45658, 2],
      ],
      'Kategori tidak ditemukan: Kopi, Teh',
      [
        { row: 3, column: 'A', value: 'Kopi', message: 'Kategori tidak ditemukan' },
        { row: 5, column: 'A', value: 'Teh', message: 'Kategori tidak ditemukan' },
        { row: 6, column: 'A', value: 'kopi', message: 'Kategori tidak ditemukan' },
        { row: 7, column: 'A', value: 'KOPI', message: 'Kategori tidak ditemukan' },
      ],
    ],
    [
      'what can’t be read',
      [
        [null, '31/02/2025', '1.500.000'],
        ['Beras', null, 1],
      ],
      'File berisi sel yang tidak dapat dibaca',
      [
        { row: 3, column: 'A', message: 'Kategori kosong' },
        { row: 3, column: 'B', value: '31/02/2025', message: 'Tanggal tidak dapat dibaca' },
        { row: 3, column: 'C', value: '1.500.000', message: 'Angka tidak dapat dibaca' },
        { row: 4, column: 'B', message: 'Tanggal kosong' },
      ],
    ],
    ['a file without data', [['Beras', 45658]], 'File tidak berisi data', []],
    [
      'a percentage that can’t be stored',
      [['Beras', 45658, 10_000_000]],
      'Persentase margin melebihi ±999.99',
      [{ row: 3, column: 'C', value: '10000000', message: 'Persentase melebihi ±999.99' }],
    ],
  ];
  for (const [name, rows, message, cells] of refusals)
    it(`of ${name} says why, and changes nothing`, async () => {
      const made = await served();
      const before = (await made.ask('margin', january)).body;
      const { status, body } = await upload(rows, made);
      assert.deepEqual([status, body], [400, { success: false, message, rows: cells }]);
      assert.deepEqual((await made.ask('margin', january)).body, before);
      assert.equal((await made.ask('history')).body.data.length, 1);
    });

  it('takes a percentage of exactly 999.99', async () => {
    assert.equal((await upload([['Beras', 45658, 9_999_949]])).status, 200);
    assert.equal((await upload([['Beras', 45658, 9_999_950]])).status, 400);
    assert.equal((await upload([['Beras', 45658, -9_999_950]])).status, 400);
  });

  it('is one of no file, too large, or of another format', async () => {
    const made = service();
    const message = async (file: File | null) => (await made.send(file)).body.message as string;
    assert.match(await message(null), /\.xlsx atau \.xls/);
    assert.match(await message(fileOf(new Uint8Array(10 * 1024 ** 2 + 1))), /10 MB/);
    assert.match(await message(fileOf(await workbook(EXAMPLE), 'margin.csv')), /\.xlsx atau \.xls/);
  });

  const words: Readonly<Record<string, RegExp>> = {
    'a cell at XFD1048576': /50\.000/,
    '50,001 rows': /50\.000/,
    'no known sheet': /"Data Gross Margin", "Template Kosong", "Data"/,
  };
  for (const [name, make] of Object.entries(hostileFiles))
    it(`is ${name}, within a second`, async () => {
      const file = await make();
      const made = service();
      // Of work, whatever else the machine does.
      const start = process.cpuUsage();
      const { status, body } = await made.send(file);
      const { user, system } = process.cpuUsage(start);
      const took = (user + system) / 1000;
      assert.equal(status, 400);
      assert.match(body.message, words[name] ?? /\.xlsx atau \.xls/);
      assert.ok(took < 1000, `${took} ms`);
    });

  const first =
    '<row r="3"><c r="A3" t="inlineStr"><is><t>Beras</t></is></c><c r="B3"><v>45658</v></c><c r="C3"><v>1</v></c></row>';
  const sheets: Readonly<Record<string, readonly [last: string, rows: number]>> = {
    'a row that is only coloured': ['<row r="60000"><c r="A60000" s="1"/></row>', 1],
    'a row without cells': ['<row r="60000" s="1" ht="15"/>', 1],
    'a row of spaces': ['<row r="60000"><c r="A60000" t="inlineStr"><is><t> </t></is></c></row>', 1],
    'a name': ['<row r="60000"><c r="A60000" t="inlineStr"><is><t>Gula</t></is></c></row>', 0],
    'a number': ['<row spans="1:3" r="60000"><c s="2" r="C60000"><v>1</v></c></row>', 0],
    'a number that says that it is one': ['<row r="60000"><c t="n" r="C60000"><v>1</v></c></row>', 0],
    'the result of a formula': ['<row r="60000"><c r="C60000"><f>1+1</f><v>2</v></c></row>', 0],
  };
  for (const [name, [last, rows]] of Object.entries(sheets))
    it(`${rows ? 'takes' : 'refuses'} a file with ${name} below the last row that is read`, async () => {
      const { status, body } = await service().send(fileOf(await zipOf(entriesOf(first + last))));
      assert.equal(status, rows ? 200 : 400);
      if (rows) assert.equal(body.data.insertedRows, rows);
      else assert.match(body.message, /50\.000/);
    });

  it('takes 50,000 rows', async () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => ['Beras', 36_526 + at, 1]);
    assert.equal((await upload(rows)).body.data.insertedRows, 50_000);
  });
});

describe('who may upload', () => {
  it('those who are signed in and permitted', async () => {
    const file = fileOf(await workbook(EXAMPLE));
    const status = async (user: string) => (await service().send(file, user)).status;
    assert.deepEqual(
      await Promise.all(['Rina', 'Bayu', 'Tono', 'Sari', 'Budi', ''].map(status)),
      [200, 403, 403, 401, 401, 401],
    );
    // Before anything of the file is looked at.
    assert.equal((await service().send(null, 'Tono')).status, 403);
  });
});
