import { expect, fixture, html } from '@open-wc/testing';
import '../../src/lab/lab-orders-table.js';
import type { LabOrdersTable } from '../../src/lab/lab-orders-table.js';
import { runSuite } from '../suites/index.js';
import { readCsv } from '../support/csv.js';
import { json, serve, type Seen } from '../support/service.js';
import { heard, inState, textOf, until } from '../support/wait.js';
import { make, paramsOf, period, told } from './asked.js';

const order = (order_id: number, more: object = {}) => ({
  order_id,
  order_date: '2026-04-01',
  lab_number: `L${order_id}`,
  company_name: 'B',
  company_type_group_name: 'Asuransi',
  mou_name: 'MOU B',
  omzet_type_name: 'Kontrak',
  gross_sales_amount: 500_000,
  payment_amount: 200_000,
  outstanding_amount: 300_000,
  is_lunas: 'N',
  aging_bucket: '61-90',
  ...more,
});

const paid = order(1, {
  order_date: '2026-06-30',
  company_name: 'A',
  gross_sales_amount: 1_000_000,
  payment_amount: 1_000_000,
  outstanding_amount: 0,
  is_lunas: 'Y',
  aging_bucket: null,
});

const answerOf = (rows: readonly object[], page = 1, page_size = 20, total_rows = rows.length) =>
  told({ rows, pagination: { page, page_size, total_rows } });

const answer = answerOf([paid, order(3)]);

const put = (attributes: Readonly<Record<string, string | null>> = {}): Promise<LabOrdersTable> =>
  fixture<LabOrdersTable>(html`${make('lab-orders-table', attributes)}`);

const ready = async (attributes?: Readonly<Record<string, string>>): Promise<LabOrdersTable> =>
  inState(await put(attributes), 'ready');

/** The rows as a person reads them. */
const rows = ({ renderRoot }: LabOrdersTable): string[][] =>
  [...renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim()),
  );

const headings = ({ renderRoot }: LabOrdersTable): string[] =>
  [...renderRoot.querySelectorAll('thead th')].map(({ textContent }) => textContent.trim());

const button = ({ renderRoot }: LabOrdersTable, name: string): HTMLButtonElement =>
  [...renderRoot.querySelectorAll('button')].find(
    (each) => each.textContent.trim() === name || each.ariaLabel === name,
  )!;

/** A service of 45 orders that pages as it is asked. */
const paging = (request: Seen): Response => {
  const { page = '1', page_size: size = '20' } = paramsOf(request);
  const first = (Number(page) - 1) * Number(size);
  const some = Array.from({ length: Math.max(0, Math.min(Number(size), 45 - first)) }, (_, index) =>
    order(first + index + 1),
  );
  return json(answerOf(some, Number(page), Number(size), 45));
};

describe('lab-orders-table', () => {
  it('shows what was paid of each order, what is outstanding and for how long', async () => {
    const seen = serve(() => json(answer));
    const element = await ready();
    expect(headings(element)).to.deep.equal([
      ...['Tanggal', 'Nomor lab', 'Perusahaan', 'Tipe omzet', 'Penjualan', 'Pembayaran', 'Sisa tagihan'],
      ...['Status', 'Umur (hari)'],
    ]);
    expect(rows(element)).to.deep.equal([
      ['30 Jun 2026', 'L1', 'A', 'Kontrak', 'Rp 1.000.000', 'Rp 1.000.000', 'Rp 0', 'Lunas', '–'],
      ['1 Apr 2026', 'L3', 'B', 'Kontrak', 'Rp 500.000', 'Rp 200.000', 'Rp 300.000', 'Belum lunas', '61-90'],
    ]);
    expect(paramsOf(seen[0]!)).to.deep.equal({
      date_start: '2026-01-01',
      date_end: '2026-06-30',
      page: '1',
      page_size: '20',
    });
  });

  it('turns pages, and goes to the last one from past the end', async () => {
    const seen = serve(paging);
    const element = await ready();
    expect(textOf(element, '.tools')).to.contain('45 order');
    element.page = 9;
    await until(() => rows(element)[0]?.[1] === 'L41', 'the last page');
    expect(seen.map((request) => paramsOf(request)['page'])).to.deep.equal(['1', '9', '3']);
  });

  it('is sorted by the service, under the name of the field', async () => {
    const seen = serve(paging);
    const element = await ready();
    button(element, 'Sisa tagihan').click();
    await until(() => seen.length === 2, 'another order');
    const { sort_by, sort_dir } = paramsOf(seen[1]!);
    expect([sort_by, sort_dir]).to.deep.equal(['outstanding_amount', 'asc']);
    element.sortBy = 'company';
    await inState(element, 'error');
    expect(textOf(element)).to.contain('sort-by berisi “company”').and.to.contain('company_name');
  });

  it('as exceptions asks for what is outstanding, most first, whatever the scope says', async () => {
    const seen = serve(() => json(answerOf([order(3)])));
    const element = await ready({ 'outstanding-only': '', 'has-outstanding': 'N' });
    expect(textOf(element, '[part=heading]')).to.equal('Order dengan sisa tagihan');
    const { has_outstanding, sort_by, sort_dir } = paramsOf(seen[0]!);
    expect([has_outstanding, sort_by, sort_dir]).to.deep.equal(['Y', 'outstanding_amount', 'desc']);
    expect(element.renderRoot.querySelector('th[aria-sort]')!.textContent.trim()).to.equal('Sisa tagihan');
    button(element, 'Tanggal').click();
    await until(() => seen.length === 2, 'another order');
    expect(paramsOf(seen[1]!)['sort_by']).to.equal('order_date');
  });

  it('of a subgroup shows what orders contribute, and dashes for what is unknown', async () => {
    const part = order(3, { payment_amount: null, outstanding_amount: null });
    const seen = serve(() => json(answerOf([part])));
    const element = await ready({ 'nat-subgroup': '10', 'outstanding-only': '' });
    expect(headings(element)).to.include('Kontribusi subgrup');
    expect(rows(element)[0]!.slice(4, 7)).to.deep.equal(['Rp 500.000', '–', '–']);
    // Nobody knows what is outstanding of a contribution: it is no order.
    expect(paramsOf(seen[0]!)['sort_by']).to.equal(undefined);
    element.viewMode = 'order';
    await until(() => headings(element).includes('Penjualan'), 'whole orders');
  });

  it('tells which order was chosen', async () => {
    serve(() => json(answer));
    const selected = heard<{ field: string; value: string; label: string }>('dasbor-select');
    const element = await ready();
    element.renderRoot.querySelector<HTMLElement>('tbody tr')!.click();
    const { field, value, label } = selected[0]!.detail;
    expect([field, value, label]).to.deep.equal(['order_id', '1', 'L1']);
  });

  it('writes raw numbers of all pages into a file', async () => {
    serve(paging);
    const element = await ready();
    const [head, first, ...others] = readCsv(await element.toCSV({ all: true }));
    expect(head).to.include('Sisa tagihan');
    expect(first).to.deep.equal([
      ...['2026-04-01', 'L1', 'B', 'Kontrak', '500000', '200000', '300000', 'Belum lunas', '61-90'],
    ]);
    expect(others).to.have.lengthOf(44);
  });

  it('names what has no company, and keeps a missing number missing', async () => {
    serve(() => json(answerOf([order(4, { company_name: null, lab_number: null }), order(5)])));
    expect(rows(await ready())[0]!.slice(1, 3)).to.deep.equal(['–', '(tidak ada)']);
  });
});

runSuite({
  tag: 'lab-orders-table',
  kind: 'table',
  needs: period,
  answer,
  shows: ['L3', 'Rp 300.000', '61-90', '2 order'],
  terms: ['L1', 'L3', 'MOU', 'Rp 0'],
  empty: answerOf([]),
  named: (name) => answerOf([{ ...paid, lab_number: name }, order(3)]),
  nullable: ['data.rows[].payment_amount', 'data.rows[].outstanding_amount'],
});
