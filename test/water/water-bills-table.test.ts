import { expect, fixture, html } from '@open-wc/testing';
import '../../src/water/water-bills-table.js';
import type { WaterBillsTable } from '../../src/water/water-bills-table.js';
import { runSuite } from '../suites/index.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { inState } from '../support/wait.js';
import { december, make, paramsOf } from './asked.js';

const bill = (nomen: string, nama: string | null, total_tagihan: number | null, periode = '2025-12') => ({
  ...{ nomen, nama, total_tagihan, periode },
});

const answer = [bill('60100000', 'Siti Lubis', 56_705), bill('60100037', null, null)];

describe('water-bills-table', () => {
  it('shows the bills of a month, with a dash where one has no amount', async () => {
    serve(() => json(answer));
    const element = await fixture<WaterBillsTable>(html`${make('water-bills-table')}`);
    expect(readCsv(await (await inState(element, 'ready')).toCSV())).to.deep.equal([
      ['Nomen', 'Nama', 'Periode', 'Total tagihan'],
      ['60100000', 'Siti Lubis', '2025-12', '56705'],
      ['60100037', '', '2025-12', ''],
    ]);
  });

  it('asks for all bills of a customer where no month is chosen', async () => {
    const seen = serve(() => json(answer));
    const element = await fixture<WaterBillsTable>(html`${make('water-bills-table', { nomen: '60100000' })}`);
    await inState(element, 'ready');
    expect(paramsOf(seen[0]!)).to.deep.equal({ nomen: '60100000' });
  });
});

runSuite({
  tag: 'water-bills-table',
  kind: 'table',
  needs: december,
  answer,
  shows: ['Siti Lubis', 'Rp 56.705', 'Belum Ada Nama', 'Des 2025'],
  empty: [],
  named: (name) => [bill('60100000', name, 1)],
  nullable: ['[].total_tagihan'],
  terms: ['Nomen', 'Belum Ada Nama'],
});
