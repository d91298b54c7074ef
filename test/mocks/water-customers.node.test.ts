/** The mock water service finds customers, shows them, and keeps what is written of them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnalysisRow } from '../../mocks/water/tables.js';
import { customer, payment, service } from './water-asking.node.js';

const search = async (ask: ReturnType<typeof service>, params: Record<string, string>) =>
  (await ask('/api/customers/search', { params })).body.results;

const nomens = (results: readonly { nomen: string }[]): string[] => results.map(({ nomen }) => nomen);

describe('the search for customers', () => {
  const ask = service({
    customers: [
      customer('200', '35', 0, { name: 'Budi Santoso' }),
      customer('120', '34', 0, { name: 'PT Sumber 200' }),
      customer('100', '34', 0, { name: 'Siti Rahayu' }),
      customer('100', '35', 0, { name: 'SITI Aminah', periode_month: 1, periode_year: 2026 }),
      customer('130', '34', 0, { name: null, address: null }),
    ],
  });

  it('is by the beginning of the nomen or a part of the newest name, in any case, by nomen', async () => {
    assert.deepEqual(nomens(await search(ask, { q: '1' })), ['100', '120', '130']);
    assert.deepEqual(nomens(await search(ask, { q: '20' })), ['120', '200']);
    assert.deepEqual(await search(ask, { q: 'siti am' }), [
      { nomen: '100', name: 'SITI Aminah', address: 'Jl. Sunter 100', rayon: '35' },
    ]);
    assert.deepEqual(await search(ask, { q: 'rahayu' }), []);
  });

  it('finds nothing without a text, and only those of the rayon', async () => {
    assert.deepEqual(await search(ask, {}), []);
    assert.deepEqual(await search(ask, { q: ' ' }), []);
    assert.deepEqual(nomens(await search(ask, { q: '1', rayon: '35' })), ['100']);
    assert.deepEqual(nomens(await search(ask, { q: '1', rayon: 'SUNTER' })), ['100', '120', '130']);
  });

  it('finds twenty at most', async () => {
    const many = service({
      customers: Array.from({ length: 30 }, (_, index) => customer(String(500 - index), '34', 0)),
    });
    const found = nomens(await search(many, { q: 'pelanggan' }));
    assert.equal(found.length, 20);
    assert.equal(found[0], '471');
  });
});

const analysis = (id: number, nomen: string, updated: string): AnalysisRow => ({
  id,
  nomen,
  anomaly_type: 'zero',
  description: 'x',
  status: 'pending',
  priority: 'low',
  assigned_to: null,
  due_date: null,
  created: '2025-12-01 08:00:00',
  updated,
});

describe('the profile of a customer', () => {
  it('has the newest row, the last twelve payments and the cases', async () => {
    const ask = service({
      customers: [
        customer('N1', '34', 100, { periode_month: 11 }),
        customer('N1', '35', 200, { name: 'Baru' }),
      ],
      collections: Array.from({ length: 13 }, (_, day) =>
        payment('N1', `2025-12-${String(day + 1).padStart(2, '0')}`, 1000 + day, '2025-12'),
      ),
      master_bayar: [{ nomen: 'N1', payment_date: '2025-12-20', amount: 7 }],
      manual_analyses: [
        analysis(1, 'N1', '2025-12-02 09:00:00'),
        analysis(2, 'N2', '2025-12-03 09:00:00'),
        analysis(3, 'N1', '2025-12-04 09:00:00'),
      ],
    });
    const { body } = await ask('/api/profil_pelanggan/N1');
    assert.deepEqual(body.master, customer('N1', '35', 200, { name: 'Baru' }));
    assert.equal(body.payments.length, 12);
    assert.deepEqual(body.payments.slice(0, 2), [
      { tgl_bayar: '2025-12-20', jumlah_bayar: 7, tipe_bayar: 'mb' },
      { tgl_bayar: '2025-12-13', jumlah_bayar: 1012, tipe_bayar: 'undue' },
    ]);
    assert.deepEqual(body.analisa, [
      { id: 3, jenis_anomali: 'zero', status: 'pending', updated_at: '2025-12-04 09:00:00' },
      { id: 1, jenis_anomali: 'zero', status: 'pending', updated_at: '2025-12-02 09:00:00' },
    ]);
    assert.deepEqual([body.payment_count, body.analisa_count], [12, 2]);
    const november = await ask('/api/profil_pelanggan/N1', { params: { bulan: '11', tahun: '2025' } });
    assert.deepEqual([november.body.payments, november.body.payment_count], [[], 0]);
  });

  it('of an unknown nomen is not found', async () => {
    assert.deepEqual(await service()('/api/profil_pelanggan/N9'), {
      status: 404,
      body: { error: 'Nomen not found' },
    });
  });
});

describe('what is written of customers', () => {
  const post = (body: object) => ({ method: 'POST', body });
  const put = (body: object) => ({ method: 'PUT', body });

  it('is there afterwards, in the newest period', async () => {
    const ask = service();
    const made = await ask('/api/customers', post({ nomen: 'N9', name: 'Ani', rayon: 35, target_mc: '500' }));
    assert.deepEqual([made.status, made.body.success], [200, true]);
    const { master } = (await ask('/api/profil_pelanggan/N9')).body;
    assert.deepEqual(
      [master.name, master.rayon, master.target_mc, master.periode_month, master.periode_year, master.pc],
      ['Ani', '35', 500, 12, 2025, null],
    );
    // Every answer follows.
    const { body } = await ask('/api/kpi_data');
    assert.deepEqual([body.total_pelanggan, body.target.total_nominal], [4, 300_500]);
  });

  it('changes what it names in the newest row', async () => {
    const ask = service({
      customers: [customer('N1', '34', 1, { periode_month: 11 }), customer('N1', '34', 2)],
    });
    const changed = await ask('/api/customers/N1', put({ name: 'Baru', rayon: '35', address: '' }));
    assert.equal(changed.status, 200);
    const { master } = (await ask('/api/profil_pelanggan/N1')).body;
    assert.deepEqual(
      [master.name, master.rayon, master.address, master.target_mc, master.tarif],
      ['Baru', '35', null, 2, '3A'],
    );
    const november = await ask('/api/breakdown_rayon', { params: { bulan: '11', tahun: '2025' } });
    assert.deepEqual(november.body[0].rayon, '34');
  });

  it('needs nomen, name and rayon in this order, and an own nomen', async () => {
    const ask = service();
    const missing = async (body: object) => (await ask('/api/customers', post(body))).body.error;
    assert.equal(await missing({}), 'Missing field: nomen');
    assert.equal(await missing({ nomen: 'N9', rayon: '34' }), 'Missing field: name');
    assert.equal(await missing({ nomen: 'N9', name: '  ' }), 'Missing field: name');
    assert.equal(await missing({ nomen: 'N9', name: 'Ani', rayon: '' }), 'Missing field: rayon');
    assert.deepEqual(await ask('/api/customers', post({ nomen: 'N1', name: 'Ani', rayon: '34' })), {
      status: 409,
      body: { error: 'Nomen already exists' },
    });
    assert.deepEqual(await ask('/api/customers/N9', put({ name: 'Ani', rayon: '34' })), {
      status: 404,
      body: { error: 'Nomen not found' },
    });
    assert.equal((await ask('/api/customers/N1', put({ rayon: '34' }))).body.error, 'Missing field: name');
  });
});
