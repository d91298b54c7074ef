import { expect, fixture, html } from '@open-wc/testing';
import { configure } from '../../src/config.js';
import '../../src/core/scope.js';
import '../../src/dealer/dasbor-filter.js';
import type { DasborFilter, FilterValues } from '../../src/dealer/dasbor-filter.js';
import { serve } from '../support/service.js';
import { heard, until } from '../support/wait.js';

const start = location.href;

async function filterIn(attributes: { sync?: boolean; dealers?: DasborFilter['dealers'] } = {}) {
  serve(() => new Response());
  configure({ today: '2024-05-15' });
  const scope = await fixture(html`
    <dasbor-scope dealer="1" date-from="2024-01-01" date-to="2024-06-30" locale="en">
      <dasbor-filter ?sync-url=${attributes.sync} .dealers=${attributes.dealers}></dasbor-filter>
    </dasbor-scope>
  `);
  const filter = scope.querySelector('dasbor-filter')!;
  await filter.updateComplete;
  const field = (label: string): HTMLInputElement =>
    [...filter.shadowRoot!.querySelectorAll('label')]
      .find((each) => each.querySelector('span')!.textContent === label)!
      .querySelector('input, select')!;
  const set = async (label: string, value: string): Promise<void> => {
    const input = field(label);
    input.value = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await filter.updateComplete;
  };
  const dates = (): (string | null)[] => [scope.getAttribute('date-from'), scope.getAttribute('date-to')];
  return { scope, filter, field, set, dates };
}

describe('dasbor-filter', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('shows what the scope has, and gives it what is chosen', async () => {
    const { scope, filter, field, set, dates } = await filterIn();
    const changes = heard<{ values: FilterValues }>('dasbor-change', filter);
    expect([field('Dealer').value, field('From').value, field('To').value]).to.deep.equal([
      '1',
      '2024-01-01',
      '2024-06-30',
    ]);
    expect(field('Period').value).to.equal('custom');
    await set('Period', 'last-month');
    expect(dates()).to.deep.equal(['2024-04-01', '2024-04-30']);
    await until(() => field('From').value === '2024-04-01');
    await set('Dealer', ' 12284 ');
    expect(scope.getAttribute('dealer')).to.equal('12284');
    expect(changes.map(({ detail }) => detail.values)).to.deep.equal([
      { dealer: '1', 'date-from': '2024-04-01', 'date-to': '2024-04-30' },
      { dealer: '12284', 'date-from': '2024-04-01', 'date-to': '2024-04-30' },
    ]);
  });

  it('gives nothing while the dates are in the wrong order, and says so', async () => {
    const { filter, set, dates } = await filterIn();
    await set('From', '2024-07-01');
    expect(filter.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain('after the last');
    expect(dates()).to.deep.equal(['2024-01-01', '2024-06-30']);
    await set('To', '2024-07-31');
    expect(filter.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
    expect(dates()).to.deep.equal(['2024-07-01', '2024-07-31']);
  });

  it('keeps what it had while a date is being typed', async () => {
    const { set, dates } = await filterIn();
    await set('To', '');
    expect(dates()).to.deep.equal(['2024-01-01', '2024-06-30']);
  });

  it('offers dealers by name, also where the one in use isn’t among them', async () => {
    const dealers = [
      { id: '7', name: 'Tujuh <b>' },
      { id: '8', name: 'Delapan' },
    ];
    const { scope, field, set } = await filterIn({ dealers });
    const options = [...field('Dealer').querySelectorAll('option')].map((option) => option.textContent);
    expect(options).to.deep.equal(['1', 'Tujuh <b>', 'Delapan']);
    await set('Dealer', '8');
    expect(scope.getAttribute('dealer')).to.equal('8');
  });

  it('begins with the page’s address and keeps it', async () => {
    history.replaceState(null, '', '?other=1&dealer=9&date-from=2024-02-01&date-to=2024-02-29');
    const { scope, set, dates } = await filterIn({ sync: true });
    expect([scope.getAttribute('dealer'), ...dates()]).to.deep.equal(['9', '2024-02-01', '2024-02-29']);
    await set('Period', 'today');
    expect(location.search).to.equal('?other=1&dealer=9&date-from=2024-05-15&date-to=2024-05-15');
  });

  it('takes no wrong dates from the page’s address', async () => {
    history.replaceState(null, '', '?date-from=2024-02-31&date-to=2024-02-29');
    const { dates } = await filterIn({ sync: true });
    expect(dates()).to.deep.equal(['2024-01-01', '2024-06-30']);
  });

  it('is accessible', async () => {
    const { filter } = await filterIn();
    await expect(filter).to.be.accessible();
  });
});
