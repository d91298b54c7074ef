import { expect, fixture, html } from '@open-wc/testing';
import '../../src/core/scope.js';
import '../../src/water/water-customer-search.js';
import type { WaterCustomerSearch } from '../../src/water/water-customer-search.js';
import { runSuite } from '../suites/index.js';
import { json, serve } from '../support/service.js';
import { heard, inState, textOf, until } from '../support/wait.js';

const found = (nomen: string, name: string | null) => ({ nomen, name, address: 'Jl. Sunter 1', rayon: '34' });

const answer = { results: [found('123456', 'PT Contoh'), found('123457', null)] };

runSuite({
  tag: 'water-customer-search',
  kind: 'table',
  needs: { search: '1234' },
  answer,
  shows: ['123456', 'PT Contoh', '123457', 'Belum Ada Nama', 'Jl. Sunter 1'],
  empty: { results: [] },
  says: 'Tidak ada baris yang cocok dengan pencarian. Hapus pencarian',
  named: (name) => ({ results: [found('123456', name), answer.results[1]] }),
  terms: ['Nomen', 'Rayon', 'Belum Ada Nama', 'PT Contoh', 'Jl. Sunter 1'],
});

const box = ({ renderRoot }: WaterCustomerSearch): HTMLInputElement =>
  renderRoot.querySelector<HTMLInputElement>('input[type=search]')!;

describe('water-customer-search, beside what every table does', () => {
  it('asks what is typed, and the box keeps the focus', async () => {
    const seen = serve(() => json(answer));
    const element = await inState(
      await fixture<WaterCustomerSearch>(html`<water-customer-search rayon="35"></water-customer-search>`),
      'idle',
    );
    expect(box(element).placeholder).to.equal('Nomen atau nama');
    box(element).focus();
    box(element).value = 'contoh';
    box(element).dispatchEvent(new InputEvent('input'));
    await inState(element, 'ready');
    expect(Object.fromEntries(seen[0]!.url.searchParams)).to.deep.equal({ q: 'contoh', rayon: '35' });
    expect(element.shadowRoot!.activeElement === box(element)).to.equal(true);
    expect(box(element).value).to.equal('contoh');
    // Who doesn't see it hears how many there are.
    expect(textOf(element, '.total[role=status]')).to.equal('2 pelanggan');
    await expect(element).to.be.accessible();
  });

  it('hands the chosen customer to its scope', async () => {
    serve(() => json(answer));
    const scope = await fixture(
      html`<dasbor-scope><water-customer-search search="1234"></water-customer-search></dasbor-scope>`,
    );
    const element = await inState(scope.querySelector('water-customer-search')!, 'ready');
    const chosen = heard<{ field: string; value: string }>('dasbor-select');
    element.renderRoot.querySelector<HTMLElement>('tr[data-row]')!.click();
    expect(scope.getAttribute('nomen')).to.equal('123456');
    expect(chosen[0]!.detail).to.include({ field: 'nomen', value: '123456' });
  });

  it('says where there may be more', async () => {
    serve(() => json({ results: Array.from({ length: 20 }, (_, at) => found(String(100 + at), 'A')) }));
    const element = await inState(
      await fixture<WaterCustomerSearch>(html`<water-customer-search search="1"></water-customer-search>`),
      'ready',
    );
    await until(() => textOf(element, '[part=footer]').includes('20 hasil pertama'), 'what is said');
  });
});
