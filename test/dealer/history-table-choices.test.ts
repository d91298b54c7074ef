/** What a person chooses in `<history-table>` outlives what the page does, and leads into no dead end. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/core/scope.js';
import '../../src/dealer/history-table.js';
import type { HistoryTable } from '../../src/dealer/history-table.js';
import { readCsv } from '../support/csv.js';
import { menuOf } from '../support/menu.js';
import { json, serve, type Seen } from '../support/service.js';
import { inState, pause, textOf, until } from '../support/wait.js';
import { period } from './asked.js';
import { answerFrom, askedOf, pageOf, prospect, prospects } from './prospects.js';
import { recorded } from './recorded.js';

const bill = (no: number, id_invoice: string, more: object = {}): object => ({
  no,
  id_invoice,
  id_customer: 'C1',
  amount: 100,
  tipe_pembayaran: 'Cash',
  cara_bayar: 'Cash',
  status: 'Close',
  ...more,
});

/** Bills as the service pages them: the rows of each page, and a total of joined rows. */
const bills = (...pages: (readonly object[])[]) =>
  serve(({ url }) => {
    const page = Number(url.searchParams.get('page'));
    const data = pages[page - 1]!;
    return json({ success: true, data, total_records: 45, total_pages: pages.length, page, per_page: 20 });
  });

/** Prospects and bills. */
const bothServices = (): Seen[] =>
  serve((request) =>
    request.url.pathname.endsWith('payment-data-history')
      ? json({
          success: true,
          data: [bill(1, 'INV/1')],
          total_records: 1,
          total_pages: 1,
          page: 1,
          per_page: 20,
        })
      : json(answerFrom(prospects(45), request)),
  );

async function table(
  attributes: Readonly<Record<string, string>> = {},
  properties: Partial<HistoryTable> = {},
): Promise<HistoryTable> {
  const element = document.createElement('history-table');
  for (const [name, value] of Object.entries({ ...period, ...attributes })) element.setAttribute(name, value);
  Object.assign(element, properties);
  return inState(await fixture<HistoryTable>(html`${element}`), 'ready');
}

const all = (element: HistoryTable, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

const headings = (element: HistoryTable): string[] =>
  all(element, 'thead th').map(({ textContent }) => textContent.trim());

async function hide(element: HistoryTable, label: string): Promise<void> {
  all(element, '#columns label')
    .find(({ textContent }) => textContent.trim() === label)!
    .querySelector('input')!
    .click();
  await element.updateComplete;
}

async function type(element: HistoryTable, label: string, text: string): Promise<void> {
  if (!element.renderRoot.querySelector('.filters input')) {
    all(element, '[aria-controls=filters]')[0]!.click();
    await element.updateComplete;
  }
  const field = all(element, '.filters label').find(
    (each) => each.querySelector('span')!.textContent === label,
  )!;
  const input = field.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

describe('a person’s choice', () => {
  it('holds for its source, and leads into no error in another', async () => {
    const seen = bothServices();
    const element = await table();
    await hide(element, 'Alamat');
    await type(element, 'Nama Lengkap', 'nama 4');
    await until(() => seen.length === 2 && element.state === 'ready');
    element.source = 'billing';
    await until(() => seen.length === 3 && element.state === 'ready');
    expect(headings(element)).to.include('ID Invoice').and.have.lengthOf(7);
    expect(askedOf(seen[2]!)).to.deep.equal({ page: '1', per_page: '20' });
    await hide(element, 'Nilai Tagihan');
    element.source = null;
    await until(() => element.state === 'ready' && headings(element).includes('ID Prospect'));
    expect(headings(element)).to.not.include('Alamat');
    expect(textOf(element, '.total')).to.equal('7 prospek');
    element.source = 'billing';
    await until(() => element.state === 'ready' && headings(element).includes('ID Invoice'));
    expect(headings(element)).to.not.include('Nilai Tagihan');
  });

  it('ends where the page sets another', async () => {
    bothServices();
    const element = await table({}, { columns: ['no', 'alamat', 'id_prospect'] });
    await hide(element, 'Alamat');
    expect(element.columns).to.deep.equal(['no', 'id_prospect']);
    element.columns = ['alamat'];
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['Alamat']);
    element.columns = null;
    await element.updateComplete;
    expect(headings(element)).to.have.lengthOf(7);
  });

  it('is not lost where the table is moved while it is typed', async () => {
    const seen = bothServices();
    const element = await table();
    await type(element, 'Nama Lengkap', 'nama 4');
    const place = document.createElement('div');
    element.parentElement!.append(place);
    place.append(element);
    await until(() => seen.length === 2, 'the filter');
    expect(askedOf(seen[1]!)).to.include({ nama_lengkap: 'nama 4' });
  });

  it('waits while the table is away', async () => {
    const seen = bothServices();
    const element = await table();
    await type(element, 'Nama Lengkap', 'nama 4');
    const place = element.parentElement!;
    element.remove();
    await pause(500);
    expect([seen.length, element.filters ?? null]).to.deep.equal([1, null]);
    place.append(element);
    await until(() => seen.some((request) => askedOf(request)['nama_lengkap'] === 'nama 4'), 'the filter');
  });

  it('is not asked of another source that comes while it is typed', async () => {
    const seen = bothServices();
    const element = await table();
    await type(element, 'Nama Lengkap', 'nama 4');
    element.source = 'billing';
    await until(() => seen.length === 2 && element.state === 'ready');
    await pause(500);
    expect(element.state).to.equal('ready');
    expect(askedOf(seen[1]!)).to.deep.equal({ page: '1', per_page: '20' });
  });
});

describe('data that the page gives', () => {
  const given = async (answer: object): Promise<HistoryTable> => {
    serve(() => json({}));
    return table({}, { data: answer });
  };
  const menu = (element: HistoryTable): string[] =>
    menuOf(element).map(({ textContent }) => textContent.trim());

  it('is one page, of which there is one CSV, and no way to others that nobody knows', async () => {
    const element = await given(pageOf(prospects(300)));
    expect(menu(element)).to.deep.equal(['Unduh CSV halaman ini', 'Unduh Excel', 'Layar penuh']);
    expect(textOf(element, '[part=pagination]')).to.equal('Halaman 1 dari 15');
    expect(all(element, '[part=pagination] button, [part=pagination] select')).to.deep.equal([]);
    expect(readCsv(await element.toCSV())).to.have.lengthOf(21);
    for (const make of [element.toCSV({ all: true }), element.toXLSX({ all: true })]) {
      const reason = await make.then(
        () => 'a file',
        (error: unknown) => (error as Error).message,
      );
      expect(reason).to.equal('Hanya satu halaman data yang diberikan; halaman lain tidak diketahui.');
    }
  });

  it('is all of it where it is one page of one', async () => {
    const element = await given(pageOf(prospects(3)));
    expect(readCsv(await element.toCSV({ all: true }))).to.have.lengthOf(4);
  });

  it('is filtered by nobody', async () => {
    expect(all(await given(pageOf(prospects(3))), '[aria-controls=filters]')).to.deep.equal([]);
  });
});

describe('a CSV of all pages', () => {
  const invoices = async (element: HistoryTable): Promise<(string | undefined)[]> =>
    readCsv(await element.toCSV({ all: true }))
      .slice(1)
      .map((row) => row[1]);

  it('has a record once that stands on two pages', async () => {
    bills([bill(1, 'A'), bill(2, 'B')], [bill(21, 'B'), bill(22, 'C')], [bill(41, 'C')]);
    expect(await invoices(await table({ source: 'billing' }))).to.deep.equal(['A', 'B', 'C']);
  });

  it('keeps records that only look alike: two of one page, others of one number, those without one', async () => {
    bills(
      [bill(1, 'A'), bill(2, 'A'), bill(3, '')],
      [bill(21, ''), bill(22, 'A', { amount: 5 }), bill(23, 'D')],
    );
    expect(await invoices(await table({ source: 'billing' }))).to.deep.equal(['A', 'A', '', '', 'A', 'D']);
  });

  it('has the shipment once that the service gave on two pages', async () => {
    const pages = ['main', 'page2'].map(
      (which) =>
        recorded<{ data: readonly { no_shipping_list: string }[] }>(`unit-inbound-data-history__${which}`)
          .body,
    );
    serve(({ url }) => json({ ...pages[Number(url.searchParams.get('page')) - 1], total_pages: 2 }));
    const numbers = await invoices(await table({ source: 'inbound' }));
    const twice = pages[0]!.data.at(-1)!.no_shipping_list;
    expect(pages[1]!.data[0]!.no_shipping_list).to.equal(twice);
    expect(numbers.filter((number) => number === twice)).to.have.lengthOf(1);
    expect(numbers).to.have.lengthOf(pages[0]!.data.length + pages[1]!.data.length - 1);
  });

  it('leaves deliveries as they are: two units of one note may be alike', async () => {
    const { body } = recorded<{ data: readonly object[] }>('delivery_data-history__main');
    serve(() => json({ ...body, data: body.data.slice(0, 2), total_pages: 2 }));
    expect(await invoices(await table({ source: 'delivery' }))).to.have.lengthOf(4);
  });
});

it('says of the delivery’s date filter which dates the service finds', async () => {
  const { body } = recorded<{ data: readonly object[] }>('delivery_data-history__main');
  const empty = { ...body, data: [], total_records: 0, total_pages: 0 };
  serve(({ url }) => json(url.searchParams.has('tanggal_pengiriman') ? empty : body));
  const element = await table({ source: 'delivery' });
  await type(element, 'Tgl Pengiriman', '2024-05-31');
  await inState(element, 'empty');
  const hint = 'Hanya menemukan tanggal yang tersimpan sebagai TTTT-BB-HH.';
  expect(textOf(element, '[part=body] p')).to.equal(`Tidak ada baris yang cocok dengan filter. ${hint}`);
  expect(textOf(element, '.filters')).to.contain(hint);
});

it('takes no filter of another dealer’s chart', async () => {
  const seen = serve((request) => json(answerFrom([prospect(1), prospect(2)], request)));
  const scope = await fixture(html`
    <dasbor-scope dealer="1" date-from="2024-01-01" date-to="2024-01-31"
      ><history-table></history-table
    ></dasbor-scope>
  `);
  const element = await inState(scope.querySelector('history-table')!, 'ready');
  const path = '/dashboard/prospect/data-table';
  element.scope!.filter(`${path} 1`, 'status_prospect', { value: '1', label: 'Low' });
  await until(() => seen.length === 2 && element.state === 'ready');
  expect(textOf(element, '[part=chip]')).to.equal('Status: Low');
  scope.setAttribute('dealer', '2');
  await until(() => seen.length === 3 && element.state === 'ready');
  expect(askedOf(seen[2]!)).to.deep.equal({ page: '1', per_page: '20' });
  expect(all(element, '[part=chip]')).to.deep.equal([]);
});
