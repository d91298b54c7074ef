import { expect, fixture, html } from '@open-wc/testing';
import { configure } from '../../src/config.js';
import '../../src/core/scope.js';
import '../../src/dealer/dasbor-filter.js';
import type { DasborFilter, FilterValues } from '../../src/dealer/dasbor-filter.js';
import type { ErrorDetail } from '../../src/data/errors.js';
import { choose, entries, shown } from '../filter/support.js';
import { json, serve, type Responder } from '../support/service.js';
import { heard, inState, textOf, until } from '../support/wait.js';

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

  it('goes back with the browser, and leaves the page’s own state as it is', async () => {
    history.replaceState({ mine: 1 }, '', '?dealer=9&date-from=2024-02-01&date-to=2024-02-29');
    const { scope, filter, field, set, dates } = await filterIn({ sync: true });
    await set('Dealer', '8');
    expect(history.state).to.deep.equal({ mine: 1 });
    expect(location.search).to.equal('?dealer=8&date-from=2024-02-01&date-to=2024-02-29');
    history.pushState({ mine: 2 }, '', '?dealer=7&date-from=2024-03-01&date-to=2024-03-31');
    const changes = heard('dasbor-change', filter);
    history.back();
    await until(() => (history.state as { mine: number }).mine === 1, 'the way back');
    history.forward();
    await until(() => scope.getAttribute('dealer') === '7', 'the way forward');
    expect(dates()).to.deep.equal(['2024-03-01', '2024-03-31']);
    history.back();
    await until(() => scope.getAttribute('dealer') === '8', 'the way back again');
    expect(dates()).to.deep.equal(['2024-02-01', '2024-02-29']);
    await until(() => field('From').value === '2024-02-01', 'the field');
    expect(changes).to.have.lengthOf(0);
    expect(history.state).to.deep.equal({ mine: 1 });
  });

  it('takes no wrong dates from the page’s address', async () => {
    // No day, the wrong order, half a period, another form.
    for (const address of [
      '?date-from=2024-02-31&date-to=2024-02-29',
      '?date-from=2024-03-01&date-to=2024-02-29',
      '?date-from=2024-03-01',
      '?date-from=01/02/2024&date-to=29/02/2024',
    ]) {
      history.replaceState(null, '', address);
      const { dates } = await filterIn({ sync: true });
      expect(dates(), address).to.deep.equal(['2024-01-01', '2024-06-30']);
    }
  });

  it('offers the periods that end today, and keeps the name that was chosen', async () => {
    const { filter, field, set, dates } = await filterIn();
    expect(entries(filter, 'Period')).to.deep.equal([
      ...['Today', 'This week', 'This month', 'This quarter', 'This year'],
      ...['Last 7 days', 'Last 30 days', 'Last 90 days'],
      ...['Last month', 'Last quarter', 'Last year', 'Other dates'],
    ]);
    // A first of January: its week, month, quarter and year are all this day.
    configure({ today: '2024-01-01' });
    await set('Period', 'this-quarter');
    expect(dates()).to.deep.equal(['2024-01-01', '2024-01-01']);
    await filter.updateComplete;
    expect(field('Period').value).to.equal('this-quarter');
  });

  it('reads dealers from an attribute in JSON, and says what is wrong with one', async () => {
    const { filter } = await filterIn();
    filter.setAttribute('dealers', '[{"id":7,"name":"Tujuh"}]');
    await filter.updateComplete;
    expect(entries(filter, 'Dealer')).to.deep.equal(['1', 'Tujuh']);
    const errors = heard<ErrorDetail>('dasbor-error', filter);
    for (const wrong of ['[object Object]', '{"id":7}', '[{"id":7}]', '[null]']) {
      filter.setAttribute('dealers', wrong);
      await filter.updateComplete;
      expect(textOf(filter), wrong).to.contain('dealers is “').and.contain('[{"id": …, "name": …}]');
    }
    expect(errors).to.have.lengthOf(4);
    filter.dealers = null;
    await filter.updateComplete;
    expect(shown(filter)['Dealer']).to.equal('1');
  });

  it('has no defaults of its own', async () => {
    serve(() => new Response());
    const scope = await fixture(html`<dasbor-scope><dasbor-filter></dasbor-filter></dasbor-scope>`);
    await scope.querySelector('dasbor-filter')!.updateComplete;
    expect(scope.getAttributeNames()).to.deep.equal([]);
  });

  it('is accessible', async () => {
    const { filter } = await filterIn();
    await expect(filter).to.be.accessible();
  });
});

/** A filter that asks for its dealers. */
async function asking(respond: Responder, endpoint = '/admin/dealers/active') {
  const seen = serve(respond, { locale: 'en', apiBase: 'https://service.test/api' });
  const scope = await fixture(html`
    <dasbor-scope dealer="8">
      <dasbor-filter dealers-endpoint=${endpoint}></dasbor-filter>
    </dasbor-scope>
  `);
  return { seen, scope, filter: scope.querySelector('dasbor-filter')! };
}

const inFilterState = (filter: DasborFilter, state: DasborFilter['state']) => inState(filter as never, state);

describe('dasbor-filter with dealers-endpoint', () => {
  it('asks for the dealers, keeps the one in use meanwhile, and names it when they come', async () => {
    let answer: (response: Response) => void = () => {};
    const { seen, scope, filter } = await asking(() => new Promise((resolve) => (answer = resolve)));
    await until(() => seen.length === 1);
    await inFilterState(filter, 'loading');
    expect(seen[0]!.url.href).to.equal('https://service.test/api/admin/dealers/active');
    expect(entries(filter, 'Dealer')).to.deep.equal(['8', 'Loading data…']);
    expect(shown(filter)['Dealer']).to.equal('8');
    expect(filter.shadowRoot!.querySelector('[part=body]')!.getAttribute('aria-busy')).to.equal('true');
    await expect(filter).to.be.accessible();
    const data = [
      { dealer_id: '7', dealer_name: 'Tujuh <b>', is_active: true },
      { dealer_id: '8', dealer_name: 'Delapan' },
    ];
    answer(json({ success: true, message: 'ok', data }));
    await inFilterState(filter, 'ready');
    expect(entries(filter, 'Dealer')).to.deep.equal(['Tujuh <b>', 'Delapan']);
    expect(shown(filter)['Dealer']).to.equal('Delapan');
    await choose(filter, 'Dealer', '7');
    expect(scope.getAttribute('dealer')).to.equal('7');
  });

  it('takes a bare list of {id, name} too, and a whole address', async () => {
    const { seen, filter } = await asking(
      () =>
        json([
          { id: 8, name: 'Delapan' },
          { id: '9', name: 'Sembilan' },
        ]),
      'https://other.test/dealers.json',
    );
    await inFilterState(filter, 'ready');
    expect(seen[0]!.url.href).to.equal('https://other.test/dealers.json');
    expect(entries(filter, 'Dealer')).to.deep.equal(['Delapan', 'Sembilan']);
  });

  it('says what went wrong, once, works on, and tries again', async () => {
    let isDown = true;
    const { scope, filter } = await asking(() =>
      isDown
        ? json({ message: 'SELECT id FROM dealers' }, { status: 403 })
        : json([{ id: '8', name: 'Delapan' }]),
    );
    const errors = heard<ErrorDetail>('dasbor-error', filter);
    await inFilterState(filter, 'error');
    expect(textOf(filter, '[role=alert]')).to.equal(
      'Dealer: The list of choices could not be loaded. Your account may not see this data. Try again',
    );
    expect(shown(filter)['Dealer']).to.equal('8');
    await choose(filter, 'Period', 'today');
    expect(scope.hasAttribute('date-to')).to.equal(true);
    filter.requestUpdate();
    await filter.updateComplete;
    expect(errors.map(({ detail }) => [detail.kind, detail.status])).to.deep.equal([['forbidden', 403]]);
    expect(filter.error).to.deep.equal(errors[0]!.detail);
    await expect(filter).to.be.accessible();
    isDown = false;
    filter.shadowRoot!.querySelector<HTMLButtonElement>('.retry')!.click();
    await inFilterState(filter, 'ready');
    expect(shown(filter)['Dealer']).to.equal('Delapan');
    expect(filter.shadowRoot!.activeElement?.localName).to.equal('select');
    expect(textOf(filter, '[role=alert]')).to.equal('');
  });

  it('takes no answer that isn’t a list of dealers', async () => {
    for (const answer of [
      { data: [{ id: '8' }] },
      [{ name: 'x' }],
      {},
      'x',
      null,
      { success: false, data: [] },
    ]) {
      const { filter } = await asking(() => json(answer));
      await inFilterState(filter, 'error');
      expect(filter.error?.kind, JSON.stringify(answer)).to.equal('contract');
      expect(entries(filter, 'Dealer')).to.deep.equal(['8']);
    }
  });

  it('says that there are none', async () => {
    const { filter } = await asking(() => json([]));
    await inFilterState(filter, 'ready');
    expect(entries(filter, 'Dealer')).to.deep.equal(['8', 'No data for this selection.']);
  });

  it('asks nothing where the page gives the dealers, and stops where the endpoint goes', async () => {
    const { seen, filter } = await asking(() => json([{ id: '8', name: 'Delapan' }]));
    await inFilterState(filter, 'ready');
    filter.dealers = [{ id: '5', name: 'Lima' }];
    await filter.updateComplete;
    expect(entries(filter, 'Dealer')).to.deep.equal(['8', 'Lima']);
    await filter.refresh();
    expect(seen).to.have.lengthOf(1);
    filter.dealers = null;
    await inFilterState(filter, 'ready');
    await until(() => shown(filter)['Dealer'] === 'Delapan');
    filter.removeAttribute('dealers-endpoint');
    await filter.updateComplete;
    expect(shown(filter)['Dealer']).to.equal('8');
    filter.setAttribute('dealers-endpoint', 'http://[');
    await inFilterState(filter, 'error');
    expect(textOf(filter)).to.contain('dealers-endpoint is “http://[”, which is no address.');
  });

  it('lets go of a request whose answer is no longer wanted', async () => {
    const { seen, filter } = await asking(() => new Promise(() => {}));
    await until(() => seen.length === 1);
    filter.dealers = [{ id: '5', name: 'Lima' }];
    await inFilterState(filter, 'ready');
    await until(() => seen[0]!.signal.aborted);
  });

  it('asks again when told, past the cache, and lets go of a request when it leaves the page', async () => {
    const { seen, filter } = await asking((_, index) =>
      index ? new Promise(() => {}) : json([{ id: '8', name: 'Delapan' }]),
    );
    await inFilterState(filter, 'ready');
    void filter.refresh();
    await until(() => seen.length === 2);
    filter.remove();
    await until(() => seen[1]!.signal.aborted);
  });
});
