/** The seeded rows: always the same, up to today, and enough of everything to show. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf } from '../../mocks/dealer/dates.js';
import { DEMO_DEALER, rowsUntil, TABLES, TEST_TODAY, todayIn } from '../../mocks/index.js';
import { prospectDistricts } from '../../src/dealer/contracts.js';
import { askSeeded, everyEndpoint } from './every-endpoint.node.js';

const rows = rowsUntil(TEST_TODAY);

describe('seeded rows', () => {
  it('are the same every time', () => {
    const again = rowsUntil(TEST_TODAY);
    for (const table of TABLES) assert.deepEqual(again[table], rows[table], table);
  });

  it('stay as they are when a day passes', () => {
    const tomorrow = new Map(rowsUntil('2024-07-01').prospect_data.map((row) => [row.id, row]));
    const still = rows.prospect_data.filter((row) => tomorrow.has(row.id));
    assert.ok(still.length > rows.prospect_data.length * 0.99);
    for (const row of still) assert.deepEqual(tomorrow.get(row.id), row);
  });

  it('have ids of their own', () => {
    for (const table of TABLES) {
      const ids = rows[table].flatMap((row) => ('id' in row ? [row.id] : []));
      assert.equal(new Set(ids).size, ids.length, table);
    }
  });

  it('reach from fourteen months ago up to today, and not beyond', () => {
    for (const [table, column] of [
      ['leasing_data', 'created_time'],
      ['billing_process_data', 'created_time'],
      ['unit_inbound_data', 'tanggal_terima'],
      ['spk_dealing_process_data', 'tanggal_pesanan'],
    ] as const) {
      const days = (rows[table] as readonly object[])
        .map((row) => dayOf((row as Record<string, string | null>)[column]!))
        .filter((day) => day !== null)
        .sort();
      assert.ok(days[0]! < '2023-05-15', `${table} from ${days[0]}`);
      assert.ok(days.at(-1)! <= TEST_TODAY && days.at(-1)! > '2024-06-25', `${table} to ${days.at(-1)}`);
    }
  });

  it('hold a few dates that cannot be read, NULL and empty ones among them', () => {
    const dates = rows.leasing_data.map((row) => row.tanggal_pengajuan);
    const unread = dates.filter((date) => dayOf(date) === null);
    assert.ok(unread.includes(null) && unread.includes('') && unread.some(Boolean));
    assert.ok(unread.length < dates.length * 0.08);
  });
});

const isEmpty = (body: Record<string, unknown>) =>
  Array.isArray(body.data) ? !body.data.length : (body.count ?? body.total_revenue) === 0;

describe('the demo has something to show', () => {
  const today = todayIn('Asia/Jakarta');
  for (const endpoint of everyEndpoint) {
    it(endpoint.path, async () => {
      const params = { dealer_id: DEMO_DEALER, date_from: `${today.slice(0, 4)}-01-01`, date_to: today };
      const response = await askSeeded(endpoint, { today }, { ...params, current_year: today.slice(0, 4) });
      assert.equal(response.status, 200);
      // In the first days of a year there may be nothing yet.
      if (today.slice(5) > '02-15')
        assert.equal(isEmpty((await response.json()) as Record<string, unknown>), false);
    });
  }

  it('districts that can be placed, and one that cannot', async () => {
    const { data } = prospectDistricts.answer.parse(await (await askSeeded(prospectDistricts)).json());
    const placed = data.filter(({ latitude }) => /^-6\.\d+$/.test(latitude ?? ''));
    assert.equal(data.length, 5);
    assert.equal(placed.length, 4);
  });
});
