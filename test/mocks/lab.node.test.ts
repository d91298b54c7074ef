/** The rules by which the mock lab service counts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { company, dataOf, detail, FEW, order, payment, state } from './lab-asking.node.js';

const KIMIA = { nat_subgroup_id: '10' };
const ORDER_VIEW = { ...KIMIA, view_mode: 'order' };

/** Names and numbers of a breakdown. */
const told = async (...asked: Parameters<typeof dataOf>): Promise<[string, number, number][]> =>
  (await dataOf(...asked)).map(
    (row: { dimension_name: string; metric_value: number; order_count: number }) => [
      row.dimension_name,
      row.metric_value,
      row.order_count,
    ],
  );

describe('the numbers of the orders', () => {
  it('sales, paid, outstanding and their rate', async () => {
    assert.deepEqual(await dataOf('summary'), {
      total_sales: 2_150_000,
      total_paid: 1_200_000,
      total_outstanding: 550_000,
      collection_rate: 1_200_000 / 2_150_000,
      lunas_order_count: 1,
      open_order_count: 3,
      active_company_count: 2,
    });
  });

  it('a flag says lunas, not what is outstanding', async () => {
    const payment_orderheaders = [state(1, 'N'), state(2, 'Y'), state(3, 'Y', 300_000)];
    const { lunas_order_count, open_order_count, total_outstanding } = await dataOf(
      'summary',
      {},
      {
        payment_orderheaders,
      },
    );
    // The second order has no charge any more: what isn't paid of it is outstanding.
    assert.deepEqual([lunas_order_count, open_order_count, total_outstanding], [2, 2, 950_000]);
  });

  it('a charge of 0 is one, and what is outstanding is never cut at 0', async () => {
    const payments = [payment(1, 1, '2026-06-30', 1_300_000)];
    const { total_outstanding } = await dataOf('summary', { company_id: '1' }, { payments });
    assert.equal(total_outstanding, -300_000);
    assert.equal((await dataOf('summary', { has_outstanding: 'Y' }, { payments })).total_sales, 750_000);
    assert.equal((await dataOf('summary', { has_outstanding: 'N' }, { payments })).total_sales, 1_400_000);
  });

  it('an order that is paid in parts leaves nothing, whatever binary fractions make of its cents', async () => {
    const rows = {
      order_headers: [order(1, '2026-06-30', 1, 0.3)],
      payments: [payment(1, 1, '2026-06-30', 0.1), payment(2, 1, '2026-06-30', 0.2)],
      payment_orderheaders: [],
    };
    const { total_paid, total_outstanding } = await dataOf('summary', {}, rows);
    assert.deepEqual([total_paid, total_outstanding], [0.3, 0]);
    assert.deepEqual(await dataOf('breakdown', { dimension: 'aging_bucket' }, rows), []);
  });

  it('more may be paid than was sold; without sales the rate is 0', async () => {
    const payments = [payment(1, 1, '2026-06-30', 2_000_000)];
    const asked = { company_id: '1', date_start: '2026-06-30' };
    assert.equal((await dataOf('summary', asked, { payments })).collection_rate, 2);
    assert.deepEqual(await dataOf('summary', { company_id: 'x' }), {
      total_sales: 0,
      total_paid: 0,
      total_outstanding: 0,
      collection_rate: 0,
      lunas_order_count: 0,
      open_order_count: 0,
      active_company_count: 0,
    });
  });

  it('only active orders and payments count', async () => {
    const order_headers = FEW.order_headers.map((row) => (row.id === 2 ? { ...row, is_active: 'N' } : row));
    const payments = FEW.payments.map((row) => (row.id === 2 ? { ...row, is_active: 'N' } : row));
    const data = await dataOf('summary', {}, { order_headers, payments });
    assert.deepEqual([data.total_sales, data.total_paid], [1_750_000, 1_000_000]);
  });

  it('both days of a period are in it; without dates everything is', async () => {
    const asked = { date_start: '2026-03-31', date_end: '2026-04-01' };
    assert.equal((await dataOf('summary', asked)).total_sales, 1_150_000);
    assert.equal((await dataOf('summary', { date_start: '2026-04-01' })).total_sales, 1_500_000);
    assert.equal((await dataOf('summary', { date_end: '2026-04-01' })).total_sales, 1_150_000);
  });
});

describe('filters', () => {
  it('a company is the one that the order names, also where it is inactive', async () => {
    const { total_sales, active_company_count } = await dataOf('summary', { company_id: '3' });
    assert.deepEqual([total_sales, active_company_count], [250_000, 0]);
  });

  it('group, omzet type, lunas and outstanding, alone and together', async () => {
    const sales = async (params: Record<string, string>) => (await dataOf('summary', params)).total_sales;
    assert.equal(await sales({ company_type_group_id: '1' }), 1_400_000);
    assert.equal(await sales({ omzet_type_id: '2' }), 500_000);
    assert.equal(await sales({ is_lunas: 'Y' }), 1_000_000);
    assert.equal(await sales({ is_lunas: 'N' }), 1_150_000);
    assert.equal(await sales({ has_outstanding: 'Y' }), 750_000);
    assert.equal(await sales({ is_lunas: 'N', company_type_group_id: '1' }), 400_000);
  });

  it('an empty value is an absent one', async () => {
    const empty = { company_id: '', is_lunas: '', view_mode: '', date_start: '', nat_subgroup_id: ' ' };
    assert.equal((await dataOf('summary', empty)).total_sales, 2_150_000);
  });
});

describe('a subgroup', () => {
  it('in the contribution view: details, each order once, and nothing that is paid', async () => {
    const contribution = {
      total_sales: 1_100_000,
      total_paid: null,
      total_outstanding: null,
      collection_rate: null,
      lunas_order_count: 1,
      open_order_count: 1,
      active_company_count: 2,
    };
    assert.deepEqual(await dataOf('summary', KIMIA), contribution);
    assert.deepEqual(await dataOf('summary', { ...KIMIA, view_mode: 'contribution' }), contribution);
    const twice = [...FEW.order_details, detail(6, 1, 103, 50_000)];
    const { total_sales, lunas_order_count } = await dataOf('summary', KIMIA, { order_details: twice });
    assert.deepEqual([total_sales, lunas_order_count], [1_150_000, 1]);
  });

  it('in the order view: full totals, each order once', async () => {
    const order_details = [...FEW.order_details, detail(6, 1, 103, 50_000)];
    const data = await dataOf('summary', ORDER_VIEW, { order_details });
    assert.deepEqual(
      [data.total_sales, data.total_paid, data.total_outstanding, data.collection_rate],
      [1_500_000, 1_200_000, 300_000, 0.8],
    );
  });

  it('has no inactive details, and is none where it is inactive itself', async () => {
    const order_details = FEW.order_details.map((row) => (row.id === 1 ? { ...row, is_active: 'N' } : row));
    assert.equal((await dataOf('summary', KIMIA, { order_details })).total_sales, 500_000);
    assert.equal((await dataOf('summary', { nat_subgroup_id: '12' })).total_sales, 0);
  });

  it('the view alone changes nothing', async () => {
    assert.equal((await dataOf('summary', { view_mode: 'contribution' })).total_paid, 1_200_000);
  });

  it('in lists: greatest first, then by name, details and active companies counted', async () => {
    const all = await dataOf('subgroups');
    assert.deepEqual(all, {
      rows: [
        {
          nat_subgroup_id: 10,
          nat_subgroup_name: 'Kimia',
          sales_amount: 1_100_000,
          detail_count: 2,
          company_count: 2,
        },
        {
          nat_subgroup_id: 11,
          nat_subgroup_name: 'Hematologi',
          sales_amount: 400_000,
          detail_count: 1,
          company_count: 1,
        },
      ],
      pagination: { page: 1, page_size: 20, total_rows: 2 },
    });
    const inactive = [detail(6, 4, 101, 1_000_000)];
    const { rows } = await dataOf('subgroups', {}, { order_details: [...FEW.order_details, ...inactive] });
    assert.deepEqual([rows[0].nat_subgroup_name, rows[0].company_count], ['Hematologi', 1]);
  });

  it('lists ignore the view, and one that is chosen stands alone', async () => {
    for (const asked of [KIMIA, ORDER_VIEW]) {
      const { rows } = await dataOf('subgroups', asked);
      assert.deepEqual(
        rows.map((row: { sales_amount: number }) => row.sales_amount),
        [1_100_000],
      );
      assert.deepEqual(await told('breakdown', { ...asked, dimension: 'nat_subgroup' }), [
        ['Kimia', 1_100_000, 2],
      ]);
    }
  });

  it('lists have pages', async () => {
    const { rows, pagination } = await dataOf('subgroups', { page: '2', page_size: '1' });
    assert.equal(rows[0].nat_subgroup_name, 'Hematologi');
    assert.deepEqual(pagination, { page: 2, page_size: 1, total_rows: 2 });
    assert.deepEqual((await dataOf('subgroups', { page: '3', page_size: '1' })).rows, []);
  });
});

describe('the trend', () => {
  it('sales by the order, paid by the last payment, whenever the order was made', async () => {
    assert.deepEqual(await dataOf('trend', { date_start: '2026-05-01', date_end: '2026-06-30' }), [
      { period: '2026-05-01', sales_amount: 0, paid_amount: 200_000, outstanding_amount: 0 },
      { period: '2026-06-01', sales_amount: 1_000_000, paid_amount: 1_000_000, outstanding_amount: 0 },
    ]);
  });

  it('by day, ascending, only days that have something; a part payment goes with the last one', async () => {
    const payments = [...FEW.payments, payment(3, 3, '2026-04-02', 50_000)];
    assert.deepEqual(await dataOf('trend', { granularity: 'day' }, { payments }), [
      { period: '2026-03-31', sales_amount: 650_000, paid_amount: 0, outstanding_amount: 250_000 },
      { period: '2026-04-01', sales_amount: 500_000, paid_amount: 0, outstanding_amount: 250_000 },
      { period: '2026-05-10', sales_amount: 0, paid_amount: 250_000, outstanding_amount: 0 },
      { period: '2026-06-30', sales_amount: 1_000_000, paid_amount: 1_000_000, outstanding_amount: 0 },
    ]);
    const april = { granularity: 'day', date_start: '2026-04-02', date_end: '2026-04-30' };
    assert.deepEqual(await dataOf('trend', april, { payments }), []);
  });

  it('follows the filters, payments too', async () => {
    assert.deepEqual(await dataOf('trend', { company_id: '2', date_start: '2026-05-01' }), [
      { period: '2026-05-01', sales_amount: 0, paid_amount: 200_000, outstanding_amount: 0 },
    ]);
  });

  it('of a contribution has neither payments nor what is outstanding', async () => {
    assert.deepEqual(await dataOf('trend', KIMIA), [
      { period: '2026-04-01', sales_amount: 500_000, paid_amount: null, outstanding_amount: null },
      { period: '2026-06-01', sales_amount: 600_000, paid_amount: null, outstanding_amount: null },
    ]);
  });
});

describe('a breakdown', () => {
  it('by company: "(tidak ada)" is one row without an id', async () => {
    assert.deepEqual(await dataOf('breakdown', { dimension: 'company' }), [
      { dimension_id: '1', dimension_name: 'A', metric_value: 1_400_000, order_count: 2 },
      { dimension_id: '2', dimension_name: 'B', metric_value: 500_000, order_count: 1 },
      { dimension_id: null, dimension_name: '(tidak ada)', metric_value: 250_000, order_count: 1 },
    ]);
    const order_headers = [
      ...FEW.order_headers,
      order(5, '2026-06-01', null, 50_000),
      order(6, '2026-06-01', 99, 1),
    ];
    const rows = await told('breakdown', { dimension: 'company' }, { order_headers });
    assert.deepEqual(rows.at(-1), ['(tidak ada)', 300_001, 3]);
  });

  it('two companies of one name stay two, the lower id first', async () => {
    const companies = [company(10, 'A'), company(9, 'A')];
    const order_headers = [order(1, '2026-06-01', 10, 5), order(2, '2026-06-01', 9, 5)];
    const rows = await dataOf('breakdown', { dimension: 'company' }, { companies, order_headers });
    assert.deepEqual(
      rows.map((row: { dimension_id: string }) => row.dimension_id),
      ['9', '10'],
    );
  });

  it('by group and omzet type: those of an inactive company or MOU are "(tidak ada)"', async () => {
    assert.deepEqual(await told('breakdown', { dimension: 'company_type_group' }), [
      ['Klinik', 1_400_000, 2],
      ['Asuransi', 500_000, 1],
      ['(tidak ada)', 250_000, 1],
    ]);
    const mou = (id: number, mou_id: number | null) => order(id, '2026-06-01', 1, 100 * id, { mou_id });
    const order_headers = [mou(1, 1), mou(2, 3), mou(3, 4), mou(4, null)];
    assert.deepEqual(await told('breakdown', { dimension: 'omzet_type' }, { order_headers }), [
      ['(tidak ada)', 900, 3],
      ['Kontrak', 100, 1],
    ]);
  });

  it('of what is paid, outstanding, or how many orders', async () => {
    const asked = { dimension: 'company' };
    assert.deepEqual(await told('breakdown', { ...asked, metric: 'paid' }), [
      ['A', 1_000_000, 2],
      ['B', 200_000, 1],
      ['(tidak ada)', 0, 1],
    ]);
    assert.deepEqual(await told('breakdown', { ...asked, metric: 'outstanding' }), [
      ['B', 300_000, 1],
      ['(tidak ada)', 250_000, 1],
      ['A', 0, 2],
    ]);
    // Equal ones by name.
    assert.deepEqual(await told('breakdown', { ...asked, metric: 'order_count' }), [
      ['A', 2, 2],
      ['(tidak ada)', 1, 1],
      ['B', 1, 1],
    ]);
    assert.equal((await told('breakdown', { ...asked, limit: '2' })).length, 2);
  });

  it('by age: natural order, only what is outstanding, day 90 is 61-90 and day 91 is 90+', async () => {
    const asked = { dimension: 'aging_bucket', metric: 'outstanding', date_end: '2026-06-30' };
    assert.deepEqual(await dataOf('breakdown', asked), [
      { dimension_id: '61-90', dimension_name: '61-90', metric_value: 300_000, order_count: 1 },
      { dimension_id: '90+', dimension_name: '90+', metric_value: 250_000, order_count: 1 },
    ]);
    assert.deepEqual(
      await dataOf('breakdown', { ...asked, has_outstanding: 'N' }),
      await dataOf('breakdown', asked),
    );
    const days = [
      '2026-06-30',
      '2026-05-31',
      '2026-05-30',
      '2026-05-01',
      '2026-04-30',
      '2026-04-01',
      '2026-03-31',
    ];
    const order_headers = days.map((day, index) => order(11 + index, day, 1, 10 ** index));
    const rows = await told('breakdown', asked, { order_headers });
    assert.deepEqual(rows, [
      ['0-30', 11, 2],
      ['31-60', 1100, 2],
      ['61-90', 110_000, 2],
      ['90+', 1_000_000, 1],
    ]);
  });

  it('by age as of today where there is no last day', async () => {
    const asked = { dimension: 'aging_bucket', metric: 'outstanding' };
    assert.deepEqual(await told('breakdown', asked, {}, { today: '2026-04-30' }), [['0-30', 550_000, 2]]);
  });

  it('by lunas, with its words', async () => {
    assert.deepEqual(await dataOf('breakdown', { dimension: 'lunas_status' }), [
      { dimension_id: 'N', dimension_name: 'Belum lunas', metric_value: 1_150_000, order_count: 3 },
      { dimension_id: 'Y', dimension_name: 'Lunas', metric_value: 1_000_000, order_count: 1 },
    ]);
    assert.equal((await told('breakdown', { dimension: 'lunas_status', company_id: '2' })).length, 1);
  });

  it('of a contribution counts details', async () => {
    assert.deepEqual(await told('breakdown', { ...KIMIA, dimension: 'company' }), [
      ['A', 600_000, 1],
      ['B', 500_000, 1],
    ]);
    assert.deepEqual(await told('breakdown', { ...ORDER_VIEW, dimension: 'company' }), [
      ['A', 1_000_000, 1],
      ['B', 500_000, 1],
    ]);
  });
});

describe('the ranking of companies', () => {
  const names = async (...asked: Parameters<typeof dataOf>): Promise<string[]> =>
    (await dataOf(...asked)).map((row: { company_name: string }) => row.company_name);

  it('most sales first, with everything about a company', async () => {
    const rows = await dataOf('ranking');
    assert.deepEqual(rows[0], {
      company_id: 1,
      company_name: 'A',
      company_type_group_name: 'Klinik',
      omzet_type_name: 'Kontrak',
      sales_amount: 1_400_000,
      paid_amount: 1_000_000,
      outstanding_amount: 0,
      collection_rate: 1_000_000 / 1_400_000,
      order_count: 2,
    });
    assert.deepEqual(
      [rows[2].company_id, rows[2].company_name, rows[2].company_type_group_name, rows[2].collection_rate],
      [null, '(tidak ada)', '(tidak ada)', 0],
    );
  });

  it('by each number, upwards and downwards, cut at a limit', async () => {
    assert.deepEqual(await names('ranking', { sort_by: 'outstanding' }), ['B', '(tidak ada)', 'A']);
    assert.deepEqual(await names('ranking', { sort_by: 'collection_rate' }), ['A', 'B', '(tidak ada)']);
    assert.deepEqual(await names('ranking', { sort_by: 'paid', sort_dir: 'asc' }), ['(tidak ada)', 'B', 'A']);
    assert.deepEqual(await names('ranking', { limit: '1' }), ['A']);
  });

  it('equal ones by name, whatever the direction', async () => {
    const companies = [company(1, 'b'), company(2, 'A'), company(3, 'c')];
    const order_headers = [1, 2, 3].map((id) => order(id, '2026-06-01', id, 5));
    for (const sort_dir of ['asc', 'desc'])
      assert.deepEqual(await names('ranking', { sort_dir }, { companies, order_headers }), ['A', 'b', 'c']);
  });

  it('several omzet types are joined, each once', async () => {
    const order_headers = [2, 1, 2].map((mou_id, id) => order(id, '2026-06-01', 1, 5, { mou_id }));
    const [row] = await dataOf('ranking', {}, { order_headers });
    assert.equal(row.omzet_type_name, 'Kontrak, Mandiri');
  });

  it('of a contribution knows sales only', async () => {
    const [row] = await dataOf('ranking', KIMIA);
    assert.deepEqual(
      [row.sales_amount, row.paid_amount, row.outstanding_amount, row.collection_rate, row.order_count],
      [600_000, null, null, null, 1],
    );
  });
});
