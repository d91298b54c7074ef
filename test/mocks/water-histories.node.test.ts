/** The mock water service's payments and usage of one customer. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getResponse } from 'msw';
import { handlersOf } from '../../mocks/index.js';
import { waterMocks } from '../../mocks/water/index.js';
import type { Tables } from '../../mocks/water/tables.js';

const customer = (nomen: string, year: number, month: number, kubikasi: number | null) => ({
  nomen,
  name: nomen,
  address: null,
  rayon: '34',
  pc: null,
  ez: null,
  pcez: null,
  block: null,
  zona_novak: null,
  tarif: null,
  target_mc: 1000,
  kubikasi,
  periode_month: month,
  periode_year: year,
});

const reading = (nomen: string, year: number, month: number, volume: number) => ({
  nomen,
  stand_awal: 0,
  stand_akhir: volume,
  volume,
  read_method: 'ACTUAL',
  skip_status: null,
  trouble_status: 'Macet',
  spm_status: null,
  periode_month: month,
  periode_year: year,
});

const rows = {
  customers: [
    ...Array.from({ length: 14 }, (_, index) =>
      customer('N1', 2024 + Math.floor(index / 12), (index % 12) + 1, index),
    ),
    customer('N2', 2025, 1, null),
  ],
  meter_readings: [reading('N1', 2025, 1, 9), reading('N1', 2024, 12, 8)],
  collections: [
    { id: 1, nomen: 'N1', payment_date: '2025-12-05', amount: 60_000, volume: 1, bill_period: '2025-12' },
    { id: 2, nomen: 'N1', payment_date: '2025-12-06', amount: 40_000, volume: 1, bill_period: '2025-11' },
    // The same again counts once, also without a bill period.
    { id: 3, nomen: 'N1', payment_date: '2025-12-06', amount: 40_000, volume: 1, bill_period: '2025-11' },
    { id: 4, nomen: 'N1', payment_date: '2025-10-01', amount: 5, volume: 1, bill_period: null },
    { id: 5, nomen: 'N1', payment_date: '2025-10-01', amount: 5, volume: 1, bill_period: null },
    { id: 6, nomen: 'N2', payment_date: '2025-12-06', amount: 1, volume: 1, bill_period: '2024-12' },
  ],
  master_bayar: [{ nomen: 'N1', payment_date: '2025-11-20', amount: 70_000 }],
} satisfies Partial<Tables>;

async function ask(path: string): Promise<readonly [status: number, body: unknown]> {
  const handlers = handlersOf(waterMocks, { rows, today: '2025-12-23' });
  const response = (await getResponse(handlers, new Request(`http://service.test${path}`)))!;
  return [response.status, await response.json()];
}

const payment = (
  tgl_bayar: string,
  jumlah_bayar: number,
  tipe_bayar: string,
  bill_period: string | null,
) => ({
  tgl_bayar,
  jumlah_bayar,
  tipe_bayar,
  bill_period,
  sumber_file: null,
});

describe('payments of a customer', () => {
  it('are those of both tables, each once, the newest first', async () => {
    assert.deepEqual(await ask('/api/history_pembayaran?nomen=N1'), [
      200,
      [
        payment('2025-12-06', 40_000, 'current', '2025-11'),
        payment('2025-12-05', 60_000, 'undue', '2025-12'),
        payment('2025-11-20', 70_000, 'mb', null),
        payment('2025-10-01', 5, 'current', null),
      ],
    ]);
  });

  it('are undue by year and month of the bill, not by the month alone', async () => {
    assert.deepEqual(await ask('/api/history_pembayaran?nomen=N2'), [
      200,
      [payment('2025-12-06', 1, 'current', '2024-12')],
    ]);
  });

  it('are of a month only where one is named', async () => {
    assert.deepEqual(await ask('/api/history_pembayaran?nomen=N1&bulan=11&tahun=2025'), [
      200,
      [payment('2025-11-20', 70_000, 'mb', null)],
    ]);
    assert.deepEqual(await ask('/api/history_pembayaran?nomen=N1&bulan=13&tahun=2025'), [
      400,
      { error: 'Invalid periode' },
    ]);
  });

  it('need a nomen; an unknown one has none', async () => {
    for (const path of ['', '?nomen=', '?nomen=%20'])
      assert.deepEqual(await ask(`/api/history_pembayaran${path}`), [
        400,
        { error: 'Parameter nomen required' },
      ]);
    assert.deepEqual(await ask('/api/history_pembayaran?nomen=N9'), [200, []]);
  });
});

describe('usage of a customer', () => {
  it('has the twelve newest periods, the newest first', async () => {
    const [status, body] = await ask('/api/history_multi_periode/N1');
    const { mc_history, sbrs_history } = body as Record<string, Record<string, unknown>[]>;
    assert.equal(status, 200);
    assert.deepEqual(
      mc_history!.map(
        ({ periode_bulan, periode_tahun }) => `${String(periode_tahun)}-${String(periode_bulan)}`,
      ),
      ['2025-2', '2025-1', ...Array.from({ length: 10 }, (_, index) => `2024-${12 - index}`)],
    );
    assert.deepEqual(mc_history![0], {
      periode_bulan: 2,
      periode_tahun: 2025,
      kubikasi: 13,
      target_mc: 1000,
    });
    assert.deepEqual(sbrs_history, [
      {
        periode_bulan: 1,
        periode_tahun: 2025,
        readmethod: 'ACTUAL',
        skip_status: null,
        trouble_status: 'Macet',
        volume: 9,
        analisa_tindak_lanjut: null,
      },
      {
        periode_bulan: 12,
        periode_tahun: 2024,
        readmethod: 'ACTUAL',
        skip_status: null,
        trouble_status: 'Macet',
        volume: 8,
        analisa_tindak_lanjut: null,
      },
    ]);
  });

  it('ends with the month that is named; an unknown nomen has none', async () => {
    const [, body] = await ask('/api/history_multi_periode/N1?bulan=2&tahun=2024');
    assert.deepEqual(
      (body as { mc_history: { periode_bulan: number }[] }).mc_history.map(
        ({ periode_bulan }) => periode_bulan,
      ),
      [2, 1],
    );
    assert.deepEqual(await ask('/api/history_multi_periode/N9'), [200, { mc_history: [], sbrs_history: [] }]);
  });
});
