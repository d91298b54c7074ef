import { expect, fixture, html } from '@open-wc/testing';
import '../../src/water/water-arrears-list.js';
import type { WaterArrearsList } from '../../src/water/water-arrears-list.js';
import { runSuite } from '../suites/index.js';
import { json, serve } from '../support/service.js';
import { inState, textOf } from '../support/wait.js';
import { december, make, paramsOf } from './asked.js';

const row = (nomen: string, nama: string | null, rayon: string | null, saldo_tunggakan: number | null) => ({
  ...{ nomen, nama, alamat: null, rayon, saldo_tunggakan, periode: '2025-11' },
});

const answer = {
  total_nomen: 3,
  total_nominal: 150_000,
  data: [
    row('60100099', null, null, 90_000),
    row('60100000', 'Siti Lubis', '34', 30_000),
    row('60100037', 'Agus Halim', '35', 30_000),
  ],
};

const put = (attributes: Readonly<Record<string, string>> = december) =>
  fixture<WaterArrearsList>(html`${make('water-arrears-list', attributes)}`);

describe('water-arrears-list', () => {
  it('has its totals, and what belongs to no rayon beside the rayons', async () => {
    serve(() => json(answer));
    const element = await inState(await put(), 'ready');
    expect(textOf(element, '.totals'))
      .to.contain('Rp 150.000')
      .and.to.contain('Tanpa rayon')
      .and.to.contain('Rp 90.000 · 1 pelanggan');
    expect(textOf(element)).to.contain('Belum Ada Nama');
  });

  it('asks for a rayon, and for the newest period where no month is named', async () => {
    const seen = serve(() => json(answer));
    await inState(await put({ rayon: '34' }), 'ready');
    expect(paramsOf(seen[0]!)).to.deep.equal({ rayon: '34' });
  });

  it('has no bars where the list isn’t all there is', async () => {
    serve(() => json({ ...answer, total_nomen: 10 }));
    const element = await inState(await put(), 'ready');
    expect(element.renderRoot.querySelector('.rayons')).to.equal(null);
  });
});

runSuite({
  tag: 'water-arrears-list',
  kind: 'table',
  needs: december,
  answer,
  shows: ['Siti Lubis', 'Belum Ada Nama', 'Rp 90.000', 'Nov 2025'],
  empty: { total_nomen: 0, total_nominal: 0, data: [] },
  named: (name) => ({ total_nomen: 1, total_nominal: 5, data: [row('60100000', name, '34', 5)] }),
  nullable: ['data[].saldo_tunggakan'],
  terms: ['Rayon', 'Nomen', 'Belum Ada Nama', 'Rayon 34', 'Rayon 35'],
});
