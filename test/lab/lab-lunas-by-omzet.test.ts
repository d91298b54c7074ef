import { expect, fixture, html } from '@open-wc/testing';
import '../../src/lab/lab-lunas-by-omzet.js';
import type { LabLunasByOmzet } from '../../src/lab/lab-lunas-by-omzet.js';
import { runSuite } from '../suites/index.js';
import { readCsv } from '../support/csv.js';
import { json, serve, type Seen } from '../support/service.js';
import { heard, inState, textOf, until } from '../support/wait.js';
import { make, paramsOf, period, told } from './asked.js';

const type = (dimension_id: string | null, dimension_name: string, metric_value: number) => ({
  dimension_id,
  dimension_name,
  metric_value,
  order_count: 1,
});

const lunas = [type('1', 'Kontrak', 1_000_000)];
const open = [
  type('1', 'Kontrak', 400_000),
  type('2', 'Mandiri', 500_000),
  type(null, '(tidak ada)', 250_000),
];

const both = (request: Seen): Response => json(told(paramsOf(request)['is_lunas'] === 'Y' ? lunas : open));

const put = (attributes: Readonly<Record<string, string | null>> = {}): Promise<LabLunasByOmzet> =>
  fixture<LabLunasByOmzet>(html`${make('lab-lunas-by-omzet', attributes)}`);

describe('lab-lunas-by-omzet', () => {
  it('joins what is paid for and what isn’t, greatest first', async () => {
    const seen = serve(both);
    const element = await inState(await put(), 'ready');
    expect(readCsv(await element.toCSV())).to.deep.equal([
      ['Tipe omzet', 'Lunas', 'Belum lunas', 'Total', 'Porsi lunas (%)'],
      ['Kontrak', '1000000', '400000', '1400000', '71.428571428571'],
      ['Mandiri', '0', '500000', '500000', '0'],
      ['(tidak ada)', '0', '250000', '250000', '0'],
    ]);
    const dates = { date_start: '2026-01-01', date_end: '2026-06-30' };
    expect(seen.map(paramsOf)).to.deep.equal(
      ['Y', 'N'].map((is_lunas) => ({ ...dates, is_lunas, dimension: 'omzet_type', metric: 'sales' })),
    );
    expect(textOf(element, '[part=footer]')).to.contain('Lunas Rp 1.000.000 · Belum lunas Rp 1.150.000');
  });

  it('adds up a type that a service names twice', async () => {
    const twice = [...open, type('2', 'Mandiri', 40_000.5)];
    serve((request) => (paramsOf(request)['is_lunas'] === 'Y' ? both(request) : json(told(twice))));
    const element = await inState(await put(), 'ready');
    expect(readCsv(await element.toCSV()).at(2)).to.deep.equal(['Mandiri', '0', '540000.5', '540000.5', '0']);
  });

  it('follows the filter of what is paid for: the other part isn’t asked', async () => {
    const seen = serve(both);
    const element = await inState(await put({ 'is-lunas': 'N', metric: 'order_count' }), 'ready');
    const [headings] = readCsv(await element.toCSV());
    expect(headings).to.deep.equal(['Tipe omzet', 'Belum lunas']);
    expect(seen.map((request) => paramsOf(request)['is_lunas'])).to.deep.equal(['N']);
    element.isLunas = null;
    await until(() => seen.length === 2, 'the other part');
  });

  it('is an error where one part fails, told once, and empty where nothing was ordered', async () => {
    serve((request) =>
      paramsOf(request)['is_lunas'] === 'Y' ? both(request) : json({ status: 'ERR' }, { status: 403 }),
    );
    const errors = heard('dasbor-error');
    await inState(await put(), 'error');
    expect(errors).to.have.lengthOf(1);
    serve(() => json(told([])));
    await inState(await put(), 'empty');
  });

  it('names the metrics where one is unknown', async () => {
    serve(both);
    const element = await inState(await put({ metric: '?' }), 'error');
    expect(textOf(element)).to.contain('sales, paid, outstanding, order_count');
  });
});

// All can be chosen.
const named = open.slice(0, 2);

// One question, as the suite has it: the other part is filtered away.
runSuite({
  tag: 'lab-lunas-by-omzet',
  kind: 'chart',
  needs: period,
  attributes: { 'is-lunas': 'N' },
  answer: told(named),
  shows: ['Kontrak', 'Rp 400.000', 'Mandiri', 'Belum lunas'],
  terms: ['Kontrak', 'Mandiri'],
  empty: told([]),
  named: (name) => told([{ ...named[0], dimension_name: name }, ...named.slice(1)]),
});
