/** The seeded rows of sales: always the same, up to today, and enough of everything to show. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { todayIn } from '../../mocks/index.js';
import { rowsUntil } from '../../mocks/sales/rows.js';
import { TABLES } from '../../mocks/sales/tables.js';
import { BRANCHES } from '../../src/sales/codes.js';
import { dataOf, TODAY } from './sales-asking.node.js';

const rows = rowsUntil(TODAY);

describe('seeded sales', () => {
  it('are the same every time', () => {
    const again = rowsUntil(TODAY);
    for (const table of TABLES) assert.deepEqual(again[table], rows[table], table);
  });

  it('stay as they are when a day passes', () => {
    const tomorrow = new Map(rowsUntil('2025-08-21').sales.map((row) => [row.id, row]));
    const still = rows.sales.filter(({ id }) => tomorrow.has(id));
    assert.ok(still.length > rows.sales.length * 0.99);
    for (const row of still) assert.deepEqual(tomorrow.get(row.id), row);
  });

  it('have ids of their own', () => {
    for (const table of ['spk', 'sales', 'deliveries'] as const) {
      assert.equal(new Set(rows[table].map(({ id }) => id)).size, rows[table].length);
    }
  });

  it('reach from three years ago up to today, and not beyond', () => {
    const dates = {
      spk: rows.spk.map((row) => row.spk_date!),
      sales: rows.sales.map((row) => row.sale_date!),
      deliveries: rows.deliveries.map((row) => row.do_date!),
    };
    for (const [table, days] of Object.entries(dates)) {
      const sorted = days.sort();
      assert.ok(sorted[0]! < '2022-09-05', `${table} from ${sorted[0]}`);
      assert.ok(sorted.at(-1)! <= TODAY && sorted.at(-1)! > '2025-08-15', `${table} to ${sorted.at(-1)}`);
    }
  });

  it('look like a company: fewer sold than ordered, and Pettarani ahead', async () => {
    const asked = { year: '2025', month: '07', branch: 'all-branch', compare: 'true' };
    const { kpis } = await dataOf('kpis', asked, rows);
    const [units, orders, deliveries] = [kpis.totalUnitSales, kpis.totalSPK, kpis.totalDO].map(
      ({ selected }) => selected.value as number,
    ) as [number, number, number];
    assert.ok(units > 100 && units < 300 && orders > units && Math.abs(deliveries - units) < units / 4);
    const price = kpis.totalRevenue.selected.value / units;
    assert.ok(price > 300_000_000 && price < 600_000_000);
    assert.equal(kpis.topBranch.selected.code, '0050');
    const { current } = await dataOf('branches', asked, rows);
    assert.ok(current.datasets[0].data.every((value: number) => value > 10));
    assert.equal(current.datasets[0].data.length, BRANCHES.length);
    const { current: models } = await dataOf('models', asked, rows);
    assert.ok(models.items.length === 8 && models.items.every(({ value }: { value: number }) => value > 0));
  });

  it('reach up to the real day', async () => {
    const today = todayIn('Asia/Jakarta');
    const asked = { year: today.slice(0, 4), month: 'all-month', branch: 'all-branch', compare: 'true' };
    const { kpis } = await dataOf('kpis', asked, rowsUntil(today), { today });
    assert.ok(kpis.totalUnitSales.prevYear.value > 1000);
  });
});
