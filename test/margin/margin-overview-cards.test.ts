import { expect, fixture, html } from '@open-wc/testing';
import '../../src/margin/margin-overview-cards.js';
import type { MarginOverviewCards } from '../../src/margin/margin-overview-cards.js';
import { runSuite } from '../suites/index.js';
import { json, serve } from '../support/service.js';
import { inState, textOf } from '../support/wait.js';
import { make, margins, noMargins, NOTHING, paramsOf } from './asked.js';

const put = () => fixture<MarginOverviewCards>(html`${make('margin-overview-cards')}`);

describe('margin-overview-cards', () => {
  it('shows the document’s example, and asks for its month', async () => {
    const seen = serve(() => json(margins));
    const text = textOf(await inState(await put(), 'ready'));
    for (const shown of ['Rp 1.700.000', 'Rp 1.480.000', 'Rp 220.000', '12,94%'])
      expect(text).to.contain(shown);
    expect(seen.map(paramsOf)).to.deep.equal([{ month: '1', year: '2025' }]);
  });

  it('marks a percentage of nothing, keeps a sum below zero its sign, and shows no sen', async () => {
    const { data } = margins;
    const overview = { totalOmzet: 0, totalHPP: 25_000.4, totalMargin: -25_000.4, averageMarginPercent: 0 };
    serve(() => json({ success: true, data: { ...data, overview } }));
    const text = textOf(await inState(await put(), 'ready'));
    expect(text).to.contain('-Rp 25.000').and.to.contain('0,00%').and.to.contain('Tanpa omzet');
    expect(text).to.not.contain('25.000,4');
  });
});

runSuite({
  tag: 'margin-overview-cards',
  kind: 'card',
  needs: { year: '2025', month: '1' },
  answer: margins,
  shows: ['Rp 1.700.000', 'Rp 1.480.000', 'Rp 220.000', '12,94%'],
  says: NOTHING,
  terms: ['Total omzet', 'Total gross margin'],
  empty: noMargins,
  optional: ['data.byCategoryAndArea'],
});
