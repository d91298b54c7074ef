import { expect, fixture, html } from '@open-wc/testing';
import '../../src/water/water-period-trend.js';
import type { WaterPeriodTrend } from '../../src/water/water-period-trend.js';
import { runSuite } from '../suites/index.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { inState, textOf } from '../support/wait.js';
import { december, make, paramsOf } from './asked.js';

const answer = [
  {
    ...{ periode: '2025-11', total_pelanggan: 2, total_kubikasi: 30.5, target_nominal: 100_000 },
    ...{ collection_nominal: 90_500, collection_rate: 90.5 },
  },
  {
    ...{ periode: '2025-12', total_pelanggan: 3, total_kubikasi: 60, target_nominal: 300_000 },
    ...{ collection_nominal: 150_000, collection_rate: 50 },
  },
];

const put = (attributes: Readonly<Record<string, string>> = december) =>
  fixture<WaterPeriodTrend>(html`${make('water-period-trend', attributes)}`);

describe('water-period-trend', () => {
  it('has each month with target, collection and rate as the service says them', async () => {
    const seen = serve(() => json(answer), { today: '2026-01-15' });
    const element = await inState(await put(), 'ready');
    expect(paramsOf(seen[0]!)).to.deep.equal({ months: '12', bulan: '12', tahun: '2025' });
    expect(readCsv(await element.toCSV())).to.deep.equal([
      ['Bulan', 'Target', 'Penagihan', 'Tingkat penagihan (%)', 'Pelanggan', 'Pemakaian (m³)'],
      ['2025-11', '100000', '90500', '90.5', '2', '30.5'],
      ['2025-12', '300000', '150000', '50', '3', '60'],
    ]);
    expect(textOf(element)).to.not.contain('belum selesai');
  });

  it('marks the month that is now, and asks for as many months as are wanted', async () => {
    const seen = serve(() => json(answer), { today: '2025-12-15' });
    const element = await inState(await put({ months: '3' }), 'ready');
    expect(paramsOf(seen[0]!)).to.deep.equal({ months: '3' });
    expect(textOf(element)).to.contain('* belum selesai');
    element.months = 0;
    await inState(element, 'error');
    expect(element.error!.kind).to.equal('attribute');
  });
});

runSuite({
  tag: 'water-period-trend',
  kind: 'chart',
  needs: december,
  answer,
  shows: ['Tingkat penagihan', '90,50%', '50,00%', 'Rp 300.000', 'Rp 150.000'],
  terms: ['Target'],
  empty: [],
});
