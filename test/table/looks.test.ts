/** How a table uses its room: its height, columns out of sight, texts that are cut off, empty columns, print. */
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { inState, pause, textOf, until } from '../support/wait.js';
import { billOf, billsOf, column, put, rowAt, type Bill, type TestTable } from './support.js';

const find = ({ renderRoot }: TestTable, selector: string): HTMLElement =>
  renderRoot.querySelector<HTMLElement>(selector)!;

const headings = ({ renderRoot }: TestTable): string[] =>
  [...renderRoot.querySelectorAll('thead th')].map(({ textContent }) => textContent.trim());

const ready = async (
  rows: readonly Bill[],
  more: Readonly<Record<string, string>> = {},
): Promise<TestTable> => inState(await put(more, rows), 'ready');

describe('the height of a table', () => {
  it('is that of all its rows where the page gives none: nothing scrolls within the page', async () => {
    const element = await ready(billsOf(60), { 'page-size': '50' });
    expect(column(element, 'Nama')).to.have.lengthOf(50);
    const rows = find(element, '.rows');
    expect(rows.scrollHeight).to.equal(rows.clientHeight);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(50 * 40);
  });

  it('is the page’s where it gives one, and then the rows scroll below their head', async () => {
    const element = await ready(billsOf(30), { style: 'height: 400px; width: 900px' });
    expect(element.getBoundingClientRect().height).to.equal(400);
    const rows = find(element, '.rows');
    expect(rows.scrollHeight).to.be.greaterThan(rows.clientHeight);
    rows.scrollTop = 300;
    const { top } = find(element, 'thead th').getBoundingClientRect();
    expect(Math.abs(top - rows.getBoundingClientRect().top)).to.be.lessThan(2);
  });

  it('is the same while a page loads and on a short last page, and lower of a short list', async () => {
    let answer!: () => void;
    const wanted = new Promise<void>((resolve) => (answer = resolve));
    serve(async () => (await wanted, json({ data: billsOf(45) })));
    const element = await inState(await put({ style: 'width: 900px' }), 'loading');
    const height = (): number => element.getBoundingClientRect().height;
    const before = height();
    answer();
    await inState(element, 'ready');
    expect(height()).to.equal(before);
    element.page = 3;
    await until(() => column(element, 'Nama').length === 5, 'the last page');
    expect(height()).to.equal(before);
    element.data = { data: billsOf(3) };
    await until(() => column(element, 'Nama').length === 3, 'three rows');
    expect(height()).to.be.at.most(before - 17 * 40);
  });
});

describe('columns that have no room', () => {
  const rows = billsOf(3).map((bill) => ({
    ...bill,
    name: `Perusahaan dengan nama yang sangat panjang ${bill.id}`,
  }));
  const sides = (element: TestTable): string[] =>
    ['before', 'after'].filter((side) => find(element, '.pane').classList.contains(`more-${side}`));
  const narrow = (element: TestTable): HTMLElement => {
    // Wide enough for no cards.
    element.style.setProperty('width', '640px');
    find(element, 'table').style.setProperty('min-width', '900px');
    return find(element, '.rows');
  };

  it('scroll below the column that names a row, which then has a shadow', async () => {
    const element = await ready(rows, { variant: 'keyed', style: 'width: 640px' });
    const scroller = narrow(element);
    await until(() => sides(element).join() === 'after', 'more to the right');
    const pin = find(element, 'tbody .pin');
    expect(pin.textContent).to.contain('Perusahaan');
    expect(getComputedStyle(pin).boxShadow).to.equal('none');
    expect(getComputedStyle(find(element, '.pane'), '::after').opacity).to.equal('1');
    scroller.scrollLeft = 150;
    await until(() => sides(element).join() === 'before,after', 'columns on both sides');
    const left = (): number =>
      Math.round(pin.getBoundingClientRect().left - scroller.getBoundingClientRect().left);
    expect(left()).to.equal(0);
    expect(getComputedStyle(pin).boxShadow).to.not.equal('none');
    scroller.scrollLeft = 1000;
    await until(() => sides(element).join() === 'before', 'the right end');
    expect(left()).to.equal(0);
  });

  it('leave no shadow where all are in sight', async () => {
    const element = await ready(billsOf(3), { variant: 'keyed', style: 'width: 1100px' });
    narrow(element);
    await until(() => sides(element).length > 0, 'something out of sight');
    element.style.setProperty('width', '1100px');
    await until(() => sides(element).length === 0, 'everything in sight');
    const { position, boxShadow } = getComputedStyle(find(element, 'tbody .pin'));
    expect([position, boxShadow]).to.deep.equal(['static', 'none']);
  });
});

describe('texts that are cut off', () => {
  const long = 'Perusahaan Listrik dan Air Minum Kabupaten Bandung Barat dan Sekitarnya Tbk';
  const tooltip = (element: TestTable): string => {
    const shown = element.renderRoot.querySelector('.tooltip.open');
    return shown?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  };
  const point = (cell: Element, type: string, pointerType = 'mouse'): boolean =>
    cell.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType }));
  const table = (more: Readonly<Record<string, string>> = {}): Promise<TestTable> =>
    ready([billOf(1, { name: long }), billOf(2), billOf(3, { name: `${long} 3` })], {
      style: 'width: 700px',
      ...more,
    });

  it('stay on one line, and are whole where one points at them, for as long as one wants', async () => {
    const element = await table();
    const cell = find(element, 'tbody .pin');
    expect(cell.clientHeight).to.be.at.most(40);
    expect(cell.scrollWidth).to.be.greaterThan(cell.clientWidth);
    point(cell, 'pointerover');
    await until(() => tooltip(element) === `Nama ${long}`.replace('Nama ', 'Nama'), 'the whole text');
    // It can be pointed at.
    point(find(element, '.rows'), 'pointerleave');
    point(find(element, '.tooltip'), 'pointerenter');
    await pause(450);
    expect(tooltip(element)).to.contain(long);
    point(find(element, '.tooltip'), 'pointerdown');
    expect(tooltip(element)).to.contain(long);
    point(find(element, '.tooltip'), 'pointerleave');
    await until(() => tooltip(element) === '', 'it to go');
    // And be sent away.
    point(cell, 'pointerover');
    await until(() => tooltip(element) !== '', 'the whole text again');
    await sendKeys({ press: 'Escape' });
    expect(tooltip(element)).to.equal('');
  });

  it('say nothing more of what is whole', async () => {
    const element = await table();
    point(rowAt(element, 1).querySelector('.pin')!, 'pointerover');
    await pause(500);
    expect(tooltip(element)).to.equal('');
  });

  it('are whole on a tap, and cut off again on the next', async () => {
    const element = await table();
    const cell = find(element, 'tbody .pin');
    point(cell, 'pointerover', 'touch');
    point(cell, 'click', 'touch');
    await until(() => tooltip(element).includes(long), 'the whole text');
    point(cell, 'click', 'touch');
    expect(tooltip(element)).to.equal('');
  });

  it('are stops after the rows’ own, walked by the arrows', async () => {
    const element = await table();
    const active = (): Element => (element.renderRoot as ShadowRoot).activeElement!;
    find(element, '.rows').focus();
    point(find(element, '.rows'), 'pointerover');
    await until(() => find(element, '.tooltip') !== null, 'what shows whole texts');
    await sendKeys({ press: 'Tab' });
    // Headings come before the rows.
    while (active().matches('.sort')) await sendKeys({ press: 'Tab' });
    expect(active()).to.equal(rowAt(element, 0).querySelector('.pin'));
    expect(tooltip(element)).to.contain(long);
    await sendKeys({ press: 'ArrowDown' });
    expect(active()).to.equal(rowAt(element, 2).querySelector('.pin'));
    expect(tooltip(element)).to.contain(`${long} 3`);
    await expect(element).to.be.accessible();
  });

  it('are reached from a row that can be chosen by the arrow to the right, and left by the other', async () => {
    const element = await table({ variant: 'keyed' });
    const active = (): Element => (element.renderRoot as ShadowRoot).activeElement!;
    const row = element.renderRoot.querySelector<HTMLElement>('tbody tr:has(.pin)')!;
    row.focus();
    await until(() => find(element, '.tooltip') !== null, 'what shows whole texts');
    await sendKeys({ press: 'ArrowRight' });
    expect(active()).to.equal(row.querySelector('.pin'));
    expect(tooltip(element)).to.contain(long);
    await sendKeys({ press: 'ArrowLeft' });
    expect(active()).to.equal(row);
    expect(tooltip(element)).to.equal('');
  });
});

describe('columns that are empty', () => {
  const bills = billsOf(30).map((bill, at) => (at < 20 ? { ...bill, paid: null } : bill));
  const entry = (element: TestTable, label: string): HTMLElement =>
    [...element.renderRoot.querySelectorAll<HTMLElement>('#columns label')].find(({ textContent }) =>
      textContent.trim().startsWith(label),
    )!;

  it('are left out of the first page, and stand in the choice of columns', async () => {
    const element = await ready(bills);
    expect(headings(element)).to.deep.equal(['No', 'Nama', 'Jumlah', 'GM %', 'Status']);
    expect(entry(element, 'Tgl Bayar').textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Tgl Bayar kosong di halaman ini',
    );
    expect(entry(element, 'Tgl Bayar').querySelector('input')!.checked).to.equal(false);
    expect(entry(element, 'Jumlah').textContent.trim()).to.equal('Jumlah');
    entry(element, 'Tgl Bayar').querySelector('input')!.click();
    await element.updateComplete;
    expect(headings(element)).to.include('Tgl Bayar');
    expect(column(element, 'Tgl Bayar')[0]).to.equal('–');
  });

  it('come with the first page that has something for them, and stay', async () => {
    const element = await ready(bills);
    element.page = 2;
    await element.updateComplete;
    await until(() => headings(element).includes('Tgl Bayar'), 'the column');
    element.page = 1;
    await element.updateComplete;
    expect(headings(element)).to.include('Tgl Bayar');
  });

  it('are in files all the same, which hold other pages too', async () => {
    const element = await ready(bills);
    const [head, ...rows] = readCsv(await element.toCSV({ all: true }));
    expect(head).to.include('Tgl Bayar');
    expect(rows.at(-1)![2]).to.match(/^2025-08-/);
    expect(readCsv(await element.toCSV())[0]).to.include('Tgl Bayar');
  });

  it('stay where the page asks for them, and where no row is', async () => {
    const element = await put({}, bills);
    element.columns = ['name', 'paid'];
    await inState(element, 'ready');
    expect(headings(element)).to.deep.equal(['Nama', 'Tgl Bayar']);
    element.columns = null;
    await until(() => headings(element).length === 5, 'its own columns');
  });
});

describe('print', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('has every row whole, on as many sheets as that takes, also of cards', async () => {
    const element = await ready(billsOf(15), { style: 'width: 360px; height: 300px' });
    await until(() => find(element, '.closed') !== null, 'cards');
    await emulateMedia({ media: 'print' });
    // A container isn't broken over sheets by Firefox.
    expect(getComputedStyle(find(element, '.frame')).containerType).to.equal('normal');
    const rows = find(element, '.rows');
    expect(getComputedStyle(rows).overflow).to.equal('visible');
    const cells = [...element.renderRoot.querySelectorAll<HTMLElement>('tbody td:not(.whole)')];
    expect(cells.filter((cell) => cell.checkVisibility())).to.have.lengthOf(15 * 6);
    expect(textOf(element, 'tbody tr:last-child')).to.contain('Nama 15');
    expect(find(element, '.whole').checkVisibility()).to.equal(false);
  });
});
