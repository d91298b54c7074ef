/** Tables whose rows are all here: sorted by their headings, searched and paged in the browser. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { inState, textOf, until } from '../support/wait.js';
import { billOf, billsOf, column, headingOf, press, put, search, type Bill } from './support.js';

const mixed: readonly Bill[] = [
  billOf(1, { name: 'élan', amount: 900, paid: '2025-09-01' }),
  billOf(2, { name: null, amount: null, paid: null }),
  billOf(3, { name: 'Budi', amount: 10_000, paid: '2025-01-15' }),
  billOf(4, { name: 'Zul', amount: -5, paid: '2024-12-31' }),
  billOf(5, { name: 'budi', amount: 900, paid: '2025-09-01' }),
];

const sortOf = (element: Awaited<ReturnType<typeof put>>, heading: string): string | null =>
  headingOf(element, heading).getAttribute('aria-sort');

describe('sorting of local rows', () => {
  it('sorts numbers by size, up and down, the missing last and equal ones as they came', async () => {
    const element = await inState(await put({}, mixed), 'ready');
    expect(column(element, 'Nama')).to.deep.equal(['élan', 'Belum Ada Nama', 'Budi', 'Zul', 'budi']);
    await press(element, 'Jumlah');
    expect(column(element, 'Nama')).to.deep.equal(['Zul', 'élan', 'budi', 'Budi', 'Belum Ada Nama']);
    expect(sortOf(element, 'Jumlah')).to.equal('ascending');
    expect(sortOf(element, 'Nama')).to.equal(null);
    await press(element, 'Jumlah');
    expect(column(element, 'Nama')).to.deep.equal(['Budi', 'élan', 'budi', 'Zul', 'Belum Ada Nama']);
    expect(sortOf(element, 'Jumlah')).to.equal('descending');
    expect([element.sortBy, element.sortDir]).to.deep.equal(['amount', 'desc']);
    // The place is counted as the rows stand.
    expect(column(element, 'No')).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('sorts texts as Indonesian does, and dates by their day', async () => {
    const element = await inState(await put({ 'sort-by': 'name' }, mixed), 'ready');
    expect(column(element, 'Nama')).to.deep.equal(['budi', 'Budi', 'élan', 'Zul', 'Belum Ada Nama']);
    element.sortBy = 'paid';
    element.sortDir = 'desc';
    await element.updateComplete;
    expect(column(element, 'Nama')).to.deep.equal(['élan', 'budi', 'Budi', 'Zul', 'Belum Ada Nama']);
  });

  it('begins another order at the first page, and keeps one through pages', async () => {
    const element = await inState(await put({ 'page-size': '10', page: '3' }, billsOf(25)), 'ready');
    expect(column(element, 'Nama')[0]).to.equal('Nama 21');
    await press(element, 'Jumlah');
    await press(element, 'Jumlah');
    expect([element.page, column(element, 'Nama')[0]]).to.deep.equal([1, 'Nama 25']);
    element.renderRoot.querySelector<HTMLElement>('[aria-label="Halaman terakhir"]')!.click();
    await element.updateComplete;
    expect(column(element, 'Nama')).to.deep.equal(['Nama 5', 'Nama 4', 'Nama 3', 'Nama 2', 'Nama 1']);
    expect(column(element, 'No')[0]).to.equal('21');
  });

  it('has the table’s own order until another is asked for', async () => {
    const element = await inState(await put({ variant: 'keyed' }, mixed), 'ready');
    expect(column(element, 'Jumlah')[0]).to.match(/^Rp\s10\.000$/);
    expect(sortOf(element, 'Jumlah')).to.equal('descending');
  });

  it('is reached and done by key, and keeps the place', async () => {
    const element = await inState(await put({}, mixed), 'ready');
    const button = headingOf(element, 'Jumlah').querySelector('button')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(column(element, 'Nama')[0]).to.equal('Zul');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(button);
    await expect(element).to.be.accessible();
  });

  it('names what can be sorted by where a name is none of it', async () => {
    for (const [name, value, words] of [
      ['sort-by', 'gaji', 'name, paid, amount, margin, state'],
      ['sort-dir', 'turun', 'asc, desc'],
    ] as const) {
      const element = await inState(await put({ [name]: value }, mixed), 'error');
      expect(textOf(element, '[part=body]')).to.contain(`“${value}”`).and.contain(words);
      expect(element.error!.kind).to.equal('attribute');
    }
  });
});

describe('search in local rows', () => {
  it('finds what is shown and what stands behind it, in any case, as it is typed', async () => {
    const element = await inState(await put({}, mixed), 'ready');
    for (const [text, found] of [
      ['ELAN', ['élan']],
      ['budi', ['Budi', 'budi']],
      // As a person reads it, and as the service sends it.
      ['1 sep 2025', ['élan', 'budi']],
      ['2025-09', ['élan', 'budi']],
      ['rp 10.000', ['Budi']],
      ['10000', ['Budi']],
      ['belum ada', ['Belum Ada Nama']],
    ] as const) {
      await search(element, text);
      expect(column(element, 'Nama'), text).to.deep.equal(found);
      expect(textOf(element, '.total'), text).to.equal(`${found.length} tagihan`);
    }
    await search(element, '');
    expect(column(element, 'Nama')).to.have.lengthOf(5);
  });

  it('takes a second word, key by key', async () => {
    const element = await inState(await put({}, mixed), 'ready');
    const input = element.renderRoot.querySelector<HTMLInputElement>('.search input')!;
    for (const key of 'belum ada') {
      await search(element, input.value + key);
      await element.updateComplete;
    }
    expect(input.value).to.equal('belum ada');
    expect(column(element, 'Nama')).to.deep.equal(['Belum Ada Nama']);
  });

  it('says that nothing matches, and stays where it can be changed', async () => {
    const element = await inState(await put({}, mixed), 'ready');
    await search(element, 'xyz');
    await inState(element, 'empty');
    expect(textOf(element, '[part=body] p')).to.equal('Tidak ada baris yang cocok dengan pencarian.');
    await search(element, 'zul');
    await inState(element, 'ready');
    expect(column(element, 'Nama')).to.deep.equal(['Zul']);
  });

  it('can be given by the page, with an order', async () => {
    const element = await inState(
      await put(
        { search: ' nama 11 ', 'sort-by': 'amount', 'sort-dir': 'desc', 'page-size': '5' },
        billsOf(120),
      ),
      'ready',
    );
    expect(column(element, 'Nama')).to.deep.equal(
      [119, 118, 117, 116, 115].map((number) => `Nama ${number}`),
    );
    expect(textOf(element, '[part=pagination] [role=status]')).to.equal('Halaman 1 dari 3');
  });

  it('looks in the shown columns only', async () => {
    const element = await put({}, mixed);
    element.columns = ['amount'];
    element.search = 'budi';
    await inState(element, 'empty');
    element.columns = ['name', 'amount'];
    await inState(element, 'ready');
    expect(column(element, 'Nama')).to.deep.equal(['Budi', 'budi']);
  });
});

describe('pages of local rows', () => {
  it('are turned without a request, and one past the end becomes the last', async () => {
    const seen = serve(() => json({ data: billsOf(45) }));
    const element = await inState(await put({ page: '9' }), 'ready');
    expect(element.page).to.equal(3);
    expect(textOf(element, '[part=pagination] [role=status]')).to.equal('Halaman 3 dari 3');
    element.renderRoot.querySelector<HTMLElement>('[aria-label="Halaman pertama"]')!.click();
    await element.updateComplete;
    expect(column(element, 'Nama')[0]).to.equal('Nama 1');
    expect(seen).to.have.lengthOf(1);
    expect([...seen[0]!.url.searchParams]).to.deep.equal([]);
  });

  it('give a CSV of one, or of all that is found in its order', async () => {
    const element = await inState(
      await put(
        { 'page-size': '10', 'sort-by': 'amount', 'sort-dir': 'desc', search: 'nama 1' },
        billsOf(25),
      ),
      'ready',
    );
    const names = (text: string): string[] =>
      readCsv(text)
        .slice(1)
        .map((row) => row[1]!);
    expect(names(await element.toCSV())).to.deep.equal(column(element, 'Nama'));
    expect(names(await element.toCSV({ all: true }))).to.deep.equal(
      [19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 1].map((number) => `Nama ${number}`),
    );
    expect(readCsv(await element.toCSV({ all: true })).at(-1)![0]).to.equal('11');
  });

  it('are none where there are fewer rows than any page holds', async () => {
    const few = await inState(await put({ variant: 'plain' }, billsOf(10)), 'ready');
    expect(few.renderRoot.querySelector('[part=pagination]')).to.equal(null);
    const more = await inState(await put({ variant: 'plain' }, billsOf(11)), 'ready');
    expect(more.renderRoot.querySelector('[part=pagination]')).to.not.equal(null);
  });

  it('are none where the table has none', async () => {
    const element = await inState(await put({ variant: 'one' }, billsOf(45)), 'ready');
    expect(column(element, 'Nama')).to.have.lengthOf(45);
    expect(element.renderRoot.querySelector('[part=pagination]')).to.equal(null);
    expect(element.renderRoot.querySelector('.search')).to.equal(null);
    await press(element, 'Nama');
    expect(column(element, 'Nama').slice(0, 3)).to.deep.equal(['Nama 1', 'Nama 10', 'Nama 11']);
  });
});

describe('60,000 rows', () => {
  const names = ['Budi', 'Siti', 'Agus', 'Dewi', 'Rahma', 'Joko', 'Wati', 'Eka', 'Tono'];
  const many = (): Bill[] =>
    Array.from({ length: 60_000 }, (_, at) =>
      billOf(at + 1, {
        name: `${names[at % 9]} ${names[Math.floor(at / 9) % 9]} ${((at * 7919) % 60_000).toString(36)}`,
        amount: (at * 7919) % 60_000,
        margin: ((at * 31) % 700) / 10 - 20,
        state: at % 3 ? 'Y' : 'N',
      }),
    );

  it('are sorted, searched and turned at once, when they have been made ready', async function () {
    this.timeout(120_000);
    const element = await inState(await put({}, many()), 'ready');
    const idle = (): Promise<void> =>
      until(() => element.renderRoot.querySelector('[part=body]')!.ariaBusy === 'false', 'the rows');
    const headings = ['Nama', 'Jumlah', 'GM %', 'Tgl Bayar', 'Status'];
    for (const heading of headings) {
      await press(element, heading);
      await idle();
    }
    element.search = 'q';
    await element.updateComplete;
    await idle();
    element.search = '';
    const times: number[] = [];
    const timed = async (act: () => void): Promise<void> => {
      const start = performance.now();
      act();
      await element.updateComplete;
      expect(element.renderRoot.querySelector('[part=body]')!.ariaBusy).to.equal('false');
      times.push(performance.now() - start);
    };
    for (const heading of headings)
      await timed(() => headingOf(element, heading).querySelector('button')!.click());
    await timed(() => (element.page = 1500));
    const input = element.renderRoot.querySelector<HTMLInputElement>('.search input')!;
    for (const text of ['s', 'si', 'siti', 'siti b', 'rp 1'])
      await timed(() => {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    // What all texts anew would take, at least: one sort of them, as languages sort.
    const { compare } = new Intl.Collator('id');
    const names = Array.from({ length: 60_000 }, (_, index) => `${(index * 7919) % 60_000} Siti`);
    const start = performance.now();
    names.sort(compare);
    expect(times.toSorted((a, b) => a - b)[5]! / (performance.now() - start)).to.be.lessThan(0.5);
  });

  it('are found and sorted also by who doesn’t wait', async function () {
    this.timeout(60_000);
    const element = await inState(await put({}, many()), 'ready');
    element.search = 'wati e';
    element.sortBy = 'amount';
    element.sortDir = 'desc';
    await waitUntil(() => column(element, 'Nama')[0]?.startsWith('Wati E'), 'what is found', {
      timeout: 50_000,
    });
    const amounts = column(element, 'Jumlah').map((text) => Number(text.replace(/\D/g, '')));
    expect(amounts).to.deep.equal(amounts.toSorted((a, b) => b - a));
    const rows = readCsv(await element.toCSV({ all: true })).slice(1);
    const right = many().filter(({ name }) => name!.toLowerCase().includes('wati e'));
    expect(rows).to.have.lengthOf(right.length);
  });
});
