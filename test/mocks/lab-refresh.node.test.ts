/** The refresh of the mock lab service: what a run collects, and what it writes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refresh } from '../../mocks/lab/refresh.js';
import { dataOf, FEW, payment, storeOf, TODAY } from './lab-asking.node.js';

const now = `${TODAY} 09:30:00`;
const run = (store: ReturnType<typeof storeOf>) => refresh({ store, now, today: TODAY, settings: {} });

describe('a refresh', () => {
  it('says that it has started', async () => {
    assert.deepEqual(await dataOf('refresh'), {
      job_name: 'sales_dashboard_refresh',
      message: 'Refresh started',
    });
  });

  it('collects every order, and writes one line of log', () => {
    const store = storeOf();
    run(store);
    assert.deepEqual(store.tables.etl_log, [
      {
        id: 1,
        job_name: 'sales_dashboard_refresh',
        started: now,
        finished: now,
        status: 'success',
        last_watermark: '2026-06-30 08:00:00',
        rows_inserted: 4,
        rows_updated: 0,
        rows_deleted: 0,
        error_message: null,
      },
    ]);
    assert.deepEqual(store.tables.sales_dashboard_order[2], {
      order_id: 3,
      total: 500_000,
      payment_total: 200_000,
      outstanding_total: 300_000,
      is_lunas: 'N',
      source_last_updated: '2026-06-30 08:00:00',
    });
  });

  it('a second run makes no duplicates', () => {
    const store = storeOf();
    run(store);
    const second = run(store);
    assert.deepEqual([second.id, second.rows_inserted, second.rows_updated], [2, 0, 0]);
    assert.equal(store.tables.sales_dashboard_order.length, 4);
    assert.equal(store.tables.etl_log.length, 2);
  });

  it('builds an order again when it, a detail or a payment has changed', () => {
    for (const table of ['order_headers', 'order_details', 'payments'] as const) {
      const store = storeOf();
      run(store);
      const later = { last_updated: '2026-06-30 09:00:00' };
      const rows = store.tables[table].map((row, index) => (index === 0 ? { ...row, ...later } : row));
      store.write(table, rows as never);
      const { rows_inserted, rows_updated, last_watermark } = run(store);
      assert.deepEqual([rows_inserted, rows_updated, last_watermark], [0, 1, '2026-06-30 09:00:00'], table);
      assert.equal(new Set(store.tables.sales_dashboard_order.map(({ order_id }) => order_id)).size, 4);
    }
  });

  it('takes a payment that has come over, and an order that is new', () => {
    const store = storeOf();
    run(store);
    const late = { last_updated: '2026-07-01' };
    store.write('payments', [...FEW.payments, payment(3, 3, '2026-07-01', 300_000, late)]);
    store.write('order_headers', [...FEW.order_headers, { ...FEW.order_headers[0]!, id: 5, ...late }]);
    const { rows_inserted, rows_updated, last_watermark } = run(store);
    // A bare date is the beginning of its day.
    assert.deepEqual([rows_inserted, rows_updated, last_watermark], [1, 1, '2026-07-01 00:00:00']);
    const third = store.tables.sales_dashboard_order.find(({ order_id }) => order_id === 3)!;
    assert.equal(third.payment_total, 500_000);
  });

  it('answers don’t wait for it', async () => {
    const payments = [...FEW.payments, payment(3, 3, '2026-07-01', 300_000)];
    assert.equal((await dataOf('summary', {}, { payments })).total_paid, 1_500_000);
  });

  it('of nothing logs nothing, and forgets everything on a reset', () => {
    const store = storeOf({ order_headers: [], order_details: [], payments: [] });
    assert.equal(run(store).last_watermark, null);
    store.reset();
    assert.deepEqual(store.tables.etl_log, []);
  });
});
