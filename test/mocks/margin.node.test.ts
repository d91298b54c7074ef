/** What the mock margin service answers, by the rules of its document. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Scenario } from '../../mocks/index.js';
import { rowsUntil } from '../../mocks/margin/rows.js';
import { TABLES } from '../../mocks/margin/tables.js';
import * as contracts from '../../src/margin/contracts.js';
import { FEW, PATHS, served, service, TODAY, type Body } from './margin-asking.node.js';

type Params = Readonly<Record<string, string>>;

const january = { month: '1', year: '2025' };

const row = (
  id: number,
  record_date: string,
  category_id: number,
  location_type: string,
  omzet: number,
  margin: number,
) => ({
  id,
  record_date,
  category_id,
  location_type,
  omzet_amount: omzet,
  hpp_amount: omzet - margin,
  margin_amount: margin,
  margin_percent: omzet > 0 ? Math.round((margin / omzet) * 10_000) / 100 : 0,
});

describe('the gross margin of a month', () => {
  it('has both areas and no categories where there are no rows', async () => {
    const { body } = await service().ask('margin', { month: '02', year: '2025' });
    const none = { omzet: 0, hpp: 0, margin: 0, marginPercent: 0 };
    assert.deepEqual(body, {
      success: true,
      data: {
        overview: { totalOmzet: 0, totalHPP: 0, totalMargin: 0, averageMarginPercent: 0 },
        byCategory: [],
        byArea: { CABANG: none, LOCAL: none },
        byCategoryAndArea: [],
        alerts: { lowMarginCategories: [], negativeMarginCategories: [] },
      },
    });
  });

  it('weighs the average, counts inactive categories, and knows no alert without omzet', async () => {
    const gross_margins = [
      row(1, '2025-01-01', 1, 'CABANG', 1000, 100),
      row(2, '2025-01-31', 2, 'LOCAL', 0, -50),
      row(3, '2025-02-01', 2, 'LOCAL', 500, -50),
    ];
    const { data } = (await service({ gross_margins }).ask('margin', january)).body;
    assert.deepEqual(data.overview, {
      totalOmzet: 1000,
      totalHPP: 950,
      totalMargin: 50,
      averageMarginPercent: 5,
    });
    assert.deepEqual(data.byCategory[1], {
      categoryName: 'Gula',
      omzet: 0,
      hpp: 50,
      margin: -50,
      marginPercent: 0,
    });
    // 10 % is not low any more.
    assert.deepEqual(data.alerts, { lowMarginCategories: [], negativeMarginCategories: [] });
    assert.deepEqual(
      data.byCategoryAndArea.map((each: Body) => [each.categoryName, each.area]),
      [
        ['Beras', 'CABANG'],
        ['Gula', 'LOCAL'],
      ],
    );
  });

  it('needs a month and a year', async () => {
    for (const params of [
      {},
      { month: '1' },
      { month: '13', year: '2025' },
      { month: '1', year: '25' },
      { month: 'a', year: '2025' },
    ] as readonly Params[])
      assert.deepEqual(await service().ask('margin', params), {
        status: 400,
        body: { success: false, message: 'Invalid month or year' },
      });
  });
});

describe('the trend', () => {
  it('has so many days that end today, each of them present', async () => {
    const { data } = (await (await served()).ask('trend', { days: '15' })).body;
    assert.equal(data.length, 15);
    assert.deepEqual(data[0], {
      date: '2025-01-01',
      local: 400_000,
      cabang: 1_000_000,
      total: 1_400_000,
      localGrossMargin: 50_000,
      cabangGrossMargin: 200_000,
      totalGrossMargin: 250_000,
    });
    assert.deepEqual([data[1].totalGrossMargin, data[14].date, data[14].total], [-30_000, TODAY, 0]);
  });

  it('has the days that a period takes', async () => {
    const days = async (period: string) => {
      const { data } = (await service().ask('trend', { period, ...january })).body;
      return [data[0].date, data.at(-1).date, data.length];
    };
    assert.deepEqual(await days('daily'), ['2025-01-01', '2025-01-31', 31]);
    assert.deepEqual(await days('weekly'), ['2024-12-30', '2025-02-02', 35]);
    for (const period of ['monthly', 'quarterly', 'semester'])
      assert.deepEqual(await days(period), ['2025-01-01', '2025-12-31', 365]);
    assert.deepEqual(await days('yearly'), ['2023-01-01', '2027-12-31', 1826]);
  });

  it('refuses what it doesn’t know, as `error`', async () => {
    for (const params of [
      { period: 'hourly' },
      { days: '0' },
      { days: 'x' },
      { month: '13' },
    ] as readonly Params[]) {
      const { status, body } = await service().ask('trend', params);
      assert.deepEqual([status, body.success, typeof body.error], [400, false, 'string']);
    }
  });
});

describe('the data', () => {
  it('is this month’s, last day first, with the sums of all pages', async () => {
    const { body } = await (await served()).ask('data', { limit: '2' });
    assert.deepEqual(
      body.data.map((each: Body) => [each.date, each.categoryName, each.locationType, each.marginPercent]),
      [
        ['2025-01-02', 'Gula', 'CABANG', -10],
        ['2025-01-01', 'Beras', 'CABANG', 20],
      ],
    );
    assert.deepEqual(body.meta, { page: 1, limit: 2, total: 3, totalPages: 2 });
    assert.deepEqual(
      [body.summary.totalRecords, body.summary.totalOmzet, body.summary.totalHpp],
      [3, 1_700_000, 1_480_000],
    );
    assert.equal(body.summary.avgMarginPercent.toFixed(2), '12.94');
    assert.deepEqual([body.allowedTypes, body.currentType], [['gross_margin'], 'gross_margin']);
  });

  it('is of one area, and empty past its end with true totals', async () => {
    const made = await served();
    const { body } = await made.ask('data', { locationType: 'LOCAL', page: '9' });
    assert.deepEqual(
      [body.data, body.meta.total, body.meta.totalPages, body.summary.totalMargin],
      [[], 1, 1, 50_000],
    );
  });

  it('refuses wrong values, as `error`', async () => {
    for (const params of [
      { month: '0' },
      { locationType: 'X' },
      { page: '0' },
      { limit: '-1' },
      { type: 'omzet' },
    ] as readonly Params[]) {
      const { status, body } = await service().ask('data', params);
      assert.deepEqual([status, body.success, typeof body.error], [400, false, 'string']);
    }
  });
});

const upload = (
  id: number,
  user_id: number | null,
  upload_type: string,
  created_at: string,
  more: object = {},
) => ({
  id,
  user_id,
  upload_type,
  file_name: `${id}.xlsx`,
  file_size: 100,
  row_count: 3,
  status: 'SUCCESS',
  upload_date: created_at.slice(0, 10),
  processed_at: null,
  created_at,
  ...more,
});

describe('the history', () => {
  const sales_uploads = [
    upload(1, 1, 'GROSS_MARGIN', '2025-01-01 08:00:00', { processed_at: '2025-01-05 08:00:00' }),
    upload(2, 2, 'OMZET', '2025-01-03 08:00:00'),
    upload(3, 1, 'RETUR', '2025-01-02 08:00:00', { status: 'FAILED' }),
    upload(4, 1, 'GROSS_MARGIN', '2025-01-04 08:00:00'),
  ];
  const ids = async (params: Record<string, string>, user?: string) =>
    (await service({ sales_uploads }).ask('history', params, { ...(user && { user }) })).body.data.map(
      ({ id }: { id: number }) => id,
    );

  it('is newest first, of one kind, and one’s own without the permission', async () => {
    assert.deepEqual(await ids({}), [4, 2, 3, 1]);
    assert.deepEqual(await ids({ type: 'gross_margin' }), [4, 1]);
    assert.deepEqual(await ids({}, 'Rina'), [4, 3, 1]);
    assert.deepEqual(await ids({}, 'Bayu'), [4, 2, 3, 1]);
    assert.deepEqual(await ids({ page: '2', limit: '3' }), [1]);
  });

  it('names who has uploaded; the last update is the newest that has worked', async () => {
    const made = service({ sales_uploads });
    assert.equal((await made.ask('history')).body.data[1].userName, 'Bayu');
    assert.deepEqual((await made.ask('dashboard', january)).body.lastUpdate, {
      omzet: '2025-01-03 08:00:00',
      grossMargin: '2025-01-05 08:00:00',
      retur: null,
      target: null,
    });
  });
});

describe('who may read', () => {
  const reading = ['margin', 'trend', 'dashboard', 'data', 'history'] as const;
  for (const what of reading)
    it(`${what}: those with either permission`, async () => {
      const status = async (user: string) => (await service().ask(what, january, { user })).status;
      assert.deepEqual(
        await Promise.all(['Rina', 'Bayu', 'Tono', 'Sari', 'Budi', ''].map(status)),
        [200, 200, 403, 401, 401, 401],
      );
    });
});

describe('the contracts', () => {
  const byPath = {
    margin: contracts.grossMargin,
    trend: contracts.salesTrend,
    dashboard: contracts.marginDashboard,
    data: contracts.marginData,
    history: contracts.uploadHistory,
  } as const;
  for (const [what, { answer }] of Object.entries(byPath) as [
    keyof typeof byPath,
    (typeof byPath)['margin'],
  ][])
    it(`${what} is kept by every scenario, and refuses what is none`, async () => {
      const made = service(rowsUntil(TODAY));
      for (const scenario of ['default', 'empty', 'hostile'] as Scenario[]) {
        const { body } = await made.ask(what, january, { scenario });
        assert.equal(answer.safeParse(body).error, undefined, scenario);
      }
      assert.ok(
        !answer.safeParse((await made.ask(what, january, { scenario: 'invalid' })).body).success ||
          what === 'dashboard',
      );
      assert.deepEqual(contracts.margin.refuses!({ success: false, error: 'x' })?.words, 'x');
    });

  it('the upload takes `data` and `stats` alike', () => {
    const { answer } = contracts.marginUpload;
    const result = { totalRows: 1, deletedRows: 0, insertedRows: 1, month: 1, year: 2025 };
    assert.ok(answer.safeParse({ success: true, message: 'ok', data: result }).success);
    assert.ok(answer.safeParse({ success: true, stats: result }).success);
    assert.ok(!answer.safeParse({ success: true, message: 'ok' }).success);
  });
});

describe('the seeded margins', () => {
  it('are the same every time, and stay when a day passes', () => {
    const [rows, again, later] = [rowsUntil(TODAY), rowsUntil(TODAY), rowsUntil('2025-01-16')];
    for (const table of TABLES) assert.deepEqual(again[table], rows[table], table);
    const byId = new Map(later.gross_margins.map((each) => [each.id, each]));
    const last = rows.gross_margins.at(-1)!;
    assert.deepEqual(byId.get(last.id), last);
    assert.equal(last.record_date, '2025-01-14');
  });

  it('have every badge, an alert of each kind, and a category without omzet', async () => {
    const { data } = (await service(rowsUntil(TODAY)).ask('margin', { month: '12', year: '2024' })).body;
    const percents = data.byCategory.map((each: Body) => (each.omzet > 0 ? each.marginPercent : 'none'));
    assert.ok(percents.includes('none'));
    for (const [from, to] of [
      [-100, 0],
      [0, 10],
      [10, 20],
      [20, 100],
    ] as const)
      assert.ok(percents.some((each: number) => each >= from && each < to));
    assert.ok(data.alerts.lowMarginCategories.length > 0 && data.alerts.negativeMarginCategories.length > 0);
    assert.equal(FEW.gross_margins.length, 0);
    assert.ok(Object.keys(PATHS).length > 0);
  });
});
