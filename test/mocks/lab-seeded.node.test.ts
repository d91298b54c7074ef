/** The seeded rows of the laboratory: always the same, up to today, and enough of everything to show. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { todayIn } from '../../mocks/index.js';
import { rowsUntil } from '../../mocks/lab/rows.js';
import { TABLES, type Tables } from '../../mocks/lab/tables.js';
import { dataOf, TODAY } from './lab-asking.node.js';

const rows = rowsUntil(TODAY);
const year = { date_start: '2025-07-01', date_end: TODAY };

describe('the seeded laboratory', () => {
  it('is the same every time', () => {
    const again = rowsUntil(TODAY);
    for (const table of TABLES) assert.deepEqual(again[table], rows[table], table);
  });

  it('keeps its orders when a day passes', () => {
    const tomorrow = new Map(rowsUntil('2026-07-01').order_headers.map((row) => [row.id, row]));
    const still = rows.order_headers.filter(({ id }) => tomorrow.has(id));
    assert.ok(still.length > rows.order_headers.length * 0.99);
    for (const row of still) assert.deepEqual(tomorrow.get(row.id), row);
  });

  it('has ids of its own, and reaches from two years ago up to today, not beyond', () => {
    for (const table of ['order_headers', 'order_details', 'payments'] as const) {
      const list: readonly { readonly id: number | string }[] = rows[table];
      assert.equal(new Set(list.map(({ id }) => id)).size, list.length, table);
    }
    for (const table of ['order_headers', 'payments'] as const) {
      const days = rows[table].map(({ date }) => date!).sort();
      assert.ok(days[0]! < '2024-07-15' && days.at(-1)! <= TODAY && days.at(-1)! > '2026-06-27', table);
    }
  });

  it('has every age, both states, two companies of one name, and what has no company', async () => {
    const of = async (dimension: string, metric = 'sales') =>
      (await dataOf('breakdown', { ...year, dimension, metric }, rows)) as { dimension_name: string }[];
    assert.equal((await of('aging_bucket', 'outstanding')).length, 4);
    assert.equal((await of('lunas_status')).length, 2);
    assert.equal((await of('nat_subgroup')).length, 7);
    const companies = (await of('company')).map(({ dimension_name }) => dimension_name);
    assert.equal(companies.filter((name) => name === 'Klinik Keluarga').length, 2);
    assert.ok(companies.includes('(tidak ada)'));
  });

  it('says the same in every list of the same orders', async () => {
    const filters: readonly Record<string, string>[] = [
      {},
      { company_id: '104' },
      { omzet_type_id: '1' },
      { is_lunas: 'N' },
      { has_outstanding: 'Y' },
    ];
    for (const more of filters) {
      const asked = { ...year, ...more };
      const { total_sales, total_paid, total_outstanding, ...counts } = await dataOf('summary', asked, rows);
      const sum = (list: Record<string, number>[], field: string) =>
        list.reduce((total, row) => total + row[field]!, 0);
      const ranked = await dataOf('ranking', asked, rows);
      assert.deepEqual(
        ['sales_amount', 'paid_amount', 'outstanding_amount'].map((field) => sum(ranked, field)),
        [total_sales, total_paid, total_outstanding],
      );
      const { rows: orders, pagination } = await dataOf('orders', { ...asked, page_size: '100000' }, rows);
      assert.equal(pagination.total_rows, counts.lunas_order_count + counts.open_order_count);
      assert.equal(sum(orders, 'gross_sales_amount'), total_sales);
      for (const dimension of ['company', 'company_type_group', 'omzet_type', 'lunas_status']) {
        const groups = await dataOf('breakdown', { ...asked, dimension }, rows);
        assert.deepEqual(
          [sum(groups, 'metric_value'), sum(groups, 'order_count')],
          [total_sales, orders.length],
        );
      }
      assert.equal(sum(await dataOf('trend', asked, rows), 'sales_amount'), total_sales);
    }
  });

  it('reaches up to the real day', async () => {
    const today = todayIn('Asia/Jakarta');
    const seeded: Tables = rowsUntil(today);
    const asked = { date_start: `${Number(today.slice(0, 4)) - 1}-01-01`, date_end: today };
    const { total_sales, active_company_count } = await dataOf('summary', asked, seeded, { today });
    assert.ok(total_sales > 1_000_000_000 && active_company_count >= 12);
  });
});
