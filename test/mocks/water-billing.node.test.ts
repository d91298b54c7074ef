/** Target and collection of the mock water service, by the rules of its document. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Tables } from '../../mocks/water/tables.js';
import { customer, payment, service, type Body } from './water-asking.node.js';

const told = async (
  path: string,
  rows: Partial<Tables> = {},
  params: Readonly<Record<string, string>> = {},
): Promise<Body> => {
  const { status, body } = await service(rows)(`/api/${path}`, { params });
  assert.equal(status, 200, JSON.stringify(body));
  return body;
};

const december = { bulan: '12', tahun: '2025' };

describe('the numbers of a month', () => {
  it('are those of the example, in the month of the newest payment', async () => {
    assert.deepEqual(await told('kpi_data'), {
      total_pelanggan: 3,
      total_kubikasi: 60,
      target: {
        total_nomen: 2,
        total_nominal: 300_000,
        sudah_bayar_nomen: 1,
        sudah_bayar_nominal: 100_000,
        belum_bayar_nomen: 1,
        belum_bayar_nominal: 200_000,
      },
      collection: {
        total_nomen: 2,
        total_nominal: 150_000,
        current_nomen: 2,
        current_nominal: 150_000,
        undue_nomen: 0,
        undue_nominal: 0,
      },
      collection_rate: 50,
      tunggakan: {
        ...{ total_nomen: 0, total_nominal: 0, sudah_bayar_nomen: 0, sudah_bayar_nominal: 0 },
        ...{ belum_bayar_nomen: 0, belum_bayar_nominal: 0 },
      },
      anomali: 0,
      periode: '2025-12',
    });
  });

  it('are of the current month where nobody has paid yet, and have no rate without a target', async () => {
    const body = await told('kpi_data', { collections: [] });
    assert.equal(body.periode, '2026-01');
    assert.equal(body.total_pelanggan, 3, 'the customers of the newest period before it');
    assert.equal((await told('kpi_data', { customers: [] })).collection_rate, 0);
  });

  it('a payment at the counter (MB) makes no month the newest, and pays no target', async () => {
    const master_bayar = [{ nomen: 'N2', payment_date: '2026-01-05', amount: 200_000 }];
    const body = await told('kpi_data', { master_bayar });
    assert.equal(body.periode, '2025-12');
    assert.equal(body.target.belum_bayar_nomen, 1);
    assert.equal((await told('belum_bayar', { master_bayar })).total_nomen, 1);
  });

  it('takes the customers of the newest period that is not after it', async () => {
    const customers = [
      customer('N1', '34', 100, { periode_month: 11 }),
      customer('N1', '34', 700, { periode_month: 1, periode_year: 2026 }),
    ];
    const target = async (month: string, year: string) =>
      (await told('kpi_data', { customers }, { bulan: month, tahun: year })).target.total_nominal;
    assert.deepEqual(
      [await target('10', '2025'), await target('12', '2025'), await target('1', '2026')],
      [0, 100, 700],
    );
  });

  it('adds up what is used to the litre, and what is paid to the cent', async () => {
    const customers = [0.125, 0.1, 0.2].map((kubikasi, at) => customer(`N${at}`, '34', 100, { kubikasi }));
    const collections = [0.1, 0.2].map((amount, at) => payment(`N${at}`, '2025-12-05', amount));
    const { total_kubikasi, collection } = await told('kpi_data', { customers, collections });
    assert.deepEqual([total_kubikasi, collection.total_nominal], [0.425, 0.3]);
  });

  it('knows the type of a payment by the year and the month of its bill', async () => {
    const collections = [
      payment('N1', '2025-12-05', 1, '2025-12'),
      payment('N1', '2025-12-05', 2, '2024-12'),
      payment('N2', '2025-12-05', 4, null),
    ];
    const { collection } = await told('kpi_data', { collections });
    assert.deepEqual(collection, {
      ...{ total_nomen: 2, total_nominal: 7, current_nomen: 2, current_nominal: 6 },
      ...{ undue_nomen: 1, undue_nominal: 1 },
    });
  });

  it('counts a payment once: of one customer, day, amount and bill period, also a missing one', async () => {
    const collections = [
      payment('N1', '2025-12-05', 10),
      payment('N1', '2025-12-05', 10),
      payment('N1', '2025-12-05', 10, null),
      payment('N1', '2025-12-05', 10, null),
      payment('N1', '2025-12-06', 10),
    ];
    assert.equal((await told('kpi_data', { collections })).collection.total_nominal, 30);
    assert.equal((await told('collection_data', { collections })).length, 3);
  });

  it('may be over 100 %, with two decimals', async () => {
    const collections = [payment('N9', '2025-12-05', 400_001)];
    assert.equal((await told('kpi_data', { collections })).collection_rate, 133.33);
  });

  it('arrears are the newest not after the month, above 0, and paid where there is any payment in the month', async () => {
    const ardebt = [
      { nomen: 'N1', saldo_tunggakan: 5, period: '2025-10' },
      { nomen: 'N1', saldo_tunggakan: 70, period: '2025-11' },
      { nomen: 'N2', saldo_tunggakan: 30, period: '2025-11' },
      { nomen: 'N3', saldo_tunggakan: 0, period: '2025-11' },
      { nomen: 'N2', saldo_tunggakan: 999, period: '2026-01' },
    ];
    assert.deepEqual((await told('kpi_data', { ardebt })).tunggakan, {
      ...{ total_nomen: 2, total_nominal: 100, sudah_bayar_nomen: 1, sudah_bayar_nominal: 70 },
      ...{ belum_bayar_nomen: 1, belum_bayar_nominal: 30 },
    });
    assert.equal((await told('tunggakan', { ardebt })).total_nominal, 999, 'its own newest period');
    assert.deepEqual(
      (await told('tunggakan', { ardebt }, december)).data.map((row: Body) => [row.nomen, row.periode]),
      [
        ['N1', '2025-11'],
        ['N2', '2025-11'],
      ],
    );
  });

  it('refuses a month without its year, a year alone, and a month 13', async () => {
    const ask = service();
    for (const params of [
      { bulan: '12' },
      { tahun: '2025' },
      { bulan: '13', tahun: '2025' },
      { bulan: '0', tahun: '2025' },
      { bulan: 'x', tahun: '2025' },
      { bulan: '1', tahun: '25' },
    ] as Record<string, string>[])
      for (const path of [
        ...['kpi_data', 'kpi_history', 'breakdown_rayon', 'tren_harian', 'collection_data', 'belum_bayar'],
        ...['belum_bayar_breakdown', 'tunggakan', 'mainbill'],
      ])
        assert.deepEqual(
          await ask(`/api/${path}`, { params }),
          { status: 400, body: { error: 'Invalid periode' } },
          `${path} ${JSON.stringify(params)}`,
        );
    const { status } = await ask('/api/kpi_data', { params: { bulan: '', tahun: '' } });
    assert.equal(status, 200, 'empty ones are absent');
  });

  it('has no rows, no numbers but zeros', async () => {
    const { status, body } = await service()('/api/kpi_data', { scenario: 'empty' });
    assert.deepEqual(
      [status, body.total_pelanggan, body.collection_rate, body.periode],
      [200, 0, 0, '2026-01'],
    );
  });
});

describe('months one after the other', () => {
  it('all are there, ascending up to the month', async () => {
    const months = await told('kpi_history', {}, { months: '3' });
    assert.deepEqual(months, [
      {
        ...{ periode: '2025-10', total_pelanggan: 0, total_kubikasi: 0, target_nominal: 0 },
        ...{ collection_nominal: 0, collection_rate: 0 },
      },
      {
        ...{ periode: '2025-11', total_pelanggan: 0, total_kubikasi: 0, target_nominal: 0 },
        ...{ collection_nominal: 0, collection_rate: 0 },
      },
      {
        ...{ periode: '2025-12', total_pelanggan: 3, total_kubikasi: 60, target_nominal: 300_000 },
        ...{ collection_nominal: 150_000, collection_rate: 50 },
      },
    ]);
    const year = await told('kpi_history', {}, { bulan: '2', tahun: '2026' });
    assert.deepEqual([year.length, year[0].periode, year[11].periode], [12, '2025-03', '2026-02']);
    assert.equal((await service()('/api/kpi_history', { params: { months: '0' } })).status, 400);
  });
});

describe('rayons, days and payments', () => {
  it('a customer with two payments has one target', async () => {
    assert.deepEqual(await told('breakdown_rayon'), [
      { rayon: '34', jumlah_pelanggan: 2, total_target: 100_000, total_collection: 150_000 },
      { rayon: '35', jumlah_pelanggan: 1, total_target: 200_000, total_collection: 0 },
    ]);
  });

  it('days with a payment only, with a running total within the month', async () => {
    const collections = [
      payment('N1', '2025-11-30', 7),
      payment('N1', '2025-12-06', 40_000),
      payment('N3', '2025-12-06', 50_000),
      payment('N1', '2025-12-05', 60_000),
    ];
    assert.deepEqual(await told('tren_harian', { collections }), [
      { tgl_bayar: '2025-12-05', jumlah_nomen: 1, total_harian: 60_000, kumulatif: 60_000 },
      { tgl_bayar: '2025-12-06', jumlah_nomen: 2, total_harian: 90_000, kumulatif: 150_000 },
    ]);
  });

  it('payments by date downwards, then nomen, with the customer’s newest name and rayon', async () => {
    const customers = [
      customer('N1', 34, 100_000, { name: 'Lama' }),
      customer('N1', 35, 100_000, { name: 'Baru', periode_month: 1, periode_year: 2026 }),
      customer('N3', '36', 0, { name: null }),
    ];
    const collections = [
      payment('N3', '2025-12-06', 50),
      payment('N9', '2025-12-07', 1),
      payment('N1', '2025-12-06', 40),
    ];
    const rows = { customers, collections };
    const shown = async (params: Record<string, string> = {}) =>
      (await told('collection_data', rows, params)).map((row: Body) => [
        ...[row.tgl_bayar, row.nomen, row.nama, row.rayon, row.jumlah_bayar],
      ]);
    assert.deepEqual(await shown(), [
      ['2025-12-07', 'N9', null, null, 1],
      ['2025-12-06', 'N1', 'Baru', '35', 40],
      ['2025-12-06', 'N3', null, '36', 50],
    ]);
    assert.deepEqual(await shown({ rayon: 'SUNTER' }), [['2025-12-06', 'N1', 'Baru', '35', 40]]);
    assert.deepEqual(await shown({ rayon: '34' }), []);
    const [unknown] = await told('collection_data', rows);
    assert.deepEqual([unknown.target_mc, unknown.pcez, unknown.tarif], [null, null, null]);
  });
});

describe('who has not paid', () => {
  it('is the target population without a payment, highest first; the total is that of the numbers', async () => {
    const customers = [
      customer('N2', '35', 200_000),
      customer('N5', '34', 200_000),
      customer('N4', '34', 900_000),
      customer('N3', '34', 0),
      customer('N1', '34', 100_000),
    ];
    const list = await told('belum_bayar', { customers });
    assert.deepEqual(
      list.data.map((row: Body) => row.nomen),
      ['N4', 'N2', 'N5'],
    );
    assert.deepEqual([list.total_nomen, list.total_nominal], [3, 1_300_000]);
    assert.deepEqual(list.data[0], {
      nomen: 'N4',
      nama: 'Pelanggan N4',
      alamat: 'Jl. Sunter N4',
      rayon: '34',
      ...{ pc: '341', ez: '01', pcez: '341/01', tarif: '3A', nominal: 900_000, kubikasi: 20 },
    });
    const { target } = await told('kpi_data', { customers });
    assert.deepEqual([target.belum_bayar_nomen, target.belum_bayar_nominal], [3, 1_300_000]);
    assert.deepEqual(await told('belum_bayar_breakdown', { customers }), [
      { rayon: '34', jumlah_nomen: 2, total_nominal: 1_100_000 },
      { rayon: '35', jumlah_nomen: 1, total_nominal: 200_000 },
    ]);
  });
});

describe('arrears and bills', () => {
  const ardebt = [
    { nomen: 'N1', saldo_tunggakan: 30, period: '2025-12' },
    { nomen: 'X', saldo_tunggakan: 90, period: '2025-12' },
    { nomen: 'N2', saldo_tunggakan: 30, period: '2025-12' },
  ];
  const mainbill = [
    { nomen: 'N2', total_tagihan: 5, period: '2025-12' },
    { nomen: 'N1', total_tagihan: 4, period: '2025-12' },
    { nomen: 'N1', total_tagihan: 3, period: '2025-11' },
  ];

  it('unknown customers stand in all arrears, and in none of a rayon', async () => {
    const nomens = async (params: Record<string, string> = {}) =>
      (await told('tunggakan', { ardebt }, params)).data.map((row: Body) => [row.nomen, row.nama]);
    assert.deepEqual(await nomens(), [
      ['X', null],
      ['N1', 'Pelanggan N1'],
      ['N2', 'Pelanggan N2'],
    ]);
    assert.deepEqual(await nomens({ rayon: 'SUNTER' }), [
      ['N1', 'Pelanggan N1'],
      ['N2', 'Pelanggan N2'],
    ]);
    assert.equal((await told('tunggakan', { ardebt }, { rayon: '35' })).total_nominal, 30);
  });

  it('bills are of the newest period, of a month, or all of a customer', async () => {
    const shown = async (params: Record<string, string> = {}) =>
      (await told('mainbill', { mainbill }, params)).map((row: Body) => [row.nomen, row.periode]);
    assert.deepEqual(await shown(), [
      ['N1', '2025-12'],
      ['N2', '2025-12'],
    ]);
    assert.deepEqual(await shown({ bulan: '11', tahun: '2025' }), [['N1', '2025-11']]);
    assert.deepEqual(await shown({ nomen: 'N1' }), [
      ['N1', '2025-12'],
      ['N1', '2025-11'],
    ]);
    assert.deepEqual(await shown({ nomen: 'N1', bulan: '11', tahun: '2025' }), [['N1', '2025-11']]);
    assert.deepEqual(await shown({ nomen: 'N7' }), []);
  });
});
