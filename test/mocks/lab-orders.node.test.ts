/** The list of orders of the mock lab service: its fields, its order, its pages, and many of them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handlersOf } from '../../mocks/index.js';
import { labMocks } from '../../mocks/lab/index.js';
import { getResponse } from 'msw';
import { company, dataOf, detail, FEW, order, PATHS, state, TODAY } from './lab-asking.node.js';

const ids = async (...asked: Parameters<typeof dataOf>): Promise<number[]> =>
  (await dataOf(...asked)).rows.map((row: { order_id: number }) => row.order_id);

describe('the list of orders', () => {
  it('has what the document names of each order', async () => {
    const { rows, pagination } = await dataOf('orders');
    assert.deepEqual(rows[0], {
      order_id: 1,
      order_date: '2026-06-30',
      lab_number: 'L1',
      company_name: 'A',
      company_type_group_name: 'Klinik',
      mou_name: 'MOU 1',
      omzet_type_name: 'Kontrak',
      gross_sales_amount: 1_000_000,
      payment_amount: 1_000_000,
      outstanding_amount: 0,
      is_lunas: 'Y',
      aging_bucket: null,
    });
    assert.deepEqual(pagination, { page: 1, page_size: 20, total_rows: 4 });
  });

  it('last ones first; equal days by id, downwards, in either direction', async () => {
    assert.deepEqual(await ids('orders'), [1, 3, 4, 2]);
    assert.deepEqual(await ids('orders', { sort_dir: 'asc' }), [4, 2, 3, 1]);
  });

  it('by every field', async () => {
    const order_of = {
      order_id: [1, 2, 3, 4],
      order_date: [4, 2, 3, 1],
      lab_number: [1, 2, 3, 4],
      company_name: [4, 2, 1, 3],
      company_type_group_name: [4, 3, 2, 1],
      mou_name: [4, 2, 1, 3],
      omzet_type_name: [4, 2, 1, 3],
      gross_sales_amount: [4, 2, 3, 1],
      payment_amount: [4, 2, 3, 1],
      outstanding_amount: [2, 1, 4, 3],
      is_lunas: [4, 3, 2, 1],
      aging_bucket: [3, 4, 2, 1],
    };
    for (const [sort_by, expected] of Object.entries(order_of))
      assert.deepEqual(await ids('orders', { sort_by, sort_dir: 'asc' }), expected, sort_by);
    assert.deepEqual(await ids('orders', { sort_by: 'outstanding_amount' }), [3, 4, 2, 1]);
  });

  it('those without a value come last either way, and a null stays one', async () => {
    const order_headers = FEW.order_headers.map((row) => (row.id === 3 ? { ...row, lab_number: null } : row));
    for (const sort_dir of ['asc', 'desc']) {
      const { rows } = await dataOf('orders', { sort_by: 'lab_number', sort_dir }, { order_headers });
      assert.deepEqual([rows[3].order_id, rows[3].lab_number], [3, null]);
    }
  });

  it('names stand as Indonesian orders them, not by code points', async () => {
    const companies = [company(1, 'zeta'), company(2, 'Beta'), company(3, 'alfa')];
    const order_headers = [1, 2, 3].map((id) => order(id, '2026-06-01', id, 1));
    assert.deepEqual(
      await ids('orders', { sort_by: 'company_name', sort_dir: 'asc' }, { companies, order_headers }),
      [3, 2, 1],
    );
  });

  it('has pages; past the end there are no rows, and the true total', async () => {
    assert.deepEqual(await ids('orders', { page: '2', page_size: '3' }), [2]);
    assert.deepEqual(await dataOf('orders', { page: '9', page_size: '3' }), {
      rows: [],
      pagination: { page: 9, page_size: 3, total_rows: 4 },
    });
  });

  it('the exceptions are those of which something is outstanding, with their age', async () => {
    const { rows } = await dataOf('orders', { has_outstanding: 'Y', date_end: '2026-06-30' });
    assert.deepEqual(
      rows.map((row: { order_id: number; aging_bucket: string }) => [row.order_id, row.aging_bucket]),
      [
        [3, '61-90'],
        [4, '90+'],
      ],
    );
    const { rows: earlier } = await dataOf('orders', { date_end: '2026-04-30', has_outstanding: 'Y' });
    assert.equal(earlier[0].aging_bucket, '0-30');
  });

  it('an order without company, MOU or omzet type stays', async () => {
    const order_headers = [order(1, '2026-06-01', null, 5, { mou_id: 4, lab_number: null })];
    const { rows } = await dataOf('orders', {}, { order_headers });
    const { company_name, company_type_group_name, mou_name, omzet_type_name } = rows[0];
    assert.deepEqual(
      [company_name, company_type_group_name, mou_name, omzet_type_name],
      Array.from({ length: 4 }, () => '(tidak ada)'),
    );
  });

  it('of a contribution has the details, and neither payment nor what is outstanding', async () => {
    const asked = { nat_subgroup_id: '10', sort_by: 'gross_sales_amount' };
    const { rows } = await dataOf('orders', asked);
    assert.deepEqual(
      rows.map((row: Record<string, unknown>) => [
        row['order_id'],
        row['gross_sales_amount'],
        row['payment_amount'],
        row['outstanding_amount'],
        row['aging_bucket'],
      ]),
      [
        [1, 600_000, null, null, null],
        [3, 500_000, null, null, '61-90'],
      ],
    );
    const { rows: full } = await dataOf('orders', { ...asked, view_mode: 'order' });
    assert.deepEqual([full[0].gross_sales_amount, full[0].payment_amount], [1_000_000, 1_000_000]);
  });
});

describe('20,000 orders', () => {
  const many = 20_000;
  const day = (index: number) => `2026-0${1 + (index % 6)}-${String(1 + (index % 28)).padStart(2, '0')}`;
  const rows = {
    ...FEW,
    companies: Array.from({ length: 300 }, (_, id) => company(id, `PT ${(id * 7919) % 300}`)),
    order_headers: Array.from({ length: many }, (_, id) => order(id, day(id), id % 300, (id * 37) % 900_000)),
    order_details: Array.from({ length: 3 * many }, (_, id) => detail(id, id % many, 100 + (id % 3), 1000)),
    payments: [],
    payment_orderheaders: Array.from({ length: many }, (_, id) => state(id, id % 2 ? 'Y' : 'N')),
  };
  const handlers = handlersOf(labMocks, { rows, today: TODAY });
  const asked = async (params: Record<string, string>): Promise<number> => {
    const url = `http://service.test/api${PATHS.orders}?${new URLSearchParams(params)}`;
    const start = performance.now();
    const response = (await getResponse(handlers, new Request(url)))!;
    await response.json();
    return performance.now() - start;
  };

  it('are put together once: a page, another order and a filter come at once', async () => {
    await asked({});
    for (const sort_by of ['company_name', 'lab_number']) await asked({ sort_by });
    const times = [
      await asked({ page: '500' }),
      await asked({ sort_by: 'company_name', sort_dir: 'desc', page: '700' }),
      await asked({ sort_by: 'outstanding_amount', page: '3' }),
      await asked({ company_id: '17', nat_subgroup_id: '10' }),
    ];
    // Some ten milliseconds each; the machine of the tests may be busy.
    for (const time of times) assert.ok(time < 500, `${Math.round(time)} ms`);
  });
});
