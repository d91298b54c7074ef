import { expect, fixture, html } from '@open-wc/testing';
import '../../src/core/scope.js';
import '../../src/margin/margin-filter.js';
import type { MarginFilter } from '../../src/margin/margin-filter.js';
import { json, serve } from '../support/service.js';
import { make } from './asked.js';

const put = async (attributes = {}): Promise<MarginFilter> => {
  serve(() => json({}), { today: '2026-03-15' });
  return fixture<MarginFilter>(html`${make('margin-filter', attributes)}`);
};

const options = ({ renderRoot }: MarginFilter, name: string): string[] =>
  [...renderRoot.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option`)].map(({ value }) => value);

describe('margin-filter', () => {
  it('begins with this month, and offers the years from 2024', async () => {
    const element = await put();
    expect(element.values).to.deep.equal({ month: '03', year: '2026' });
    expect(options(element, 'year')).to.deep.equal(['2026', '2025', '2024']);
    expect(options(element, 'month')).to.have.lengthOf(12);
  });

  it('of the data page offers areas, and two years before and after', async () => {
    const element = await put({ area: '' });
    expect(options(element, 'year')).to.deep.equal(['2028', '2027', '2026', '2025', '2024']);
    expect(options(element, 'location-type')).to.deep.equal(['ALL', 'CABANG', 'LOCAL']);
    expect(element.values['location-type']).to.equal('ALL');
  });

  it('takes the years that the page gives', async () => {
    expect(options(await put({ years: '[2023, 2022]' }), 'year')).to.deep.equal(['2023', '2022']);
  });
});
