import { expect, fixture, html } from '@open-wc/testing';
import '../../src/core/scope.js';
import '../../src/water/water-customer-profile.js';
import type { WaterCustomerProfile } from '../../src/water/water-customer-profile.js';
import { runSuite } from '../suites/index.js';
import { json, serve } from '../support/service.js';
import { heard, inState, textOf } from '../support/wait.js';

const master = {
  nomen: '60100000',
  name: 'PT Contoh',
  address: 'Jl. Sunter 1',
  rayon: '34',
  pc: '341',
  ez: '02',
  pcez: '341/02',
  block: 'A1',
  zona_novak: '340001',
  tarif: '3A',
  target_mc: 1_250_000,
  kubikasi: 42.5,
  periode_month: 12,
  periode_year: 2025,
};

const answer = {
  master,
  payments: [
    { tgl_bayar: '2025-12-06', jumlah_bayar: 40_000, tipe_bayar: 'current' },
    { tgl_bayar: '2025-11-05', jumlah_bayar: 60_000, tipe_bayar: 'mb' },
  ],
  analisa: [{ id: 7, jenis_anomali: 'zero', status: 'pending', updated_at: '2025-12-02 09:05:00' }],
  payment_count: 2,
  analisa_count: 1,
};

runSuite({
  tag: 'water-customer-profile',
  kind: 'list',
  needs: { nomen: '60100000' },
  answer,
  shows: [
    'PT Contoh',
    '341/02',
    'Rp 1.250.000',
    '42,5',
    '6 Des 2025',
    'Rp 40.000',
    'Pemakaian nol',
    'Menunggu',
  ],
  named: (name) => ({ ...answer, master: { ...master, name } }),
  optional: [
    ...Object.keys(master)
      .filter((name) => name !== 'nomen')
      .map((name) => `master.${name}`),
  ],
  nullable: ['target_mc', 'kubikasi', 'periode_month', 'periode_year'].map((name) => `master.${name}`),
  terms: [
    ...['Nomen', 'Rayon', 'PC', 'EZ', 'PCEZ', 'Zona novak', 'Current', 'MB', 'Status'],
    ...['PT Contoh', 'Jl. Sunter 1', 'A1', '3A'],
  ],
});

const put = (nomen: string) =>
  fixture<WaterCustomerProfile>(html`<water-customer-profile nomen=${nomen}></water-customer-profile>`);

describe('water-customer-profile, beside what every widget does', () => {
  it('says which customer there is not', async () => {
    const seen = serve(() => json({ error: 'Nomen not found' }, { status: 404 }));
    const errors = heard<{ kind: string; message: string }>('dasbor-error');
    const element = await inState(await put('N/9'), 'error');
    expect(seen[0]!.url.pathname).to.equal('/api/profil_pelanggan/N%2F9');
    expect(element.error!.kind).to.equal('not-found');
    expect(textOf(element, '[part=state]')).to.contain('Nomen N/9 tidak ditemukan.');
    expect(errors[0]!.detail.message).to.equal('Nomen N/9 tidak ditemukan.');
  });

  it('shows what is missing as missing, and who has no name as such', async () => {
    const bare = { nomen: 'N1', name: null, target_mc: null };
    serve(() => json({ master: bare, payments: [], analisa: [], payment_count: 0, analisa_count: 0 }));
    const element = await inState(await put('N1'), 'ready');
    const text = textOf(element);
    expect(text).to.contain('Belum Ada Nama').and.to.contain('Belum ada pembayaran.');
    expect(text).to.contain('Belum ada kasus.').and.to.not.contain('Rp');
    await expect(element).to.be.accessible();
  });

  it('opens a case, and wants a new one of this customer', async () => {
    serve(() => json(answer));
    const element = await inState(await put('60100000'), 'ready');
    const chosen = heard<{ field: string; value: string }>('dasbor-select');
    const wanted = heard<{ action: string; value: string }>('dasbor-row-action');
    element.renderRoot.querySelector<HTMLButtonElement>('.link')!.click();
    expect(chosen[0]!.detail).to.include({ field: 'case', value: '7' });
    element.renderRoot.querySelector<HTMLButtonElement>('[part=button]')!.click();
    expect(wanted[0]!.detail).to.include({ action: 'case', value: '60100000' });
  });

  it('has all of it in its files', async () => {
    serve(() => json(answer));
    const element = await inState(await put('60100000'), 'ready');
    const csv = await element.toCSV();
    expect(csv).to.contain('Data pelanggan,Target MC,,1250000\r\n');
    expect(csv).to.contain('Pembayaran terakhir,2025-12-06,Current,40000\r\n');
    expect(csv).to.contain('Kasus,#7,Pemakaian nol,Menunggu\r\n');
    expect((await element.toXLSX()).size).to.be.greaterThan(1000);
  });
});
