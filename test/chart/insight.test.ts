/** What a chart says of itself, and how it sounds: exact, and never wrong where there is little or nothing to say. */
import { expect } from '@open-wc/testing';
import { columns } from '../../src/chart/columns.js';
import { insightOf } from '../../src/chart/explore/insight.js';
import { play, tonesOf } from '../../src/chart/explore/sound.js';
import { lines } from '../../src/chart/lines.js';
import { rankedBars } from '../../src/chart/ranked-bars.js';
import type { View } from '../../src/core/view.js';
import { companies, measuresOf, monthsOf, sceneOf, viewOf } from './support.js';

describe('the sentence of insight', () => {
  it('names highest and lowest with number and share, in both languages', () => {
    expect(insightOf(companies, 'id')).to.equal(
      'Tertinggi FIF Group 80 (40,0%); terendah Tidak diketahui 4 (2,0%).',
    );
    expect(insightOf(companies, 'en')).to.equal(
      'Highest FIF Group 80 (40.0%); lowest Tidak diketahui 4 (2.0%).',
    );
  });

  it('doesn’t say numbers again that the summary has said', () => {
    const summary = 'FIF Group 80 40,0%; Tidak diketahui 4 2,0%';
    expect(insightOf({ ...companies, summary }, 'id')).to.equal(
      'Tertinggi FIF Group; terendah Tidak diketahui.',
    );
    expect(insightOf({ ...companies, summary: 'FIF Group 80 40,0%' }, 'id')).to.equal(
      'Tertinggi FIF Group; terendah Tidak diketahui 4 (2,0%).',
    );
  });

  it('says where months lead, from the first to the last', () => {
    expect(insightOf(monthsOf([80, 100, 60, 120]), 'en')).to.equal(
      'Highest Apr 2024 Rp 120; lowest Mar 2024 Rp 60; from Jan 2024 to Apr 2024 up Rp 40 (50.0%).',
    );
    expect(insightOf(monthsOf([100, 120, 100]), 'en')).to.contain('from Jan 2024 to Mar 2024 level');
  });

  it('compares nothing with what is missing or not over yet, and says so', () => {
    const view = monthsOf([80, null, 100, 120, 5, null]);
    const rows = view.rows.map((row) => (row.id === '2024-05' ? { ...row, unfinished: ['amount'] } : row));
    expect(insightOf({ ...view, rows }, 'en')).to.equal(
      'Highest Apr 2024 Rp 120; lowest Jan 2024 Rp 80; from Jan 2024 to Apr 2024 up Rp 40 (50.0%). ' +
        'Not counted, because not over yet: May 2024.',
    );
  });

  it('has nothing to say of no number and of one, and says that all are equal', () => {
    for (const view of [viewOf([]), viewOf([['A', null]]), viewOf([['A', 3]])])
      expect(insightOf(view, 'id')).to.equal('');
    const equal = viewOf(['A', 'B', 'C'].map((name) => [name, 0] as const));
    expect(insightOf(equal, 'id')).to.equal('Semuanya 0.');
  });

  it('names two that are equal, and counts more', () => {
    const of = (...numbers: number[]): View =>
      viewOf(numbers.map((number, index) => [`N${index}`, number] as const));
    expect(insightOf(of(5, 5, 1), 'id')).to.equal('Tertinggi N0 dan N1 5; terendah N2 1 (9,1%).');
    expect(insightOf(of(5, 1, 1, 1), 'en')).to.equal('Highest N0 5 (62.5%); lowest 1 (3 items).');
  });

  it('has no percent of what isn’t above zero', () => {
    expect(insightOf(monthsOf([-10, 0, 20]), 'en')).to.equal(
      'Highest Mar 2024 Rp 20; lowest Jan 2024 -Rp 10; from Jan 2024 to Mar 2024 up Rp 30.',
    );
    expect(insightOf(monthsOf([0, 5, 20]), 'en')).to.contain('up Rp 20.');
  });

  it('tells of each series', () => {
    const view = measuresOf({
      names: ['A', 'B'],
      series: [
        { label: 'SPK', numbers: [1, 2] },
        { label: 'DO', numbers: [4, 3] },
      ],
    });
    expect(insightOf(view, 'en')).to.equal('SPK: Highest B 2; lowest A 1. DO: Highest A 4; lowest B 3.');
  });
});

describe('a chart as sound', () => {
  it('has a tone for each number, the higher the number the higher the tone, and a rest where one is missing', () => {
    const tones = tonesOf(
      sceneOf(
        viewOf([
          ['A', 1],
          ['B', null],
          ['C', 3],
          ['D', 1],
        ]),
        rankedBars,
      ),
    );
    expect(tones.map(({ pitch }) => Math.round(pitch))).to.deep.equal([220, 880, 220]);
    expect(tones[1]!.at / tones[0]!.length).to.equal(2);
  });

  it('is short, and one height where all are equal', () => {
    const many = tonesOf(sceneOf(monthsOf(Array(12).fill(7)), columns));
    const last = many.at(-1)!;
    expect(last.at + last.length).to.be.most(3.01);
    expect(new Set(many.map(({ pitch }) => pitch)).size).to.equal(1);
    expect(tonesOf(sceneOf(viewOf([]), rankedBars))).to.deep.equal([]);
  });

  it('plays one series after the other, and without any number nothing', async () => {
    const view = measuresOf({
      names: ['A', 'B'],
      series: [
        { label: 'SPK', numbers: [1, 2] },
        { label: 'DO', numbers: [4, 3] },
      ],
    });
    const tones = tonesOf(sceneOf(view, lines));
    expect(tones.map(({ at, length }) => Math.round(at / length))).to.deep.equal([0, 1, 4, 5]);
    await play(sceneOf(viewOf([]), rankedBars));
  });
});
