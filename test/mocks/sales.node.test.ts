/** The rules by which the mock sales service counts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, AUGUST, dataOf, FEW, sale, THE_15TH } from './sales-asking.node.js';

const NOTHING = { ...AUGUST, month: '01' };

describe('sales of August, all branches', () => {
  it('six numbers, each with the year and the month before', async () => {
    const { request, kpis } = await dataOf('kpis', AUGUST);
    assert.deepEqual(
      { ...request, companyId: '' },
      {
        companyId: '',
        year: 2025,
        month: '08',
        branchId: 'all-branch',
        useCustomDate: false,
        selectedDate: null,
      },
    );
    const [now, year, month] = ['2025-08', '2024-08', '2025-07'];
    assert.deepEqual(kpis, {
      totalUnitSales: {
        selected: { value: 3, period: now },
        prevYear: { value: 1, period: year },
        prevMonth: { value: 1, period: month },
      },
      totalSPK: {
        selected: { value: 0, period: now },
        prevYear: { value: 0, period: year },
        prevMonth: { value: 0, period: month },
      },
      totalRevenue: {
        selected: { value: 810_000_000, period: now },
        prevYear: { value: 900_000_000, period: year },
        prevMonth: { value: 310_000_000, period: month },
      },
      totalDO: {
        selected: { value: 0, period: now },
        prevYear: { value: 0, period: year },
        prevMonth: { value: 0, period: month },
      },
      topModel: {
        selected: { name: 'STARGAZER', value: 2, period: now },
        prevYear: { name: 'PALISADE', value: 1, period: year },
        prevMonth: { name: 'CRETA', value: 1, period: month },
      },
      topBranch: {
        selected: { code: '0050', value: 2, period: now },
        prevYear: { code: '0050', value: 1, period: year },
        prevMonth: { code: '0052', value: 1, period: month },
      },
    });
  });

  it('bars in the order of the branches', async () => {
    assert.deepEqual(await dataOf('branches', AUGUST), {
      current: { period: '2025-08', label: 'Agu 2025', datasets: [{ data: [2, 1, 0, 0, 0] }] },
      comparison: {
        prevYear: { period: '2024-08', label: 'Agu 2024', datasets: [{ data: [1, 0, 0, 0, 0] }] },
        prevMonth: { period: '2025-07', label: 'Jul 2025', datasets: [{ data: [0, 0, 1, 0, 0] }] },
      },
    });
  });

  it('models, with those sold in a compared period only', async () => {
    assert.deepEqual(await dataOf('models', AUGUST), {
      current: {
        period: '2025-08',
        label: 'Agu 2025',
        items: [
          { name: 'STARGAZER', value: 2, prevY: 0, prevM: 0 },
          { name: 'CRETA', value: 1, prevY: 0, prevM: 1 },
          { name: 'PALISADE', value: 0, prevY: 1, prevM: 0 },
        ],
      },
    });
  });

  it('twelve months of this year and of the year before, nothing from September on', async () => {
    const { salesMontlyTrend } = await dataOf('trend', AUGUST);
    assert.deepEqual(salesMontlyTrend.datasets, [
      { label: 'Tahun 2025', data: [0, 0, 0, 0, 0, 0, 1, 3, 0, 0, 0, 0] },
      { label: 'Tahun 2024', data: [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0] },
    ]);
  });

  it('without comparison, the chosen period alone', async () => {
    const off = { ...AUGUST, compare: 'false' };
    const { kpis } = await dataOf('kpis', off);
    for (const kpi of Object.values(kpis)) assert.deepEqual(Object.keys(kpi as object), ['selected']);
    assert.deepEqual(Object.keys(await dataOf('branches', off)), ['current']);
    assert.deepEqual((await dataOf('models', off)).current.items, [
      { name: 'STARGAZER', value: 2 },
      { name: 'CRETA', value: 1 },
    ]);
    assert.equal((await dataOf('trend', off)).salesMontlyTrend.datasets.length, 1);
  });
});

describe('the 15th of August alone', () => {
  it('is compared with the day before and the month before', async () => {
    const { request, kpis } = await dataOf('kpis', { ...THE_15TH, year: 'x', month: 'y' });
    assert.deepEqual(
      [request.year, request.month, request.useCustomDate, request.selectedDate],
      [null, null, true, '2025-08-15'],
    );
    assert.deepEqual(kpis.totalUnitSales, {
      selected: { value: 2, period: '2025-08-15' },
      prevDate: { value: 1, period: '2025-08-14' },
      prevMonth: { value: 1, period: '2025-07-15' },
    });
    assert.deepEqual(Object.keys(kpis.topModel), ['selected', 'prevDate', 'prevMonth']);
  });

  it('models and branches say the day', async () => {
    assert.deepEqual((await dataOf('models', THE_15TH)).current, {
      period: '2025-08-15',
      label: '15 Agu 2025',
      items: [
        { name: 'STARGAZER', value: 2, prevD: 0, prevM: 0 },
        { name: 'CRETA', value: 0, prevD: 1, prevM: 1 },
      ],
    });
    const { current, comparison } = await dataOf('branches', THE_15TH);
    assert.deepEqual(current.datasets, [{ data: [1, 1, 0, 0, 0] }]);
    assert.equal(comparison.prevDate.label, '14 Agu 2025');
    assert.equal(comparison.prevMonth.period, '2025-07-15');
  });

  it('goes across the ends of months and years, and stays in a shorter month', async () => {
    const periods = async (selectedDate: string) => {
      const { kpis } = await dataOf('kpis', { ...THE_15TH, selectedDate });
      const { prevDate, prevMonth } = kpis.totalUnitSales;
      return [prevDate.period, prevMonth.period];
    };
    assert.deepEqual(await periods('2025-03-31'), ['2025-03-30', '2025-02-28']);
    assert.deepEqual(await periods('2024-03-31'), ['2024-03-30', '2024-02-29']);
    assert.deepEqual(await periods('2025-01-01'), ['2024-12-31', '2024-12-01']);
    assert.deepEqual(await periods('2025-03-01'), ['2025-02-28', '2025-02-01']);
  });

  it('counts the last day of the shorter month', async () => {
    const sales = [sale('2025-02-28', '0050', 'A'), sale('2025-03-30', '0050', 'A')];
    const { kpis } = await dataOf('kpis', { ...THE_15TH, selectedDate: '2025-03-31' }, { sales });
    assert.deepEqual(kpis.totalUnitSales.prevMonth, { value: 1, period: '2025-02-28' });
    const { comparison } = await dataOf('branches', { ...THE_15TH, selectedDate: '2025-03-31' }, { sales });
    assert.deepEqual(comparison.prevMonth, {
      period: '2025-02-28',
      label: '28 Feb 2025',
      datasets: [{ data: [1, 0, 0, 0, 0] }],
    });
  });

  it('writes days with two digits, and months in Indonesian', async () => {
    const labelOf = async (selectedDate: string) =>
      (await dataOf('models', { ...THE_15TH, selectedDate })).current.label;
    assert.equal(await labelOf('2025-08-05'), '05 Agu 2025');
    assert.equal(await labelOf('2025-05-09'), '09 Mei 2025');
    assert.equal(await labelOf('2024-10-31'), '31 Okt 2024');
    assert.equal(await labelOf('2024-12-01'), '01 Des 2024');
  });
});

describe('months and years', () => {
  it('before January is December of the year before', async () => {
    const { kpis } = await dataOf('kpis', NOTHING);
    assert.equal(kpis.totalUnitSales.prevMonth.period, '2024-12');
    assert.equal(kpis.totalUnitSales.prevYear.period, '2024-01');
  });

  it('a whole year has no month before', async () => {
    const all = { ...AUGUST, month: 'all-month' };
    const { request, kpis } = await dataOf('kpis', all);
    assert.equal(request.month, 'all-month');
    assert.deepEqual(kpis.totalUnitSales, {
      selected: { value: 4, period: '2025' },
      prevYear: { value: 1, period: '2024' },
      prevMonth: null,
    });
    const { current } = await dataOf('models', all);
    assert.deepEqual([current.period, current.label], ['2025', '2025']);
    assert.deepEqual(current.items[0], { name: 'CRETA', value: 2, prevY: 0, prevM: null });
    const { comparison } = await dataOf('branches', all);
    assert.equal(comparison.prevMonth, null);
    assert.equal(comparison.prevYear.label, '2024');
  });

  it('rows after today count nowhere, and a future month is zeros', async () => {
    const later = [
      ...FEW,
      sale('2025-08-20', '0053', 'CRETA', 1),
      sale('2025-08-21', '0054', 'PALISADE', 5),
      sale('2025-12-24', '0054', 'KONA', 5),
    ];
    const { kpis } = await dataOf('kpis', AUGUST, { sales: later });
    assert.equal(kpis.totalUnitSales.selected.value, 4);
    assert.equal(kpis.totalRevenue.selected.value, 810_000_001);
    const december = await dataOf('kpis', { ...AUGUST, month: '12' }, { sales: later });
    assert.deepEqual(december.kpis.totalUnitSales.selected, { value: 0, period: '2025-12' });
    assert.deepEqual(december.kpis.topModel.selected, { name: null, value: 0, period: '2025-12' });
    const { salesMontlyTrend } = await dataOf('trend', AUGUST, { sales: later });
    assert.deepEqual(salesMontlyTrend.datasets[0].data.slice(7), [4, 0, 0, 0, 0]);
    const { current } = await dataOf('models', { ...AUGUST, month: '12' }, { sales: later });
    assert.deepEqual(current.items, []);
  });

  it('today is whatever day the mocks are told', async () => {
    const early = await dataOf('kpis', AUGUST, { sales: FEW }, { today: '2025-08-14' });
    assert.equal(early.kpis.totalUnitSales.selected.value, 1);
  });

  it('units, SPK and DO are counted by dates of their own', async () => {
    const car = { id: 1, branch_code: '0050', model: 'CRETA' };
    const rows = {
      spk: [
        { ...car, spk_date: '2025-06-30' },
        { ...car, spk_date: '2025-08-01' },
      ],
      sales: [sale('2025-07-05', '0050', 'CRETA', 7)],
      deliveries: [
        { ...car, do_date: '2025-08-31' },
        { ...car, do_date: '2025-08-09' },
        { ...car, do_date: null },
      ],
    };
    const { kpis } = await dataOf('kpis', AUGUST, rows);
    assert.deepEqual(
      [kpis.totalUnitSales, kpis.totalSPK, kpis.totalDO].map(({ selected }) => selected.value),
      [0, 1, 1],
    );
    const { DOvsSPKMontlyTrend } = await dataOf('both', { year: '2025', branch: 'all-branch' }, rows);
    assert.deepEqual(DOvsSPKMontlyTrend.datasets, [
      { label: 'Delivery Order', data: [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0] },
      { label: 'Surat Pemesanan Kendaraan', data: [0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0] },
    ]);
  });

  it('the trends take no notice of custom dates', async () => {
    const plain = await dataOf('trend', AUGUST);
    const odd = { useCustomDate: 'true', selectedDate: '2031-02-30', month: 'null' };
    assert.deepEqual(await dataOf('trend', { ...AUGUST, ...odd }), plain);
    assert.deepEqual(
      await dataOf('both', { ...AUGUST, ...odd }),
      await dataOf('both', { year: '2025', branch: 'all-branch' }),
    );
  });
});

describe('branches', () => {
  const odd = [
    ...FEW,
    sale('2025-08-01', '0099', 'CRETA', 1),
    sale('2025-08-01', '0099', 'CRETA', 1),
    sale('2025-08-01', '0099', 'CRETA', 1),
    sale('2025-08-02', null, 'CRETA', 1),
  ];

  it('one branch is filtered everywhere, and echoed', async () => {
    const palu = { ...AUGUST, branch: '0051' };
    const { request, kpis } = await dataOf('kpis', palu);
    assert.equal(request.branchId, '0051');
    assert.equal(kpis.totalUnitSales.selected.value, 1);
    assert.deepEqual(kpis.topBranch.selected, { code: '0051', value: 1, period: '2025-08' });
    assert.deepEqual(kpis.topBranch.prevYear, { code: null, value: 0, period: '2024-08' });
    const { current } = await dataOf('models', palu);
    assert.deepEqual(current.items, [{ name: 'STARGAZER', value: 1, prevY: 0, prevM: 0 }]);
    const { salesMontlyTrend } = await dataOf('trend', palu);
    assert.deepEqual(salesMontlyTrend.datasets[0].data, [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it('unknown and missing ones count in all, but are no top branch and no bar', async () => {
    const { kpis } = await dataOf('kpis', AUGUST, { sales: odd });
    assert.equal(kpis.totalUnitSales.selected.value, 7);
    assert.deepEqual(kpis.topBranch.selected, { code: '0050', value: 2, period: '2025-08' });
    const { salesMontlyTrend } = await dataOf('trend', AUGUST, { sales: odd });
    assert.equal(salesMontlyTrend.datasets[0].data[7], 7);
    const { current } = await dataOf('branches', AUGUST, { sales: odd });
    assert.deepEqual(current.datasets, [{ data: [2, 1, 0, 0, 0] }]);
  });

  it('an unknown branch is zeros, even where rows have its code', async () => {
    const unknown = { ...AUGUST, branch: '0099' };
    const { kpis } = await dataOf('kpis', unknown, { sales: odd });
    assert.equal(kpis.totalUnitSales.selected.value, 0);
    assert.equal(kpis.totalRevenue.selected.value, 0);
    assert.deepEqual(kpis.topModel.selected, { name: null, value: 0, period: '2025-08' });
    assert.deepEqual(kpis.topBranch.selected, { code: null, value: 0, period: '2025-08' });
    const { current } = await dataOf('models', unknown, { sales: odd, models: [{ name: 'CRETA' }] });
    assert.deepEqual(current.items, [{ name: 'CRETA', value: 0, prevY: 0, prevM: 0 }]);
  });

  it('the endpoint of branches takes no notice of a branch', async () => {
    const { current } = await dataOf('branches', { ...AUGUST, branch: '0051' });
    assert.deepEqual(current.datasets, [{ data: [2, 1, 0, 0, 0] }]);
  });

  it('equal ones are ranked by code', async () => {
    const sales = [sale('2025-08-01', '0053', 'A'), sale('2025-08-01', '0052', 'A')];
    const { kpis } = await dataOf('kpis', AUGUST, { sales });
    assert.equal(kpis.topBranch.selected.code, '0052');
  });

  it('have the order of their table, else that of the five', async () => {
    const sales = [sale('2025-08-01', '0054', 'A')];
    const reversed = [
      { code: '0050', name: 'B', sort_order: 2 },
      { code: '0054', name: 'A', sort_order: 1 },
    ];
    const bars = async (branches: typeof reversed) =>
      (await dataOf('branches', AUGUST, { sales, branches })).current.datasets[0].data;
    assert.deepEqual(await bars(reversed), [1, 0]);
    assert.deepEqual(await bars([]), [0, 0, 0, 0, 1]);
  });
});

describe('models', () => {
  const itemsOf = async (...asked: Parameters<typeof dataOf>) => (await dataOf(...asked)).current.items;
  const off = { year: '2025', month: '08' };

  it('all of the table are listed, also unsold ones, greatest first, then by code point', async () => {
    const models = ['ZETA', 'ALFA', 'creta', 'ÄTNA'].map((name) => ({ name }));
    assert.deepEqual(await itemsOf('models', off, { sales: FEW, models }), [
      { name: 'STARGAZER', value: 2 },
      { name: 'creta', value: 1 },
      { name: 'ALFA', value: 0 },
      { name: 'ZETA', value: 0 },
      { name: 'ÄTNA', value: 0 },
    ]);
  });

  it('spellings are one model: the spelling of the table, else that of the lowest id', async () => {
    const sales = [
      sale('2025-08-03', '0050', 'SANTA FE', 0, 30),
      sale('2025-08-02', '0050', 'Santa Fe', 0, 4),
      sale('2025-08-01', '0050', 'santa fe', 0, 200),
    ];
    assert.deepEqual(await itemsOf('models', off, { sales }), [{ name: 'Santa Fe', value: 3 }]);
    const { kpis } = await dataOf('kpis', AUGUST, { sales });
    assert.equal(kpis.topModel.selected.name, 'Santa Fe');
    assert.deepEqual(await itemsOf('models', off, { sales, models: [{ name: 'SANTA Fe' }] }), [
      { name: 'SANTA Fe', value: 3 },
    ]);
  });

  it('sales without a model are "(tidak ada)", which is no top model', async () => {
    const sales = [
      sale('2025-08-01', '0050', null),
      sale('2025-08-02', '0050', ''),
      sale('2025-08-02', '0050', 'CRETA'),
      sale('2025-07-02', '0050', null),
    ];
    assert.deepEqual(await itemsOf('models', AUGUST, { sales }), [
      { name: '(tidak ada)', value: 2, prevY: 0, prevM: 1 },
      { name: 'CRETA', value: 1, prevY: 0, prevM: 0 },
    ]);
    const { kpis } = await dataOf('kpis', AUGUST, { sales });
    assert.deepEqual(kpis.topModel.selected, { name: 'CRETA', value: 1, period: '2025-08' });
    assert.deepEqual(kpis.topModel.prevMonth, { name: null, value: 0, period: '2025-07' });
    assert.equal(kpis.totalUnitSales.selected.value, 3);
  });

  it('equal ones are ranked by name', async () => {
    const sales = [sale('2025-08-01', '0050', 'PALISADE'), sale('2025-08-01', '0050', 'CRETA')];
    const { kpis } = await dataOf('kpis', AUGUST, { sales });
    assert.equal(kpis.topModel.selected.name, 'CRETA');
  });

  it('need neither branch nor compare', async () => {
    assert.deepEqual(await itemsOf('models', off), [
      { name: 'STARGAZER', value: 2 },
      { name: 'CRETA', value: 1 },
    ]);
    assert.deepEqual(await itemsOf('models', { ...off, branch: '' }), await itemsOf('models', off));
  });
});

describe('prices and dates', () => {
  it('a missing price adds nothing, a negative one is taken off, and both cars are units', async () => {
    const sales = [
      sale('2025-08-01', '0050', 'A', 300),
      sale('2025-08-01', '0050', 'A', null),
      sale('2025-08-01', '0050', 'A', -100),
    ];
    const { kpis } = await dataOf('kpis', AUGUST, { sales });
    assert.equal(kpis.totalRevenue.selected.value, 200);
    assert.equal(kpis.totalUnitSales.selected.value, 3);
  });

  it('a sale without a date that exists counts nowhere', async () => {
    const sales = [sale(null, '0050', 'A'), sale('2025-08-32', '0050', 'A'), sale('', '0050', 'A')];
    const { kpis } = await dataOf('kpis', { ...AUGUST, month: 'all-month' }, { sales });
    assert.equal(kpis.totalUnitSales.selected.value, 0);
  });
});

it('every good answer has its envelope', async () => {
  for (const what of ['kpis', 'trend', 'both', 'models', 'branches'] as const) {
    const { status, body } = await ask(what, AUGUST);
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body), ['status', 'message', 'data']);
    assert.equal(body['status'], 'success');
  }
});
