/** A run of the refresh: collects the orders that have changed since the last one. Answers don't wait for it. */
import type { Source } from '../kit/domain.js';
import { ordersOf, stampOf } from './orders.js';
import type { EtlLogRow, KeptOrderRow, Tables } from './tables.js';

/** The name of the job. */
export const JOB = 'sales_dashboard_refresh';

const SUCCESS = 'success';

const latest = (stamps: Iterable<string>): string | null => {
  let last = '';
  for (const stamp of stamps) if (stamp > last) last = stamp;
  return last || null;
};

/** The newest change of what orders are made of. */
const watermarkOf = ({ order_headers, order_details, payments }: Tables): string | null =>
  latest(
    [order_headers, order_details, payments].flatMap((rows) => rows.map((row) => stampOf(row.last_updated))),
  );

/** Puts every order that has changed since the last run in the place of its older self, and writes the log. */
export function refresh({ store, now }: Source<Tables>): EtlLogRow {
  const { tables } = store;
  const runs = tables.etl_log;
  const since = latest(
    runs.flatMap(({ status, last_watermark }) =>
      status.toLowerCase() === SUCCESS ? [stampOf(last_watermark)] : [],
    ),
  );
  const kept = new Map(tables.sales_dashboard_order.map((row) => [String(row.order_id), row]));
  let inserted = 0;
  let updated = 0;
  for (const order of ordersOf(tables)) {
    if (since !== null && order.lastUpdated <= since) continue;
    const key = String(order.id);
    if (kept.has(key)) updated++;
    else inserted++;
    const row: KeptOrderRow = {
      order_id: order.id,
      total: order.total,
      payment_total: order.paid,
      outstanding_total: order.outstanding,
      is_lunas: order.isLunas ? 'Y' : 'N',
      source_last_updated: order.lastUpdated,
    };
    kept.set(key, row);
  }
  const run: EtlLogRow = {
    id: 1 + Math.max(0, ...runs.map(({ id }) => Number(id) || 0)),
    job_name: JOB,
    started: now,
    finished: now,
    status: SUCCESS,
    last_watermark: watermarkOf(tables),
    rows_inserted: inserted,
    rows_updated: updated,
    rows_deleted: 0,
    error_message: null,
  };
  store.write('sales_dashboard_order', [...kept.values()]);
  store.write('etl_log', [...runs, run]);
  return run;
}
