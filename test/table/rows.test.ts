/** Rows that are keyed, chosen by hand, say their state in pills and have buttons. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { json, serve } from '../support/service.js';
import { heard, inState, textOf, until } from '../support/wait.js';
import { billOf, billsOf, column, press, put, rowAt, type Bill, type TestTable } from './support.js';

const active = (element: TestTable): HTMLElement =>
  (element.renderRoot as ShadowRoot).activeElement as HTMLElement;

const chosen = (element: TestTable): string[] =>
  [...element.renderRoot.querySelectorAll('tbody tr[aria-selected=true]')].map((row) =>
    row.children[1]!.textContent.trim(),
  );

const keyed = (rows: readonly Bill[], more: Readonly<Record<string, string>> = {}): Promise<TestTable> =>
  put({ variant: 'keyed', ...more }, rows);

describe('choice of a row', () => {
  it('is told to the page, with the row’s key, by click', async () => {
    const events = heard<object>('dasbor-select');
    const element = await inState(await keyed(billsOf(3)), 'ready');
    rowAt(element, 1).querySelector('td')!.click();
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['Nama 2']);
    expect(events.map(({ detail }) => detail)).to.deep.equal([
      { field: 'id', value: 'B2', label: 'Nama 2', row: billOf(2), params: {} },
    ]);
    expect(events[0]!.bubbles && events[0]!.composed && events[0]!.cancelable).to.equal(true);
  });

  it('is made by key: one row is a tab stop, arrows walk, Enter and the space bar choose', async () => {
    const element = await inState(await keyed(billsOf(3)), 'ready');
    expect(element.renderRoot.querySelectorAll('tbody tr[tabindex="0"]')).to.have.lengthOf(1);
    rowAt(element, 0).focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(active(element)).to.equal(rowAt(element, 2));
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['Nama 2']);
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['Nama 3']);
    expect(rowAt(element, 0).tabIndex).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('isn’t made where the page says no', async () => {
    const element = await inState(await keyed(billsOf(3)), 'ready');
    element.addEventListener('dasbor-select', (event) => event.preventDefault(), { once: true });
    rowAt(element, 1).click();
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal([]);
  });

  it('survives another order, other pages and a reload, with the focus', async () => {
    let rows = billsOf(25);
    serve(() => json({ data: rows }));
    const element = await inState(await put({ variant: 'keyed', 'page-size': '10' }), 'ready');
    const row = rowAt(element, 1);
    row.click();
    row.focus();
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['Nama 24']);
    await press(element, 'Nama');
    expect(chosen(element)).to.deep.equal([]);
    element.page = 2;
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['Nama 24']);
    rowAt(element, column(element, 'Nama').indexOf('Nama 24')).focus();
    const focused = active(element);
    // The service has another order now, and a row more.
    rows = [billOf(30), ...rows.toReversed()];
    await element.refresh();
    await until(() => textOf(element, '.total') === '26 tagihan', 'the new rows');
    expect(chosen(element)).to.deep.equal(['Nama 24']);
    expect(active(element)).to.equal(focused);
    expect(focused.textContent).to.contain('Nama 24');
  });

  it('keeps the focus also where a newer answer takes a while to be sorted', async () => {
    let rows = billsOf(25);
    serve(() => json({ data: rows }));
    const element = await inState(await put({ variant: 'keyed', 'page-size': '10' }), 'ready');
    const row = rowAt(element, 2);
    row.focus();
    let time = performance.now();
    // Every look at the clock is the end of a slice.
    Object.defineProperty(performance, 'now', { configurable: true, value: () => (time += 9) });
    const states: string[] = [];
    try {
      rows = [...rows.toReversed(), billOf(30)];
      element.addController({ hostUpdated: () => void states.push(element.state) });
      await element.refresh();
      await inState(element, 'ready');
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
    expect(states).to.contain('stale').and.not.contain('loading');
    expect(column(element, 'Nama').slice(0, 4)).to.deep.equal(['Nama 30', 'Nama 25', 'Nama 24', 'Nama 23']);
    expect(active(element)).to.equal(row);
    expect(rowAt(element, 3)).to.equal(row);
  });

  it('shows no rows of another question meanwhile', async () => {
    serve(() => json({ data: billsOf(3) }));
    const element = await inState(await put({ variant: 'keyed' }), 'ready');
    let time = performance.now();
    Object.defineProperty(performance, 'now', { configurable: true, value: () => (time += 9) });
    const shown: string[] = [];
    try {
      element.addController({
        hostUpdated: () => void shown.push(`${element.state} ${textOf(element, 'tbody')}`),
      });
      element.locale = 'en';
      await until(() => textOf(element, 'tbody').includes('Settled'), 'the rows');
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
    expect(shown[0]).to.match(/^loading/);
    expect(shown.join()).not.to.contain('Lunas');
  });

  it('takes two rows of one key for two, and none of a row without', async () => {
    const events = heard<{ value: string }>('dasbor-select');
    const rows = [billOf(9), billOf(8, { id: 'B9' }), billOf(7, { id: null })];
    const element = await inState(await keyed(rows), 'ready');
    expect(column(element, 'Nama')).to.deep.equal(['Nama 9', 'Nama 8', 'Nama 7']);
    rowAt(element, 1).click();
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['Nama 8']);
    rowAt(element, 2).click();
    await element.updateComplete;
    expect(events.map(({ detail }) => detail.value)).to.deep.equal(['B9']);
    expect(rowAt(element, 2).hasAttribute('aria-selected')).to.equal(false);
  });

  it('is none where the table says nothing of it', async () => {
    const events = heard('dasbor-select');
    const element = await inState(await put({}, billsOf(3)), 'ready');
    rowAt(element, 0).click();
    expect(events).to.have.lengthOf(0);
    expect(rowAt(element, 0).hasAttribute('tabindex')).to.equal(false);
    expect(element.renderRoot.querySelector('table')!.role).to.equal('table');
  });
});

describe('pills', () => {
  it('say in words what their colour says', async () => {
    const rows = [
      billOf(3, { margin: -3.2 }),
      billOf(2, { margin: 25, state: 'N' }),
      billOf(1, { state: '?' }),
    ];
    const element = await inState(await keyed(rows), 'ready');
    expect(column(element, 'GM %')).to.deep.equal(['-3,2% Rugi', '25,0%', '12,5%']);
    expect(column(element, 'Status')).to.deep.equal(['Lunas', 'Belum lunas', '?']);
    const tones = [...element.renderRoot.querySelectorAll('.pill')].map((pill) => pill.className.slice(5));
    expect(tones).to.deep.equal(['tone-bad', 'tone-good', 'tone-good', 'tone-bad', 'tone-1']);
    element.locale = 'en';
    await element.updateComplete;
    expect(column(element, 'State')).to.deep.equal(['Settled', 'Open', '?']);
  });
});

describe('buttons of rows', () => {
  it('stand where a row has them, tell the page, and don’t choose the row', async () => {
    const selects = heard('dasbor-select');
    const acts = heard<object>('dasbor-row-action');
    const rows = [billOf(2, { state: 'N' }), billOf(1)];
    const element = await inState(await keyed(rows), 'ready');
    const buttons = [...element.renderRoot.querySelectorAll<HTMLElement>('.acts button')];
    expect(buttons.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Buka: Nama 2']);
    element.addEventListener('dasbor-row-action', (event) => event.preventDefault(), { once: true });
    buttons[0]!.click();
    expect(element.hasAttribute('opened')).to.equal(false);
    buttons[0]!.focus();
    await sendKeys({ press: 'Enter' });
    expect(element.hasAttribute('opened')).to.equal(true);
    expect(selects).to.have.lengthOf(0);
    expect(acts[0]!.detail).to.deep.equal({
      action: 'open',
      field: 'id',
      value: 'B2',
      row: rows[0],
      params: {},
    });
  });
});

describe('narrow places', () => {
  it('sort by a select, and have nothing that axe complains of', async () => {
    const element = await inState(await keyed(billsOf(12), { style: 'width: 360px' }), 'ready');
    const select = element.renderRoot.querySelector<HTMLSelectElement>('.order select')!;
    expect(select.getBoundingClientRect().width).to.be.greaterThan(100);
    select.value = 'name';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect([element.sortBy, column(element, 'Nama')[0]]).to.deep.equal(['name', 'Nama 9']);
    await expect(element).to.be.accessible();
  });
});

describe('a service that sorts and searches', () => {
  it('is asked with its own names, from the first page on', async () => {
    const seen = serve(({ url }) => {
      const page = Number(url.searchParams.get('page'));
      return json({ rows: billsOf(60).slice((page - 1) * 25, page * 25), total: 60, page });
    });
    const asked = (): Record<string, string> => Object.fromEntries(seen.at(-1)!.url.searchParams);
    const element = await inState(await put({ variant: 'service', page: '2' }), 'ready');
    expect(asked()).to.deep.equal({ page: '2', limit: '25' });
    const heading = [...element.renderRoot.querySelectorAll('th')].find((th) => th.ariaSort === 'descending');
    expect(heading!.textContent.trim()).to.equal('Jumlah');
    // What the service can't sort by has no button.
    expect(element.renderRoot.querySelectorAll('.sort')).to.have.lengthOf(1);
    await press(element, 'Jumlah');
    await until(() => seen.length === 2 && element.state === 'ready');
    expect(asked()).to.deep.equal({ page: '1', limit: '25', sort_by: 'nominal', sort_dir: 'asc' });
    const input = element.renderRoot.querySelector<HTMLInputElement>('.search input')!;
    input.value = 'budi';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => seen.length === 3, 'a search');
    expect(asked()).to.include({ q: 'budi', page: '1' });
    element.sortBy = 'name';
    await inState(element, 'error');
    expect(textOf(element, '[part=body]')).to.contain('“name”').and.contain('nominal');
  });
});
