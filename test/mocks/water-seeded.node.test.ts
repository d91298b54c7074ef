/** The seeded rows of the water supplier: always the same, up to today, and the same in every list. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TEST_TODAY, type Scenario } from '../../mocks/index.js';
import { rowsUntil } from '../../mocks/water/rows.js';
import { TABLES } from '../../mocks/water/tables.js';
import type { Endpoint } from '../../src/data/endpoint.js';
import {
  waterArrears,
  waterBills,
  waterCollection,
  waterDailyTrend,
  waterKpi,
  waterKpiHistory,
  waterRayons,
  waterUnpaid,
  waterUnpaidRayons,
} from '../../src/water/contracts.js';
import { service, type Body } from './water-asking.node.js';

const rows = rowsUntil(TEST_TODAY);
const ask = service(rows, TEST_TODAY);

const contracts = {
  ...{ waterKpi, waterKpiHistory, waterRayons, waterDailyTrend, waterCollection },
  ...{ waterUnpaid, waterUnpaidRayons, waterArrears, waterBills },
} as const satisfies Readonly<Record<string, Endpoint<never> | Endpoint>>;

const asked: readonly Readonly<Record<string, string>>[] = [
  {},
  { bulan: '5', tahun: '2024' },
  { bulan: '12', tahun: '2019' },
  { rayon: '34' },
];

describe('the seeded water supplier', () => {
  it('is the same every time, and keeps its rows when a day passes', () => {
    const again = rowsUntil(TEST_TODAY);
    for (const table of TABLES) assert.deepEqual(again[table], rows[table], table);
    const tomorrow = new Map(rowsUntil('2024-07-01').collections.map((row) => [row.id, row]));
    const still = rows.collections.filter(({ id }) => tomorrow.has(id));
    assert.ok(still.length > rows.collections.length * 0.9);
    for (const row of still) assert.deepEqual(tomorrow.get(row.id), row);
  });

  it('has ids of its own, and nothing of a day to come', () => {
    const ids = rows.collections.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const days = rows.collections.map(({ payment_date }) => payment_date).sort();
    assert.equal(days.at(-1), TEST_TODAY);
    assert.ok(days[0]!.startsWith('2023-05'));
  });

  it('says the same in every list of a month', async () => {
    for (const params of [{}, { bulan: '5', tahun: '2024' }] as Record<string, string>[]) {
      const told = async (path: string): Promise<Body> => (await ask(`/api/${path}`, { params })).body;
      const sum = (list: Record<string, number>[], field: string) =>
        list.reduce((total, row) => total + row[field]!, 0);
      const kpi = await told('kpi_data');
      const unpaid = await told('belum_bayar');
      assert.deepEqual(
        [unpaid.total_nomen, unpaid.total_nominal, sum(unpaid.data, 'nominal')],
        [kpi.target.belum_bayar_nomen, kpi.target.belum_bayar_nominal, unpaid.total_nominal],
      );
      assert.equal(kpi.target.sudah_bayar_nomen + kpi.target.belum_bayar_nomen, kpi.target.total_nomen);
      assert.equal(sum(await told('belum_bayar_breakdown'), 'total_nominal'), unpaid.total_nominal);
      const rayons = await told('breakdown_rayon');
      assert.deepEqual(
        ['jumlah_pelanggan', 'total_target', 'total_collection'].map((field) => sum(rayons, field)),
        [kpi.total_pelanggan, kpi.target.total_nominal, kpi.collection.total_nominal],
      );
      const days = await told('tren_harian');
      assert.equal(days.at(-1).kumulatif, kpi.collection.total_nominal);
      assert.equal(sum(await told('collection_data'), 'jumlah_bayar'), kpi.collection.total_nominal);
      const arrears = await told('tunggakan');
      assert.equal(kpi.tunggakan.total_nominal, arrears.total_nominal);
      const last = (await told('kpi_history')).at(-1);
      assert.deepEqual([last.periode, last.collection_rate], [kpi.periode, kpi.collection_rate]);
    }
  });

  for (const [name, contract] of Object.entries(contracts) as [string, Endpoint][])
    it(`${name} keeps its contract, whatever is asked; what isn’t a number is refused`, async () => {
      for (const scenario of ['default', 'empty', 'hostile'] as Scenario[])
        for (const params of asked) {
          const { status, body } = await ask(contract.path, { params, scenario });
          assert.deepEqual([status, contract.answer.safeParse(body).error?.issues[0]], [200, undefined]);
        }
      const { body } = await ask(contract.path, { scenario: 'invalid' });
      assert.equal(contract.answer.safeParse(body).success, false);
    });

  it('an answer of zeros where the service has failed is a refusal, without its words', () => {
    const body = { periode: '-', error: 'no such table', traceback: 'Traceback …' };
    assert.deepEqual(waterKpi.service.refuses!(body), { body });
    assert.equal(waterKpi.service.refuses!({ periode: '2024-06' }), undefined);
  });
});
