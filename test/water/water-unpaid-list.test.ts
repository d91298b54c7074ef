import { expect, fixture, html } from '@open-wc/testing';
import '../../src/water/water-unpaid-list.js';
import type { WaterUnpaidList } from '../../src/water/water-unpaid-list.js';
import { runSuite } from '../suites/index.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { inState, textOf, until } from '../support/wait.js';
import { december, make } from './asked.js';

const row = (nomen: string, nama: string | null, rayon: string | null, nominal: number | null) => ({
  ...{ nomen, nama, alamat: null, rayon, pc: null, ez: null, pcez: null, tarif: '3A', nominal },
  kubikasi: 21.5,
});

const answer = {
  total_nomen: 3,
  total_nominal: 1_300_000,
  data: [
    row('60100074', 'Apotek Lubis', '34', 900_000),
    row('60100000', null, '35', 200_000),
    row('60100037', 'Siti Lubis', '34', 200_000),
  ],
};

const put = () => fixture<WaterUnpaidList>(html`${make('water-unpaid-list')}`);

const barsOf = ({ renderRoot }: WaterUnpaidList): string[] =>
  [...renderRoot.querySelectorAll('.rayons li')].map((item) =>
    [...item.querySelectorAll('span')].map(({ textContent }) => textContent.replace(/\s/g, ' ')).join(': '),
  );

describe('water-unpaid-list', () => {
  it('has the totals of the service, and a bar for each rayon, without asking for them', async () => {
    const seen = serve(() => json(answer));
    const element = await inState(await put(), 'ready');
    expect(textOf(element, '.totals')).to.contain('Rp 1,3 juta').and.to.contain('3 pelanggan · Rp 1.300.000');
    expect(barsOf(element)).to.deep.equal([
      'Rayon 34: Rp 1.100.000 · 2 pelanggan',
      'Rayon 35: Rp 200.000 · 1 pelanggan',
    ]);
    expect(seen).to.have.lengthOf(1);
    element.search = 'apotek';
    await element.updateComplete;
    expect(textOf(element, '.totals'), 'a search').to.contain('3 pelanggan');
    // One row is enough for them to stay.
    expect(element.renderRoot.querySelector('.totals')!.clientHeight).to.be.greaterThan(40);
    const [headings, ...rows] = readCsv(await element.toCSV({ all: true }));
    expect(headings!.slice(0, 4)).to.deep.equal(['Nomen', 'Nama', 'Rayon', 'Target']);
    expect(rows.map(([nomen]) => nomen)).to.deep.equal(['60100074']);
  });

  it('asks for the rayons where the list isn’t all there is', async () => {
    const rayons = [
      { rayon: '34', jumlah_nomen: 700, total_nominal: 80_000_000 },
      { rayon: '35', jumlah_nomen: 300, total_nominal: 20_000_000 },
    ];
    const cut = { ...answer, total_nomen: 1000, total_nominal: 100_000_000 };
    serve(({ url }) => json(url.pathname.endsWith('_breakdown') ? rayons : cut));
    const element = await inState(await put(), 'ready');
    await until(() => barsOf(element).length === 2, 'the rayons');
    expect(barsOf(element)[0]).to.equal('Rayon 34: Rp 80.000.000 · 700 pelanggan');
  });

  it('stands without them where nobody can say them', async () => {
    const cut = { ...answer, total_nominal: 5_000_000 };
    const seen = serve(({ url }) => json(url.pathname.endsWith('_breakdown') ? { no: 'list' } : cut));
    const element = await inState(await put(), 'ready');
    await until(() => seen.length > 1, 'the question');
    expect(barsOf(element)).to.deep.equal([]);
    expect(element.state).to.equal('ready');
    expect(textOf(element, '.totals')).to.contain('Rp 5 juta');
  });
});

runSuite({
  tag: 'water-unpaid-list',
  kind: 'table',
  needs: december,
  answer,
  shows: ['Apotek Lubis', 'Belum Ada Nama', 'Rp 900.000'],
  empty: { total_nomen: 0, total_nominal: 0, data: [] },
  named: (name) => ({ total_nomen: 1, total_nominal: 5, data: [row('60100000', name, '34', 5)] }),
  optional: ['data[].pc', 'data[].ez', 'data[].pcez', 'data[].tarif'],
  nullable: ['data[].nominal', 'data[].kubikasi'],
  terms: ['PCEZ', 'PC', 'EZ', 'Rayon', 'Nomen', 'Target', 'Belum Ada Nama', 'Rayon 34', 'Rayon 35'],
});
