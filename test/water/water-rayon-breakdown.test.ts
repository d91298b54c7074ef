import { expect, fixture, html } from '@open-wc/testing';
import '../../src/water/water-rayon-breakdown.js';
import type { WaterRayonBreakdown } from '../../src/water/water-rayon-breakdown.js';
import { runSuite } from '../suites/index.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { inState } from '../support/wait.js';
import { december, make } from './asked.js';

const answer = [
  { rayon: '34', jumlah_pelanggan: 2, total_target: 100_000, total_collection: 150_000 },
  { rayon: '35', jumlah_pelanggan: 1, total_target: 200_000, total_collection: 0 },
];

describe('water-rayon-breakdown', () => {
  it('has the target beside the collection of each rayon, and its customers in the table', async () => {
    serve(() =>
      json([...answer, { rayon: null, jumlah_pelanggan: 1, total_target: 5, total_collection: 0 }]),
    );
    const element = await fixture<WaterRayonBreakdown>(html`${make('water-rayon-breakdown')}`);
    expect(readCsv(await (await inState(element, 'ready')).toCSV())).to.deep.equal([
      ['Rayon', 'Target', 'Penagihan', 'Pelanggan'],
      ['Rayon 34', '100000', '150000', '2'],
      ['Rayon 35', '200000', '0', '1'],
      ['Tanpa rayon', '5', '0', '1'],
    ]);
  });
});

runSuite({
  tag: 'water-rayon-breakdown',
  kind: 'chart',
  needs: december,
  answer,
  shows: ['Rayon 34', 'Rp 100.000', 'Rp 150.000', 'Rayon 35', 'Rp 200.000'],
  terms: ['Rayon', 'Target', 'Rayon 34', 'Rayon 35', 'Rp 0'],
  empty: [],
});
