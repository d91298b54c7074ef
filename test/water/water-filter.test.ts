import { expect, fixture, html } from '@open-wc/testing';
import '../../src/core/scope.js';
import '../../src/water/water-filter.js';
import '../../src/water/water-kpi-cards.js';
import type { WaterFilter } from '../../src/water/water-filter.js';
import type { WaterKpiCards } from '../../src/water/water-kpi-cards.js';
import { json, serve } from '../support/service.js';
import { heard, inState, textOf, until } from '../support/wait.js';
import { kpi, paramsOf } from './asked.js';

const listOf = ({ renderRoot }: WaterFilter, name: string): HTMLSelectElement | null =>
  renderRoot.querySelector(`select[name=${name}]`);

async function choose(filter: WaterFilter, name: string, value: string): Promise<void> {
  const list = listOf(filter, name)!;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await filter.updateComplete;
}

describe('water-filter', () => {
  it('begins with the newest month; a month brings its year, and takes it away again', async () => {
    const seen = serve(() => json(kpi), { today: '2026-01-15' });
    const scope = await fixture<HTMLElement>(
      html`<dasbor-scope><water-filter></water-filter><water-kpi-cards></water-kpi-cards></dasbor-scope>`,
    );
    const filter = scope.querySelector<WaterFilter>('water-filter')!;
    const cards = scope.querySelector<WaterKpiCards>('water-kpi-cards')!;
    await inState(cards, 'ready');
    expect(paramsOf(seen[0]!)).to.deep.equal({});
    expect(listOf(filter, 'month')!.selectedOptions[0]!.textContent).to.equal('Bulan terbaru');
    expect(listOf(filter, 'year')).to.equal(null);
    const changes = heard<{ values: object }>('dasbor-change');
    await choose(filter, 'month', '03');
    await until(() => seen.length === 2, 'another question');
    expect(paramsOf(seen[1]!)).to.deep.equal({ bulan: '3', tahun: '2026' });
    await choose(filter, 'year', '2025');
    await choose(filter, 'month', '04');
    expect(changes.at(-1)!.detail.values).to.deep.equal({ month: '04', year: '2025' });
    await choose(filter, 'month', '');
    expect(changes.at(-1)!.detail.values).to.deep.equal({ month: '', year: '' });
    await until(() => textOf(cards, '[part=footer]').includes('Bulan terbaru'), 'the newest month');
    await inState(cards, 'ready');
  });

  it('offers rayons where that is wanted, and years as they are given', async () => {
    serve(() => json(kpi), { today: '2026-01-15' });
    const filter = await fixture<WaterFilter>(html`<water-filter rayon years="[2025]"></water-filter>`);
    expect([...listOf(filter, 'rayon')!.options].map(({ value }) => value)).to.deep.equal([
      ...['', 'SUNTER', '34', '35'],
    ]);
    await choose(filter, 'month', '02');
    expect(filter.values).to.deep.equal({ month: '02', year: '2025', rayon: '' });
    filter.setAttribute('years', 'x');
    await until(() => filter.state === 'error', 'an error');
  });
});
