/** The mock water service finds the seven kinds of anomaly by their rules. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReadingRow } from '../../mocks/water/tables.js';
import { customer, service } from './water-asking.node.js';

const reading = (nomen: string, volume: number | null, more: Partial<ReadingRow> = {}): ReadingRow => ({
  nomen,
  stand_awal: 100,
  stand_akhir: 100 + (volume ?? 0),
  volume,
  read_method: 'ACTUAL',
  skip_status: null,
  trouble_status: null,
  spm_status: null,
  periode_month: 1,
  periode_year: 2026,
  ...more,
});

const before = (nomen: string, volume: number | null): ReadingRow =>
  reading(nomen, volume, { periode_month: 12, periode_year: 2025 });

const rows: readonly ReadingRow[] = [
  before('A', 50),
  reading('A', 100.5),
  before('B', 20),
  reading('B', 9),
  before('C', 20),
  // Half is no drop of more than half.
  reading('C', 10),
  before('D', 8),
  reading('D', 0),
  reading('E', -3),
  reading('F', 12, { stand_awal: 150, stand_akhir: 120 }),
  reading('G', 10, { spm_status: 'menunggu rebill' }),
  reading('H', 10, { read_method: 'estimate' }),
  reading('I', 10, { read_method: 'actual', skip_status: 'PAGAR TERKUNCI' }),
  reading('J', 10, { read_method: null, skip_status: '', spm_status: null }),
  reading('K', 10, { stand_awal: null, stand_akhir: -5 }),
  // Compared with an older month it would be a drop.
  reading('L', 1),
  reading('L', 90, { periode_month: 11, periode_year: 2025 }),
  reading('M', null, { stand_awal: 10, stand_akhir: 4 }),
  before('M', 70),
  reading('N', 100),
];

const ask = service({
  meter_readings: rows,
  customers: [
    customer('A', '34', 0, { name: 'Lama' }),
    customer('A', '35', 0, { name: 'Baru', periode_month: 1, periode_year: 2026 }),
  ],
});

const found = async (type: string, params: Record<string, string> = {}): Promise<string[]> => {
  const { body } = await ask(`/api/anomaly/detail/${type}`, { params });
  return body.data.map(({ nomen }: { nomen: string }) => nomen);
};

describe('anomalies', () => {
  it('are counted by kind in the newest month, January compared with December', async () => {
    assert.deepEqual((await ask('/api/anomaly/summary')).body, {
      periode: 'Januari 2026',
      anomalies: {
        extreme: { count: 1 },
        // D is in two kinds, and counts in both.
        turun: { count: 2 },
        zero: { count: 1 },
        negatif: { count: 2 },
        salah_catat: { count: 3 },
        rebill: { count: 1 },
        estimasi: { count: 2 },
      },
    });
  });

  it('are listed by kind, each in its order', async () => {
    assert.deepEqual(await found('extreme'), ['A']);
    assert.deepEqual(await found('turun'), ['D', 'B']);
    assert.deepEqual(await found('zero'), ['D']);
    assert.deepEqual(await found('negatif'), ['E', 'K']);
    // 150 → 120, 10 → 4, 100 → 97
    assert.deepEqual(await found('salah_catat'), ['F', 'M', 'E']);
    assert.deepEqual(await found('rebill'), ['G']);
    assert.deepEqual(await found('estimasi'), ['H', 'I']);
  });

  it('have the names of the newest row, and what was read', async () => {
    const { body } = await ask('/api/anomaly/detail/extreme');
    assert.deepEqual(body.data, [
      {
        nomen: 'A',
        nama: 'Baru',
        alamat: 'Jl. Sunter A',
        rayon: '35',
        volume: 100.5,
        stand_awal: 100,
        stand_akhir: 200.5,
        readmethod: 'ACTUAL',
        skip_status: null,
        trouble_status: null,
        spm_status: null,
      },
    ]);
    const { body: drops } = await ask('/api/anomaly/detail/turun');
    assert.deepEqual(
      drops.data.map(({ nama, persen_perubahan, volume_sekarang, volume_lalu }: Record<string, unknown>) => [
        ...[nama, persen_perubahan, volume_sekarang, volume_lalu],
      ]),
      [
        [null, -100, 0, 8],
        [null, -55, 9, 20],
      ],
    );
  });

  it('round percentages to two decimals, and equal ones stand by nomen', async () => {
    const equal = service({
      meter_readings: ['Z', 'Y', 'X'].flatMap((nomen) => [before(nomen, 3), reading(nomen, 1)]),
    });
    const { body } = await equal('/api/anomaly/detail/turun');
    assert.deepEqual(
      body.data.map(({ nomen, persen_perubahan }: Record<string, unknown>) => [nomen, persen_perubahan]),
      [
        ['X', -66.67],
        ['Y', -66.67],
        ['Z', -66.67],
      ],
    );
  });

  it('are those of the month that is asked for, and none of one without readings', async () => {
    const november = await ask('/api/anomaly/summary', { params: { bulan: '11', tahun: '2025' } });
    assert.equal(november.body.periode, 'November 2025');
    assert.equal(november.body.anomalies.extreme.count, 0);
    const none = { bulan: '2', tahun: '2026' };
    assert.deepEqual((await ask('/api/anomaly/summary', { params: none })).body, {
      periode: null,
      anomalies: {},
    });
    assert.deepEqual((await ask('/api/anomaly/detail/zero', { params: none })).body, { data: [] });
    assert.deepEqual((await service()('/api/anomaly/summary')).body, { periode: null, anomalies: {} });
  });

  it('are listed a hundred at most, and counted all', async () => {
    const many = service({
      meter_readings: Array.from({ length: 130 }, (_, index) => reading(String(1000 + index), 101 + index)),
    });
    assert.equal((await many('/api/anomaly/summary')).body.anomalies.extreme.count, 130);
    const { body } = await many('/api/anomaly/detail/extreme');
    assert.equal(body.data.length, 100);
    assert.equal(body.data[0].volume, 230);
  });

  it('of an unknown kind or month are refused', async () => {
    for (const type of ['EXTREME', 'all', 'x'])
      assert.deepEqual(await ask(`/api/anomaly/detail/${type}`), {
        status: 400,
        body: { error: 'Invalid anomaly type' },
      });
    for (const params of [{ bulan: '12' }, { bulan: '13', tahun: '2025' }] as Record<string, string>[])
      assert.deepEqual(await ask('/api/anomaly/summary', { params }), {
        status: 400,
        body: { error: 'Invalid periode' },
      });
  });
});
