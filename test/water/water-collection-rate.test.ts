import { expect, fixture, html } from '@open-wc/testing';
import '../../src/water/water-collection-rate.js';
import '../../src/water/water-kpi-cards.js';
import type { WaterCollectionRate } from '../../src/water/water-collection-rate.js';
import type { WaterKpiCards } from '../../src/water/water-kpi-cards.js';
import { runSuite } from '../suites/index.js';
import { json, serve } from '../support/service.js';
import { inState, textOf } from '../support/wait.js';
import { december, kpi, make, onlyTheOriginal } from './asked.js';

const put = (answer: object): Promise<WaterCollectionRate> => {
  serve(() => json(answer));
  return fixture<WaterCollectionRate>(html`${make('water-collection-rate')}`);
};

const barOf = ({ renderRoot }: WaterCollectionRate): string | null =>
  renderRoot.querySelector('.progress-bar')!.getAttribute('width');

describe('water-collection-rate', () => {
  it('shows the rate of the service, never one that is reckoned from the target', async () => {
    // 100.000 of 300.000 were paid by those who were to pay; the rate counts everything that was collected.
    const element = await inState(await put(kpi), 'ready');
    expect(textOf(element)).to.contain('50,00%').and.to.not.contain('33,33%');
    expect(barOf(element)).to.equal('50%');
    const meter = element.renderRoot.querySelector('[role=meter]')!;
    expect([meter.ariaValueNow, meter.ariaValueText]).to.deep.equal(['50', '50,00%']);
  });

  it('passes 100 %; the bar ends there', async () => {
    const element = await inState(await put({ ...kpi, collection_rate: 133.33 }), 'ready');
    expect(textOf(element)).to.contain('133,33%');
    expect(barOf(element)).to.equal('100%');
  });

  it('says where there is no target', async () => {
    const target = { ...kpi.target, total_nominal: 0 };
    const element = await inState(await put({ ...kpi, target, collection_rate: 0 }), 'ready');
    expect(textOf(element)).to.contain('0,00%').and.to.contain('Tidak ada target');
  });

  it('is asked once with the cards beside it', async () => {
    const seen = serve(() => json(kpi));
    const page = await fixture<HTMLElement>(
      html`<main>${make('water-collection-rate')}${make('water-kpi-cards')}</main>`,
    );
    await inState(page.querySelector<WaterKpiCards>('water-kpi-cards')!, 'ready');
    await inState(page.querySelector<WaterCollectionRate>('water-collection-rate')!, 'ready');
    expect(seen).to.have.lengthOf(1);
  });
});

runSuite({
  tag: 'water-collection-rate',
  kind: 'card',
  needs: december,
  answer: kpi,
  shows: ['50,00%', 'Rp 150.000', 'Rp 300.000'],
  optional: onlyTheOriginal,
});
