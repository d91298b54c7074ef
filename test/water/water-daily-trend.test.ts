import { expect, fixture, html } from '@open-wc/testing';
import '../../src/water/water-daily-trend.js';
import type { WaterDailyTrend } from '../../src/water/water-daily-trend.js';
import { runSuite } from '../suites/index.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { inState, textOf, until } from '../support/wait.js';
import { december, make } from './asked.js';

const answer = [
  { tgl_bayar: '2025-12-05', jumlah_nomen: 1, total_harian: 60_000, kumulatif: 60_000 },
  { tgl_bayar: '2025-12-06', jumlah_nomen: 2, total_harian: 90_000, kumulatif: 150_000 },
];

describe('water-daily-trend', () => {
  it('has each day with its own sum and the running total, on two axes', async () => {
    serve(() => json(answer));
    const element = await inState(
      await fixture<WaterDailyTrend>(html`${make('water-daily-trend')}`),
      'ready',
    );
    expect(readCsv(await element.toCSV())).to.deep.equal([
      ['Tanggal', 'Per hari', 'Kumulatif', 'Pelanggan bayar'],
      ['2025-12-05', '60000', '60000', '1'],
      ['2025-12-06', '90000', '150000', '2'],
    ]);
    expect(textOf(element, '[part=legend]')).to.contain('Kumulatif sumbu kanan');
    expect(textOf(element, '[part=footer]')).to.contain('Total Rp 150.000').and.not.contain('*');
  });

  it('marks the day that still runs', async () => {
    serve(() => json(answer), { today: '2025-12-06' });
    const element = await inState(
      await fixture<WaterDailyTrend>(html`${make('water-daily-trend')}`),
      'ready',
    );
    await until(() => element.renderRoot.querySelector('th[data-note]'), 'the table');
    expect(element.renderRoot.querySelectorAll('th[data-note]')).to.have.lengthOf(1);
    expect(textOf(element, '[part=footer]')).to.contain('Total Rp 150.000 · * belum selesai');
  });
});

runSuite({
  tag: 'water-daily-trend',
  kind: 'chart',
  needs: december,
  answer,
  shows: ['Per hari', 'Kumulatif', 'Rp 60.000', 'Rp 90.000', 'Rp 150.000'],
  terms: ['Total Rp 150.000'],
  empty: [],
});
