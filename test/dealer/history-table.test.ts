/** `<history-table>` by itself: its way through pages, its filters, columns and CSV, by mouse and keyboard. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/dealer/history-table.js';
import type { HistoryTable } from '../../src/dealer/history-table.js';
import { readCsv } from '../support/csv.js';
import { menuEntry } from '../support/menu.js';
import { json, serve } from '../support/service.js';
import { heard, inState, pause, textOf, until } from '../support/wait.js';
import { period } from './asked.js';
import { answerFrom, askedOf, prospect, prospects, serveProspects } from './prospects.js';

/** A table on the page; attributes that are null are left out. */
async function table(
  attributes: Readonly<Record<string, string>> = {},
  properties: Partial<HistoryTable> = {},
): Promise<HistoryTable> {
  const element = document.createElement('history-table');
  for (const [name, value] of Object.entries({ ...period, ...attributes })) element.setAttribute(name, value);
  Object.assign(element, properties);
  return fixture<HistoryTable>(html`${element}`);
}

const readyTable = async (...args: Parameters<typeof table>): Promise<HistoryTable> =>
  inState(await table(...args), 'ready');

const find = ({ renderRoot }: HistoryTable, selector: string): HTMLElement =>
  renderRoot.querySelector<HTMLElement>(selector)!;

const button = (element: HistoryTable, name: string): HTMLButtonElement =>
  [...element.renderRoot.querySelectorAll('button')].find(
    (each) => each.textContent.trim() === name || each.ariaLabel === name,
  )!;

/** The column of a heading, as a person reads it. */
function column(element: HistoryTable, heading: string): string[] {
  const headings = [...element.renderRoot.querySelectorAll('thead th')].map(({ textContent }) =>
    textContent.trim(),
  );
  return [...element.renderRoot.querySelectorAll('tbody tr')].map((row) =>
    row.children[headings.indexOf(heading)]!.textContent.trim(),
  );
}

const headings = (element: HistoryTable): string[] =>
  [...element.renderRoot.querySelectorAll('thead th')].map(({ textContent }) => textContent.trim());

const pageText = (element: HistoryTable): string => textOf(element, '[part=pagination] [role=status]');

/** Goes to a page with a button, and waits until its rows are there. */
async function go(element: HistoryTable, name: string, first: string): Promise<void> {
  button(element, name).click();
  await until(() => element.state === 'ready' && column(element, 'No')[0] === first, `row ${first}`);
}

/** Opens the filters, if they aren't. */
async function openFilters(element: HistoryTable): Promise<void> {
  find(element, '[aria-controls=filters]').click();
  await element.updateComplete;
}

/** The field of a filter. */
const field = (element: HistoryTable, label: string): HTMLInputElement & HTMLSelectElement =>
  [...element.renderRoot.querySelectorAll('.filters label')]
    .find((each) => each.querySelector('span')!.textContent === label)!
    .querySelector<HTMLInputElement & HTMLSelectElement>('input, select')!;

/** Types a text into a filter, as a person does: letter by letter. */
async function type(element: HistoryTable, label: string, text: string, between = 0): Promise<void> {
  const input = field(element, label);
  for (let length = 1; length <= text.length; length++) {
    input.value = text.slice(0, length);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    if (between) await pause(between);
  }
}

const choose = (select: HTMLSelectElement, value: string): void => {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Switches a column in the menu on or off. */
async function toggle(element: HistoryTable, label: string): Promise<void> {
  const entry = [...element.renderRoot.querySelectorAll('#columns label')].find(
    ({ textContent }) => textContent.trim() === label,
  )!;
  entry.querySelector('input')!.click();
  await element.updateComplete;
}

describe('pages', () => {
  it('goes to the next, the last, the previous and the first page, as far as there are any', async () => {
    const seen = serveProspects(prospects(45));
    const element = await readyTable();
    expect(pageText(element)).to.equal('Halaman 1 dari 3');
    expect(textOf(element, '.total')).to.equal('45 prospek');
    expect(column(element, 'ID Prospect')).to.have.lengthOf(20);
    // The service numbers nothing here: the page does.
    await go(element, 'Halaman berikutnya', '21');
    await go(element, 'Halaman terakhir', '41');
    expect(column(element, 'ID Prospect')).to.deep.equal(
      ['41', '42', '43', '44', '45'].map((n) => `PSP/${n}`),
    );
    expect(pageText(element)).to.equal('Halaman 3 dari 3');
    await go(element, 'Halaman sebelumnya', '21');
    await go(element, 'Halaman pertama', '1');
    expect(seen.map((request) => askedOf(request)['page'])).to.deep.equal(['1', '2', '3']);
  });

  it('offers no way beyond the first and the last page, and asks for none', async () => {
    const seen = serveProspects(prospects(21));
    const element = await readyTable();
    const off = (): string[] =>
      [...element.renderRoot.querySelectorAll('.step[aria-disabled=true]')].map((each) => each.ariaLabel!);
    expect(off()).to.deep.equal(['Halaman pertama', 'Halaman sebelumnya']);
    button(element, 'Halaman sebelumnya').click();
    await element.updateComplete;
    expect([element.state, element.page ?? 1]).to.deep.equal(['ready', 1]);
    await go(element, 'Halaman berikutnya', '21');
    expect(off()).to.deep.equal(['Halaman berikutnya', 'Halaman terakhir']);
    button(element, 'Halaman terakhir').click();
    await pause(30);
    expect(element.state).to.equal('ready');
    expect(seen.map((request) => askedOf(request)['page'])).to.deep.equal(['1', '2']);
  });

  it('has as many rows as is chosen, from the first page on', async () => {
    const seen = serveProspects(prospects(45));
    const element = await readyTable({ page: '3' });
    choose(find(element, '[part=pagination] select') as HTMLSelectElement, '50');
    await until(() => column(element, 'No').length === 45, 'all rows');
    expect(pageText(element)).to.equal('Halaman 1 dari 1');
    expect(seen.map(askedOf)).to.deep.equal([
      { page: '3', per_page: '20' },
      { page: '1', per_page: '50' },
    ]);
    for (const size of [10, 50]) {
      element.pageSize = size;
      await element.updateComplete;
      expect((find(element, '[part=pagination] select') as HTMLSelectElement).value).to.equal(String(size));
    }
  });

  it('goes from a page past the end to the last one, once, whenever that happens', async () => {
    const seen = serveProspects(prospects(45));
    const element = await table({ page: '9' });
    await inState(element, 'ready');
    expect(element.page).to.equal(3);
    expect(column(element, 'No')[0]).to.equal('41');
    element.page = 70;
    await until(() => seen.length === 3 && element.state === 'ready', 'the last page again');
    expect(pageText(element)).to.equal('Halaman 3 dari 3');
    expect(seen.map((request) => askedOf(request)['page'])).to.deep.equal(['9', '3', '70']);
  });

  for (const wrong of [{ current_page: 0 }, { current_page: 4 }, { current_page: 989_941 }, { per_page: 0 }])
    it(`refuses rows of a page that there is not: ${JSON.stringify(wrong)}`, async () => {
      serve((request) => json({ ...answerFrom(prospects(45), request), ...wrong }));
      const element = await inState(await table(), 'error');
      expect(element.error).to.include({ kind: 'contract', path: 'page' });
      expect(find(element, 'table')).to.equal(null);
    });

  it('says so where the last page is empty too, instead of going on', async () => {
    const empty = { success: true, data: [], total_records: 45, total_pages: 3, per_page: 20 };
    const seen = serve(({ url }) => {
      const page = Number(url.searchParams.get('page'));
      return json({ ...empty, total_pages: page - 1, current_page: page });
    });
    const element = await inState(await table({ page: '9' }), 'empty');
    expect(textOf(element, '[part=body]')).to.contain('Tidak ada baris di halaman ini.');
    expect(seen.map((request) => askedOf(request)['page'])).to.deep.equal(['9', '8']);
    expect(find(element, '[part=pagination]')).to.not.equal(null);
  });

  it('finds its way by the number of pages where pages are short, empty or numbered with gaps', async () => {
    const row = { id_spk: 'SPK/1', id_dokumen_pengajuan: 'DOK/1', tgl_pengajuan: null, jumlah_dp: null };
    const rest = { tenor: 11, jumlah_cicilan: 500000.5, nama_finance_company: 'FIF' };
    const pages = [[1, 2, 5], [], [41]];
    serve(({ url }) => {
      const page = Number(url.searchParams.get('page'));
      const data = pages[page - 1]!.map((no) => ({ no, ...row, ...rest, ...(no === 2 && { jumlah_dp: 5 }) }));
      return json({ success: true, data, total_records: 60, page, per_page: 20, total_pages: 3 });
    });
    const element = await readyTable({ source: 'leasing' });
    expect(column(element, 'No')).to.deep.equal(['1', '2', '5']);
    expect(column(element, 'Jumlah DP')[0]).to.equal('–');
    expect(column(element, 'Jumlah Cicilan')[0]).to.match(/^Rp\s500\.000,50$/);
    button(element, 'Halaman berikutnya').click();
    await inState(element, 'empty');
    expect(textOf(element, '[part=body]')).to.contain('Tidak ada baris di halaman ini.');
    await go(element, 'Halaman berikutnya', '41');
    await until(() => pageText(element) === 'Halaman 3 dari 3');
  });

  it('refuses a page or a page size that can’t be, in words, and asks nothing', async () => {
    const seen = serveProspects(prospects(3));
    for (const [name, value, words] of [
      ['page', '0', 'page berisi “0”'],
      ['page', 'abc', 'page berisi “abc”'],
      ['page', '1.5', 'mulai dari 1'],
      ['page-size', '0', 'page-size berisi “0”'],
      ['page-size', '101', '1 sampai 100'],
      ['page-size', 'banyak', 'page-size berisi “banyak”'],
    ] as const) {
      const element = await inState(await table({ [name]: value }), 'error');
      expect(textOf(element, '[part=body]'), `${name}=${value}`).to.contain(words);
      expect(element.error!.kind).to.equal('attribute');
    }
    expect(seen).to.have.lengthOf(0);
  });

  it('begins another source, dealer or period at its first page', async () => {
    const seen = serveProspects(prospects(45));
    const element = await readyTable({ page: '2' });
    element.dealer = '7';
    await until(() => seen.length === 2 && element.state === 'ready');
    expect(element.page).to.equal(1);
    element.page = 2;
    await until(() => seen.length === 3 && element.state === 'ready');
    element.dateTo = '2024-05-31';
    await until(() => seen.length === 4 && element.state === 'ready');
    expect(seen.map((request) => askedOf(request)['page'])).to.deep.equal(['2', '1', '2', '1']);
  });
});

describe('filters', () => {
  it('waits until one has finished typing, and tells the page', async () => {
    const seen = serveProspects(prospects(45));
    const changes = heard<{ values: object }>('dasbor-change');
    const element = await readyTable({ page: '2' });
    await openFilters(element);
    await type(element, 'Nama Lengkap', 'nama 4', 80);
    expect([seen.length, changes.length]).to.deep.equal([1, 0]);
    await until(() => column(element, 'No').length === 7, 'what is left');
    expect(column(element, 'Nama Lengkap')[1]).to.equal('Nama 40');
    expect(textOf(element, '.total')).to.equal('7 prospek');
    expect(askedOf(seen[1]!)).to.deep.equal({ page: '1', per_page: '20', nama_lengkap: 'nama 4' });
    expect(changes.map(({ detail }) => detail)).to.deep.equal([{ values: { nama_lengkap: 'nama 4' } }]);
    expect(changes[0]!.composed && changes[0]!.bubbles).to.equal(true);
    expect(element.filters).to.deep.equal({ nama_lengkap: 'nama 4' });
    expect(textOf(element, '.badge')).to.equal('1');
    expect(seen).to.have.lengthOf(2);
  });

  it('shows the answer to the last one, also when an earlier one comes later', async () => {
    const seen = serveProspects(prospects(45), async ({ url }) => {
      if (url.searchParams.get('nama_lengkap') === 'nama 1') await pause(900);
    });
    const element = await readyTable();
    await openFilters(element);
    await type(element, 'Nama Lengkap', 'nama 1');
    await until(() => seen.length === 2);
    await type(element, 'Nama Lengkap', 'nama 2');
    await until(() => column(element, 'Nama Lengkap')[0] === 'Nama 2');
    await pause(700);
    expect(column(element, 'Nama Lengkap')[0]).to.equal('Nama 2');
    expect(seen[1]!.signal.aborted).to.equal(true);
  });

  it('takes several at once, dates and codes without waiting, and forgets them together', async () => {
    const rows = [prospect(1), prospect(2, { status_prospect: '5' }), prospect(3, { status_prospect: '5' })];
    const seen = serveProspects([...rows, prospect(4, { status_prospect: '5', tanggal_prospect: null })]);
    const element = await readyTable();
    await openFilters(element);
    const status = field(element, 'Status');
    expect([...status.options].map(({ text }) => text)).to.deep.equal([
      ...['Semua', 'Low', 'Medium', 'Hot', 'Deal', 'Not Deal'],
    ]);
    choose(status, '5');
    await until(() => column(element, 'ID Prospect').join() === 'PSP/2,PSP/3,PSP/4');
    const date = field(element, 'Tanggal Prospect');
    expect(date.type).to.equal('date');
    date.value = '2024-05-31';
    date.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => column(element, 'ID Prospect').join() === 'PSP/2,PSP/3');
    expect(askedOf(seen.at(-1)!)).to.include({ status_prospect: '5', tanggal_prospect: '2024-05-31' });
    expect(textOf(element, '.badge')).to.equal('2');
    button(element, 'Hapus filter').click();
    await until(() => column(element, 'ID Prospect').length === 4);
    expect(status.value).to.equal('');
    expect(date.value).to.equal('');
  });

  it('forgets also what is still being typed', async () => {
    const seen = serveProspects(prospects(45));
    const element = await readyTable({}, { filters: { alamat: 'dago' } });
    await openFilters(element);
    await type(element, 'Nama Lengkap', 'nama 4');
    button(element, 'Hapus filter').click();
    await until(() => seen.length === 2, 'another question');
    await pause(500);
    expect(askedOf(seen.at(-1)!)).to.deep.equal({ page: '1', per_page: '20' });
    expect(field(element, 'Nama Lengkap').value).to.equal('');
    expect(field(element, 'Alamat').value).to.equal('');
  });

  it('follow what the page sets, also after one was chosen by hand', async () => {
    serveProspects(prospects(45));
    const element = await readyTable();
    await openFilters(element);
    const status = field(element, 'Status');
    choose(status, '5');
    await inState(element, 'empty');
    for (const status_prospect of ['1', '5', '']) {
      element.filters = { status_prospect };
      await element.updateComplete;
      expect(status.value).to.equal(status_prospect);
    }
  });

  it('says that nothing matches, and stays where it can be changed', async () => {
    serveProspects(prospects(3));
    const element = await readyTable();
    await openFilters(element);
    await type(element, 'Alamat', 'Jakarta');
    await inState(element, 'empty');
    expect(textOf(element, '[part=state]')).to.equal(
      'Tidak ada baris yang cocok dengan filter. Hapus filter',
    );
    expect(field(element, 'Alamat').value).to.equal('Jakarta');
    find(element, '[part=state] button').click();
    await inState(element, 'ready');
    expect(field(element, 'Alamat').value).to.equal('');
    // The button has gone: the focus is where filters are opened.
    expect((element.renderRoot as ShadowRoot).activeElement!.textContent.trim()).to.equal('Filter');
  });

  it('can be given by the page, also empty ones; unknown ones are an error in words', async () => {
    const seen = serveProspects(prospects(45));
    const element = await readyTable({}, { filters: { nama_lengkap: ' Nama 7 ', alamat: '' } });
    expect(askedOf(seen[0]!)).to.deep.equal({ page: '1', per_page: '20', nama_lengkap: 'Nama 7' });
    await openFilters(element);
    expect(field(element, 'Nama Lengkap').value.trim()).to.equal('Nama 7');
    element.filters = { no_ktp: '3273' };
    await inState(element, 'error');
    expect(textOf(element, '[part=body]')).to.contain('“no_ktp”').and.contain('id_prospect, nama_lengkap');
    expect(seen).to.have.lengthOf(1);
  });

  it('are accessible when they are open', async () => {
    serveProspects(prospects(2));
    const element = await readyTable({}, { filters: { alamat: 'dago' } });
    await openFilters(element);
    await expect(element).to.be.accessible();
  });

  it('are none where the service has none', async () => {
    serve(() => json({ success: true, data: [], total_records: 0, page: 1, per_page: 20, total_pages: 0 }));
    const element = await inState(await table({ source: 'leasing' }), 'empty');
    expect(find(element, '[aria-controls=filters]')).to.equal(null);
  });
});

describe('cells', () => {
  it('writes labels for codes, and dates as people do, whichever form they come in', async () => {
    const dates = [
      '2024-05-31',
      '31/05/2024',
      '31/05/2024 15:39:44',
      '2024-05-31T10:55:41',
      '31/02/2024',
      '5/6/2024',
      '',
      null,
    ];
    const statuses = ['1', '5', '9', 'constructor', '', null, '3', '4'];
    serveProspects(
      dates.map((tanggal_prospect, index) =>
        prospect(index, { tanggal_prospect, status_prospect: statuses[index]! }),
      ),
    );
    const element = await readyTable();
    const day = '31 Mei 2024';
    // What is no date, or one that can't be told for sure, stands as it came.
    expect(column(element, 'Tanggal Prospect')).to.deep.equal([
      ...[day, day, day, day, '31/02/2024', '5/6/2024', '–', '–'],
    ]);
    expect(column(element, 'Status')).to.deep.equal([
      ...['Low', 'Not Deal', 'Kode 9 (tidak dikenal)', 'Kode constructor (tidak dikenal)'],
      ...['–', '–', 'Hot', 'Deal'],
    ]);
    element.locale = 'en';
    await element.updateComplete;
    expect(column(element, 'Prospect date')[0]).to.equal('31 May 2024');
    expect(column(element, 'Status')[2]).to.equal('Code 9 (unknown)');
    expect(readCsv(await element.toCSV()).map((row) => row[6]!)[3]).to.equal('9');
    expect(readCsv(await element.toCSV()).map((row) => row[5])).to.deep.equal([
      ...['Prospect date', '2024-05-31', '2024-05-31', '2024-05-31', '2024-05-31', '31/02/2024', '5/6/2024'],
      ...['', ''],
    ]);
  });
});

describe('columns', () => {
  it('are hidden and shown from a menu, in the source’s order', async () => {
    serveProspects(prospects(2));
    const element = await readyTable();
    const all = ['No', 'ID Prospect', 'Nama Lengkap', 'Alamat', 'No Kontak', 'Tanggal Prospect', 'Status'];
    expect(headings(element)).to.deep.equal(all);
    await toggle(element, 'Alamat');
    await toggle(element, 'ID Prospect');
    expect(headings(element)).to.deep.equal([
      'No',
      'Nama Lengkap',
      'No Kontak',
      'Tanggal Prospect',
      'Status',
    ]);
    await toggle(element, 'Sumber');
    await toggle(element, 'ID Prospect');
    expect(headings(element)).to.deep.equal([
      ...['No', 'ID Prospect', 'Nama Lengkap', 'No Kontak', 'Tanggal Prospect', 'Status', 'Sumber'],
    ]);
    expect(column(element, 'Sumber')[0]).to.equal('Walk in');
  });

  it('can’t be hidden all', async () => {
    serveProspects(prospects(2));
    const element = await readyTable({}, { columns: ['id_prospect', 'alamat'] });
    await toggle(element, 'Alamat');
    await toggle(element, 'ID Prospect');
    expect(headings(element)).to.deep.equal(['ID Prospect']);
  });

  it('show personal numbers only on request, and a CSV has none that isn’t shown', async () => {
    serveProspects(prospects(2));
    const element = await readyTable();
    expect(textOf(element)).to.not.contain('327300000000');
    expect(await element.toCSV()).to.not.contain('327300000000');
    expect(await element.toCSV({ all: true })).to.not.contain('327300000000');
    await toggle(element, 'No KTP');
    expect(column(element, 'No KTP')[0]).to.equal('3273000000001');
    expect(readCsv(await element.toCSV())[1]!.at(-1)).to.equal('3273000000001');
    expect(readCsv(await element.toCSV({ all: true }))[1]!.at(-1)).to.equal('3273000000001');
  });

  it('can be given by the page, in its order; unknown ones are an error in words', async () => {
    const seen = serveProspects(prospects(2));
    const element = await readyTable({}, { columns: ['status_prospect', 'nama_lengkap'] });
    expect(headings(element)).to.deep.equal(['Status', 'Nama Lengkap']);
    expect((await element.toCSV()).split('\r\n')[0]).to.equal('Status,Nama Lengkap');
    element.columns = ['nama_lengkap', 'gaji'];
    await inState(element, 'error');
    expect(textOf(element, '[part=body]')).to.contain('“gaji”').and.contain('nama_lengkap');
    element.columns = null;
    await inState(element, 'ready');
    expect(headings(element)).to.have.lengthOf(7);
    expect(seen).to.have.lengthOf(1);
  });
});

describe('CSV of all pages', () => {
  /** Files that the browser was handed, as text. */
  const saved: { name: string; text: Promise<string> }[] = [];
  const { click } = HTMLAnchorElement.prototype as { click: (this: HTMLAnchorElement) => void };

  before(() => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, text: fetch(this.href).then((response) => response.text()) });
    };
  });
  after(() => (HTMLAnchorElement.prototype.click = click));
  beforeEach(() => (saved.length = 0));

  it('asks for page after page, a hundred rows each, and tells how far it is', async () => {
    const seen = serveProspects(prospects(345));
    const element = await readyTable({ page: '4' }, { filters: { nama_lengkap: 'nama' } });
    const progress: string[] = [];
    const text = await element.toCSV({
      all: true,
      onProgress: ({ page, pages }) => progress.push(`${page}/${pages}`),
    });
    const [header, ...rows] = readCsv(text);
    expect(header![1]).to.equal('ID Prospect');
    expect(rows.map((row) => row[1])).to.deep.equal(prospects(345).map(({ id_prospect }) => id_prospect));
    expect(rows.at(-1)![0]).to.equal('345');
    expect(progress).to.deep.equal(['1/4', '2/4', '3/4', '4/4']);
    expect(seen.slice(1).map(askedOf)).to.deep.equal(
      ['1', '2', '3', '4'].map((page) => ({ page, per_page: '100', nama_lengkap: 'nama' })),
    );
    // What is on the screen stays.
    expect(pageText(element)).to.equal('Halaman 4 dari 18');
  });

  it('is saved from the menu, with its progress on the screen', async () => {
    let release = (): void => {};
    serveProspects(prospects(150), async (request) => {
      if (askedOf(request)['page'] === '2') await new Promise<void>((resolve) => (release = resolve));
    });
    const element = await readyTable();
    menuEntry(element, 'Unduh CSV semua halaman').click();
    await until(() => textOf(element, '.notice').includes('Mengunduh halaman 1 dari 2…'), 'progress');
    release();
    await until(() => saved.length === 1, 'a file');
    const text = await saved[0]!.text;
    expect(saved[0]!.name).to.equal('history-table_12284_2024-01-01_2024-06-30.csv');
    expect(readCsv(text.replace('\ufeff', ''))).to.have.lengthOf(151);
    await until(() => find(element, '.notice') === null, 'the notice to go');
  });

  it('can be cancelled, and then saves nothing', async () => {
    const seen = serveProspects(prospects(150), async (request) => {
      if (askedOf(request)['page'] === '2') await new Promise(() => {});
    });
    const element = await readyTable();
    menuEntry(element, 'Unduh CSV semua halaman').click();
    await until(() => textOf(element, '.notice').includes('halaman 1 dari 2'), 'progress');
    button(element, 'Batal').click();
    await until(() => find(element, '.notice') === null, 'the notice to go');
    await until(() => seen.at(-1)!.signal.aborted, 'the request to be cancelled');
    expect(saved).to.have.lengthOf(0);
    const stop = new AbortController();
    const made = element.toCSV({ all: true, signal: stop.signal });
    stop.abort(new Error('enough'));
    const reason: unknown = await made.catch((error: unknown) => error);
    expect((reason as Error).message).to.equal('enough');
  });

  it('is none where a page fails, and says so', async () => {
    const rows = prospects(150);
    serve((request) =>
      askedOf(request)['page'] === '2' ? json({}, { status: 400 }) : json(answerFrom(rows, request)),
    );
    const element = await readyTable();
    const reason: unknown = await element.toCSV({ all: true }).catch((error: unknown) => error);
    expect(reason).to.be.instanceOf(Error);
    menuEntry(element, 'Unduh CSV semua halaman').click();
    await until(() => textOf(element, '.notice').includes('Unduhan gagal'), 'the failure');
    expect(saved).to.have.lengthOf(0);
    expect(element.state).to.equal('ready');
  });

  it('can be had of the page on the screen alone', async () => {
    const seen = serveProspects(prospects(45));
    const element = await readyTable({ page: '3' });
    menuEntry(element, 'Unduh CSV halaman ini').click();
    await until(() => saved.length === 1, 'a file');
    expect(readCsv((await saved[0]!.text).replace('\ufeff', ''))).to.have.lengthOf(6);
    expect(seen).to.have.lengthOf(1);
  });
});

describe('keyboard', () => {
  it('reaches filters, columns, rows and pages in their order, and keeps its place on a button', async () => {
    const seen = serveProspects(prospects(45));
    const element = await readyTable();
    const active = (): Element => (element.renderRoot as ShadowRoot).activeElement!;
    find(element, '.more').focus();
    const walked: string[] = [];
    for (let step = 0; step < 8; step++) {
      await sendKeys({ press: 'Tab' });
      walked.push(active().ariaLabel ?? active().textContent.trim());
    }
    expect(walked).to.deep.equal([
      ...['Filter', 'Kolom', 'Riwayat prospek', 'Baris per halaman'],
      ...['Halaman pertama', 'Halaman sebelumnya', 'Halaman berikutnya', 'Halaman terakhir'],
    ]);
    await sendKeys({ press: 'Enter' });
    await until(() => pageText(element) === 'Halaman 3 dari 3');
    // A button that has nothing more to do still has the focus.
    expect(active().ariaLabel).to.equal('Halaman terakhir');
    await sendKeys({ press: 'Enter' });
    await pause(30);
    expect(seen).to.have.lengthOf(2);
  });

  it('opens and closes filters and columns', async () => {
    serveProspects(prospects(3));
    const element = await readyTable();
    const filters = find(element, '[aria-controls=filters]');
    filters.focus();
    await sendKeys({ press: 'Enter' });
    expect(filters.ariaExpanded).to.equal('true');
    await sendKeys({ press: 'Tab' });
    const menu = find(element, '#columns');
    await sendKeys({ press: 'Enter' });
    expect(menu.matches(':popover-open')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(menu.matches(':popover-open')).to.equal(false);
  });

  it('walks through the columns and switches them with the space bar', async () => {
    serveProspects(prospects(3));
    const element = await readyTable();
    button(element, 'Kolom').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(headings(element)[0]).to.equal('ID Prospect');
    // Still there for the next one.
    expect(find(element, '#columns').matches(':popover-open')).to.equal(true);
  });
});

describe('narrow places', () => {
  it('makes a card of each row, with every cell’s heading beside it, and stays a table to who listens', async () => {
    serveProspects(prospects(2));
    const element = await readyTable({ style: 'width: 360px' });
    const [name, date] = ['.pin', '.brief:not(.pin)'].map((cell) =>
      find(element, `tbody tr:first-child ${cell}`),
    );
    expect(date!.getBoundingClientRect().top).to.be.greaterThan(name!.getBoundingClientRect().top);
    expect(getComputedStyle(date!, '::before').content).to.equal('"Tanggal Prospect"');
    const head = find(element, 'thead').getBoundingClientRect();
    expect(Math.max(head.width, head.height)).to.be.at.most(1);
    const roles = [...element.renderRoot.querySelectorAll('table, thead, th, tr, td')].map(
      ({ role }) => role,
    );
    expect(new Set(roles)).to.deep.equal(new Set(['table', 'rowgroup', 'row', 'columnheader', 'cell']));
    await expect(element).to.be.accessible();
  });

  it('shows three fields of a record, and all of it on a tap or by key', async () => {
    serveProspects(prospects(2));
    const element = await readyTable({ style: 'width: 360px' });
    const seen = (): string[] =>
      [...element.renderRoot.querySelectorAll<HTMLElement>('tbody tr:first-child td:not(.whole)')]
        .filter((cell) => cell.checkVisibility())
        .map(({ textContent }) => textContent.trim());
    expect(seen()).to.deep.equal(['Nama 1', '31 Mei 2024', 'Low']);
    const more = button(element, 'Selengkapnya: Nama 1');
    const { width, height } = more.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
    expect(more.ariaExpanded).to.equal('false');
    more.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(more.ariaExpanded).to.equal('true');
    expect(seen()).to.deep.equal([
      ...['1', 'PSP/1', 'Nama 1', 'Jl. Dago No. 1, Bandung', '0811', '31 Mei 2024', 'Low'],
    ]);
    // A column that one wants belongs to the whole record.
    await toggle(element, 'Sumber');
    expect(seen().at(-1)).to.equal('Walk in');
    await expect(element).to.be.accessible();
    more.click();
    await element.updateComplete;
    expect(seen()).to.have.lengthOf(3);
  });

  it('has its head on the screen while the rows scroll, where it is wide', async () => {
    serveProspects(prospects(60));
    const element = await readyTable({ 'page-size': '60', style: 'width: 900px; height: 500px' });
    const rows = find(element, '.rows');
    expect(rows.scrollHeight).to.be.greaterThan(rows.clientHeight);
    rows.scrollTop = 400;
    const head = find(element, 'thead th').getBoundingClientRect();
    expect(Math.abs(head.top - rows.getBoundingClientRect().top)).to.be.lessThan(2);
  });
});

describe('rows that are all on one page', () => {
  it('are sorted by their headings, and searched, without a request', async () => {
    const seen = serveProspects([prospect(1), prospect(2, { nama_lengkap: 'Élan' }), prospect(3)]);
    const element = await readyTable();
    button(element, 'Nama Lengkap').click();
    await element.updateComplete;
    button(element, 'Nama Lengkap').click();
    await until(() => column(element, 'Nama Lengkap').join() === 'Nama 3,Nama 1,Élan', 'the other order');
    expect(find(element, 'th[aria-sort=descending]').textContent.trim()).to.equal('Nama Lengkap');
    const input = find(element, '.search input') as HTMLInputElement;
    input.value = 'elan';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => column(element, 'ID Prospect').join() === 'PSP/2', 'what is found');
    expect(textOf(element, '.total')).to.equal('1 prospek');
    expect(readCsv(await element.toCSV({ all: true }))).to.have.lengthOf(2);
    input.value = 'xyz';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await inState(element, 'empty');
    expect(textOf(element, '[part=state]')).to.equal(
      'Tidak ada baris yang cocok dengan pencarian. Hapus pencarian',
    );
    find(element, '[part=state] button').click();
    await inState(element, 'ready');
    expect(column(element, 'Nama Lengkap')).to.deep.equal(['Nama 3', 'Nama 1', 'Élan']);
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(input);
    expect(seen).to.have.lengthOf(1);
  });

  it('are neither where there are other pages: they would mislead', async () => {
    serveProspects(prospects(21));
    const element = await readyTable({ 'sort-by': 'nama_lengkap', search: 'nama 2' });
    expect(element.renderRoot.querySelectorAll('.sort, .search')).to.have.lengthOf(0);
    expect(column(element, 'Nama Lengkap')[0]).to.equal('Nama 1');
    expect(column(element, 'No')).to.have.lengthOf(20);
  });
});

it('names the sources where it doesn’t know one, and asks nothing', async () => {
  const seen = serveProspects(prospects(2));
  const element = await inState(await table({ source: 'gaji' }), 'error');
  expect(textOf(element, '[part=body]')).to.contain('“gaji”').and.contain('prospect, dealing');
  expect(seen).to.have.lengthOf(0);
});
