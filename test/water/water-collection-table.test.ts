import { expect, fixture, html } from '@open-wc/testing';
import '../../src/water/water-collection-table.js';
import type { WaterCollectionTable } from '../../src/water/water-collection-table.js';
import { runSuite } from '../suites/index.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { heard, inState, textOf, until } from '../support/wait.js';
import { december, make, paramsOf } from './asked.js';

const row = (nomen: string, nama: string | null, tgl_bayar: string, jumlah_bayar: number) => ({
  ...{ tgl_bayar, rayon: nama === null ? null : '34', pcez: '341/01', pc: '341', ez: '01', nomen, nama },
  ...{ zona_novak: '340001', tarif: '3A', target_mc: nama === null ? null : 100_000, jumlah_bayar },
});

const answer = [
  row('60100037', null, '2025-12-07', 1500),
  row('60100000', 'Siti Lubis', '2025-12-06', 40_000),
  row('60100000', 'Siti Lubis', '2025-12-05', 60_000.5),
];

const put = (attributes: Readonly<Record<string, string>> = december) =>
  fixture<WaterCollectionTable>(html`${make('water-collection-table', attributes)}`);

const cellsOf = ({ renderRoot }: WaterCollectionTable): string[][] =>
  [...renderRoot.querySelectorAll('tbody tr')].map((each) =>
    [...each.querySelectorAll('td')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );

describe('water-collection-table', () => {
  it('shows the payments as they come, and asks for the rayon where one is named', async () => {
    const seen = serve(() => json(answer));
    const element = await inState(await put({ ...december, rayon: 'SUNTER' }), 'ready');
    expect(cellsOf(element).map((cells) => cells.slice(0, 5))).to.deep.equal([
      ['7 Des 2025', '–', '60100037', 'Belum Ada Nama', 'Rp 1.500'],
      ['6 Des 2025', '34', '60100000', 'Siti Lubis', 'Rp 40.000'],
      ['5 Des 2025', '34', '60100000', 'Siti Lubis', 'Rp 60.000,50'],
    ]);
    expect(paramsOf(seen[0]!)).to.deep.equal({ bulan: '12', tahun: '2025', rayon: 'SUNTER' });
    expect(
      readCsv(await element.toCSV())
        .at(1)!
        .slice(0, 5),
    ).to.deep.equal(
      // The words for a missing name are no name.
      ['2025-12-07', '', '60100037', '', '1500'],
    );
  });

  it('names the customer of a row that is chosen, also one without a name', async () => {
    serve(() => json(answer));
    const element = await inState(await put(), 'ready');
    const chosen = heard<{ field: string; value: string }>('dasbor-select');
    for (const each of element.renderRoot.querySelectorAll<HTMLElement>('tbody tr')) each.click();
    expect(chosen.map(({ detail }) => [detail.field, detail.value])).to.deep.equal([
      ['nomen', '60100037'],
      ['nomen', '60100000'],
      ['nomen', '60100000'],
    ]);
  });

  it('refuses an unknown rayon, and says which there are', async () => {
    const seen = serve(() => json(answer));
    const element = await inState(await put({ ...december, rayon: '36' }), 'error');
    expect(textOf(element)).to.contain('SUNTER, 34, 35');
    expect(seen).to.have.lengthOf(0);
  });

  it('has 25 of 60,000 payments a page, and asks once whatever is searched, sorted and turned', async function () {
    this.timeout(60_000);
    const many = Array.from({ length: 60_000 }, (_, at) =>
      row(String(60_100_000 + at), at % 7 ? `Pelanggan ${at}` : null, '2025-12-06', (at * 7919) % 60_000),
    );
    const seen = serve(() => json(many));
    const element = await inState(await put(), 'ready');
    expect(cellsOf(element)).to.have.lengthOf(25);
    expect(textOf(element)).to.contain('60.000 pembayaran').and.to.contain('1 dari 2.400');
    expect(element.renderRoot.querySelector('.total[role=status]')).to.equal(null);
    element.sortBy = 'jumlah_bayar';
    element.sortDir = 'desc';
    await until(() => cellsOf(element)[0]?.[4] === 'Rp 59.999', 'the highest payment first');
    element.search = 'pelanggan 599';
    await until(() => /^\d+ pembayaran/.test(textOf(element, '.total[role=status]')), 'what is found');
    expect(cellsOf(element)).to.have.lengthOf(25);
    for (const [, , , name] of cellsOf(element)) expect(name).to.match(/^Pelanggan 599/);
    expect(seen).to.have.lengthOf(1);
  });
});

runSuite({
  tag: 'water-collection-table',
  kind: 'table',
  needs: december,
  answer,
  shows: ['Belum Ada Nama', 'Siti Lubis', 'Rp 40.000', '7 Des 2025'],
  empty: [],
  named: (name) => [row('60100000', name, '2025-12-06', 40_000)],
  optional: ['[].pcez', '[].pc', '[].ez', '[].zona_novak', '[].tarif', '[].target_mc'],
  nullable: ['[].target_mc'],
  terms: ['PCEZ', 'PC', 'EZ', 'Rayon', 'Nomen', 'Target', 'Belum Ada Nama'],
});
