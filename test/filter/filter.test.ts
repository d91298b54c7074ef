/** What every filter does alike, shown on the sales filter and the dealer's. */
import { expect, fixture, html } from '@open-wc/testing';
import { configure } from '../../src/config.js';
import '../../src/dealer/dasbor-filter.js';
import '../../src/sales/sales-filter.js';
import type { SalesFilter } from '../../src/sales/sales-filter.js';
import { serve } from '../support/service.js';
import { heard, until } from '../support/wait.js';
import { attributes, choose, field, shown } from './support.js';

const start = location.href;
const names = ['year', 'month', 'branch'] as const;

const begin = (address = ''): void => {
  serve(() => new Response());
  configure({ today: '2025-08-20', locale: 'en' });
  history.replaceState(null, '', address || start);
};

describe('filters', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('of one scope agree: the second leaves what the first has chosen, and each follows the other', async () => {
    begin('?month=03');
    const scope = await fixture(html`
      <dasbor-scope>
        <sales-filter sync-url></sales-filter>
        <sales-filter></sales-filter>
      </dasbor-scope>
    `);
    const [first, second] = scope.querySelectorAll('sales-filter') as unknown as [SalesFilter, SalesFilter];
    await second.updateComplete;
    expect(attributes(scope, names)).to.deep.equal(['2025', '03', 'all-branch']);
    await choose(second, 'Branch', '0051');
    await until(() => shown(first)['Branch'] === 'PALU');
    expect(shown(second)).to.include({ Month: 'March', Branch: 'PALU' });
  });

  it('follow a scope that is set from outside, and say nothing of that', async () => {
    begin();
    const scope = await fixture(html`<dasbor-scope><sales-filter></sales-filter></dasbor-scope>`);
    const filter = scope.querySelector('sales-filter')!;
    const changes = heard('dasbor-change');
    scope.setAttribute('month', '5');
    scope.setAttribute('compare', 'false');
    await until(() => shown(filter)['Month'] === 'May');
    expect(shown(filter)['Compare']).to.equal(false);
    // One that isn't offered is shown as it is, not as another.
    scope.setAttribute('branch', '9999');
    await until(() => shown(filter)['Branch'] === '9999');
    scope.removeAttribute('branch');
    await until(() => shown(filter)['Branch'] === 'Choose…');
    expect(changes).to.have.lengthOf(0);
  });

  it('keep what is chosen when they are taken off the page and put back', async () => {
    begin('?month=03');
    const scope = await fixture(html`<dasbor-scope><sales-filter sync-url></sales-filter></dasbor-scope>`);
    const filter = scope.querySelector('sales-filter')!;
    scope.setAttribute('month', '04');
    filter.remove();
    scope.append(filter);
    await filter.updateComplete;
    expect(attributes(scope, names)).to.deep.equal(['2025', '04', 'all-branch']);
    expect(shown(filter)['Month']).to.equal('April');
    filter.remove();
    history.replaceState(null, '', '?month=06');
    scope.append(filter);
    await until(() => shown(filter)['Month'] === 'June');
  });

  it('follow the browser’s back button, and keep the page’s own state', async () => {
    begin('?month=03');
    history.replaceState({ mine: 1 }, '');
    const scope = await fixture(html`<dasbor-scope><sales-filter sync-url></sales-filter></dasbor-scope>`);
    const filter = scope.querySelector('sales-filter')!;
    await choose(filter, 'Month', '05');
    expect(history.state).to.deep.equal({ mine: 1 });
    history.pushState(null, '', '?month=05&custom-date=true&selected-date=2025-08-01');
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => shown(filter)['Day'] === '2025-08-01');
    history.back();
    await until(() => shown(filter)['Month'] === 'May');
    // The day went with the switch.
    expect(attributes(scope, ['custom-date', 'selected-date'])).to.deep.equal(['false', null]);
    filter.remove();
    history.replaceState(null, '', '?month=01');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(scope.getAttribute('month')).to.equal('05');
  });

  it('keep the address only where they are told to: false is false', async () => {
    begin('?month=03');
    const scope = await fixture(
      html`<dasbor-scope><sales-filter sync-url="false"></sales-filter></dasbor-scope>`,
    );
    const filter = scope.querySelector('sales-filter')!;
    expect(scope.getAttribute('month')).to.equal('08');
    await choose(filter, 'Month', '02');
    expect(location.search).to.equal('?month=03');
    filter.syncUrl = true;
    await choose(filter, 'Month', '01');
    expect(location.search).to.contain('month=01');
  });

  it('say nothing where nothing has changed', async () => {
    begin();
    const filter = await fixture<SalesFilter>(html`<sales-filter></sales-filter>`);
    const changes = heard('dasbor-change');
    await choose(filter, 'Month', '08');
    expect(changes).to.have.lengthOf(0);
  });

  it('have the heading that the page gives', async () => {
    begin();
    const filter = await fixture<SalesFilter>(html`<sales-filter heading="Pick"></sales-filter>`);
    const root = filter.shadowRoot!;
    expect(root.querySelector('[part=heading]')!.textContent).to.equal('Pick');
    expect(root.querySelector('[part=frame]')!.getAttribute('aria-label')).to.equal('Pick');
    await expect(filter).to.be.accessible();
  });

  it('wrap at 280 pixels, and nothing leaves them', async () => {
    begin();
    for (const tag of ['sales-filter', 'dasbor-filter']) {
      const filter = document.createElement(tag) as SalesFilter;
      filter.style.width = '280px';
      await fixture(html`${filter}`);
      await filter.updateComplete;
      const row = filter.shadowRoot!.querySelector('[part=filter]')!;
      filter.shadowRoot!.querySelector<HTMLElement>('.fold')?.click();
      await filter.updateComplete;
      expect(row.scrollWidth, tag).to.equal(280);
      const controls = [...row.querySelectorAll('input, select')];
      expect(controls.length, tag).to.be.greaterThan(2);
      for (const control of controls)
        expect(control.getBoundingClientRect().right, tag).to.be.at.most(
          row.getBoundingClientRect().right + 0.5,
        );
    }
  });

  it('leave a date alone while its year is being typed', async () => {
    begin();
    const scope = await fixture(
      html`<dasbor-scope date-from="2025-01-01" date-to="2025-03-31"
        ><dasbor-filter></dasbor-filter
      ></dasbor-scope>`,
    );
    const filter = scope.querySelector('dasbor-filter')!;
    await filter.updateComplete;
    const changes = heard('dasbor-change');
    // What Chromium says on the way to 2024.
    for (const year of ['0002', '0020', '0202']) await choose(filter, 'From', `${year}-05-01`);
    expect([changes.length, scope.getAttribute('date-from')]).to.deep.equal([0, '2025-01-01']);
    await choose(filter, 'From', '2024-05-01');
    expect([changes.length, scope.getAttribute('date-from')]).to.deep.equal([1, '2024-05-01']);
    await choose(filter, 'From', '');
    expect(shown(filter)['From'], 'cleared, and still applied').to.equal('2024-05-01');
    // Firefox says each digit on the way, as soon as it makes a date: nobody wants the first of May for the fifteenth.
    const input = field(filter, 'From');
    const type = (key: string): boolean => input.dispatchEvent(new KeyboardEvent('keydown', { key }));
    type('1');
    await choose(filter, 'From', '2024-05-01');
    type('5');
    await choose(filter, 'From', '2024-05-15');
    expect(scope.getAttribute('date-from'), 'half typed').to.equal('2024-05-01');
    type('Enter');
    expect(scope.getAttribute('date-from'), 'entered').to.equal('2024-05-15');
    await filter.updateComplete;
    type('6');
    await choose(filter, 'From', '2024-05-16');
    input.dispatchEvent(new Event('blur'));
    expect(scope.getAttribute('date-from'), 'left').to.equal('2024-05-16');
  });

  it('write dates in the language of the page, whatever the browser’s is, and let them be edited', async () => {
    begin();
    const scope = await fixture(
      html`<dasbor-scope locale="id" date-from="2025-01-01" date-to="2025-05-31"
        ><dasbor-filter></dasbor-filter
      ></dasbor-scope>`,
    );
    const filter = scope.querySelector('dasbor-filter')!;
    await filter.updateComplete;
    const input = field(filter, 'Sampai');
    const written = input.nextElementSibling as HTMLElement;
    expect(written.innerText).to.equal('31 Mei 2025');
    expect(getComputedStyle(input).color).to.equal('rgba(0, 0, 0, 0)');
    input.focus();
    expect(getComputedStyle(written).visibility).to.equal('hidden');
    expect(getComputedStyle(input).color).to.not.equal('rgba(0, 0, 0, 0)');
  });

  it('fold where they are narrow, and say there what is chosen', async () => {
    begin();
    const scope = await fixture<HTMLElement>(
      html`<dasbor-scope locale="id" dealer="7" date-from="2025-01-01" date-to="2025-05-31"
        ><dasbor-filter .dealers=${[{ id: '7', name: 'Tujuh' }]}></dasbor-filter
      ></dasbor-scope>`,
    );
    const filter = scope.querySelector('dasbor-filter')!;
    await filter.updateComplete;
    const fold = filter.shadowRoot!.querySelector<HTMLButtonElement>('.fold')!;
    const fields = filter.shadowRoot!.querySelector<HTMLElement>('[part=filter]')!;
    expect([fold.checkVisibility(), fields.checkVisibility()], 'with room').to.deep.equal([false, true]);
    filter.style.width = '358px';
    expect([fold.checkVisibility(), fields.checkVisibility()], 'narrow').to.deep.equal([true, false]);
    expect(fold.innerText.replace(/\s+/g, ' ')).to.contain('Tujuh · 1 Jan – 31 Mei 2025');
    expect(fold.getAttribute('aria-expanded')).to.equal('false');
    await expect(filter).to.be.accessible();
    fold.click();
    await filter.updateComplete;
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    expect(fields.checkVisibility(), 'opened').to.equal(true);
    await expect(filter).to.be.accessible();
    scope.remove();
  });
});
