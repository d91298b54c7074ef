import { expect, fixture, html } from '@open-wc/testing';
import '../../src/water/water-kpi-cards.js';
import type { WaterKpiCards } from '../../src/water/water-kpi-cards.js';
import { runSuite } from '../suites/index.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { heard, inState, textOf } from '../support/wait.js';
import { december, kpi, make, onlyTheOriginal, paramsOf } from './asked.js';

const put = (attributes: Readonly<Record<string, string | null>> = december) =>
  fixture<WaterKpiCards>(html`${make('water-kpi-cards', attributes)}`);

const failed = {
  total_pelanggan: 0,
  total_kubikasi: 0,
  target: { total_nomen: 0, total_nominal: 0, sudah_bayar_nomen: 0, sudah_bayar_nominal: 0 },
  collection_rate: 0,
  periode: '-',
  error: 'no such table: master_pelanggan',
  traceback: 'Traceback (most recent call last): File "/app/kpi.py", line 12, in get_kpi',
};

describe('water-kpi-cards', () => {
  it('shows the example, and asks for its month without a zero in front', async () => {
    const seen = serve(() => json(kpi));
    const element = await inState(await put({ year: '2025', month: '03' }), 'ready');
    expect(paramsOf(seen[0]!)).to.deep.equal({ bulan: '3', tahun: '2025' });
    const rows = readCsv(await element.toCSV()).slice(1);
    expect(rows.map(([, ...numbers]) => numbers)).to.deep.equal([
      ...[
        ['3', ''],
        ['60.5', ''],
        ['300000', '2'],
        ['100000', '1'],
        ['200000', '1'],
        ['150000', '2'],
      ],
      ...[
        ['150000', '2'],
        ['0', '0'],
        ['1250000', '2'],
        ['250000', '1'],
        ['1000000', '1'],
        ['4', ''],
      ],
    ]);
    expect(textOf(element)).to.contain('Rp 1,25 juta').and.to.contain('2 pelanggan, Rp 1.250.000');
  });

  it('without a month asks for the newest, and says which one that is', async () => {
    const seen = serve(() => json(kpi));
    const element = await inState(await put({}), 'ready');
    expect(paramsOf(seen[0]!)).to.deep.equal({});
    expect(textOf(element, '[part=footer]')).to.contain('Bulan terbaru · Des 2025');
  });

  it('waits for the year of a month, and for the month of a year', async () => {
    const seen = serve(() => json(kpi));
    expect(textOf(await inState(await put({ month: '3' }), 'idle'))).to.contain('tahun (year)');
    expect(textOf(await inState(await put({ year: '2025' }), 'idle'))).to.contain('bulan (month)');
    expect(seen).to.have.lengthOf(0);
  });

  it('is an error where the service answers zeros because it has failed; nothing of its words is shown', async () => {
    serve(() => json(failed));
    const errors = heard('dasbor-error');
    const element = await inState(await put(), 'error');
    expect(element.error!.kind).to.equal('http');
    expect(errors).to.have.lengthOf(1);
    expect(textOf(element)).to.not.match(/Traceback|no such table|kpi\.py|\b0\b/);
    // Also where the page hands it over itself.
    element.data = failed;
    await inState(element, 'error');
    expect(element.error!.kind).to.equal('http');
  });

  it('has a dash for what a service doesn’t tell, and no zero', async () => {
    const { collection: _, tunggakan: __, anomali: ___, periode: ____, ...rest } = kpi;
    const { belum_bayar_nomen: _____, belum_bayar_nominal: ______, ...target } = kpi.target;
    serve(() => json({ ...rest, target }));
    const element = await inState(await put(), 'ready');
    const rows = readCsv(await element.toCSV()).slice(1);
    expect(rows.map(([, value]) => value)).to.deep.equal([
      ...['3', '60.5', '300000', '100000', '', '', '', '', '', '', '', ''],
    ]);
    const stats = [...element.renderRoot.querySelectorAll('[part=stat] [part=value]')];
    expect(stats.map(({ textContent }) => textContent).filter((text) => text === '–')).to.have.lengthOf(8);
  });

  it('shows only what is wanted', async () => {
    serve(() => json(kpi));
    const element = await inState(await put({ ...december, only: 'arrears cases' }), 'ready');
    expect(textOf(element, '[part=stat]')).to.contain('Tunggakan');
    expect(element.renderRoot.querySelectorAll('[part=stat]')).to.have.lengthOf(2);
  });
});

runSuite({
  tag: 'water-kpi-cards',
  kind: 'card',
  needs: december,
  answer: kpi,
  shows: ['Rp 300.000', 'Rp 150.000', 'Rp 1,25 juta', 'Rp 1.000.000', '60,5'],
  terms: ['Target', 'Rp 0'],
  optional: onlyTheOriginal,
});
