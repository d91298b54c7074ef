import { expect, fixture, html } from '@open-wc/testing';
import '../../src/lab/lab-company-ranking.js';
import type { LabCompanyRanking } from '../../src/lab/lab-company-ranking.js';
import { runSuite } from '../suites/index.js';
import { readCsv } from '../support/csv.js';
import { json, serve, type Seen } from '../support/service.js';
import { heard, inState, textOf, until } from '../support/wait.js';
import { make, paramsOf, period, told } from './asked.js';

const company = (
  company_id: number | null,
  company_name: string,
  sales_amount: number,
  more: object = {},
) => ({
  company_id,
  company_name,
  company_type_group_name: 'Klinik',
  omzet_type_name: 'Kontrak',
  sales_amount,
  paid_amount: sales_amount / 2,
  outstanding_amount: sales_amount / 2,
  collection_rate: sales_amount ? 0.5 : 0,
  order_count: 3,
  ...more,
});

const now = [
  company(1, 'A', 1_400_000),
  company(2, 'B', 500_000),
  company(3, 'B', 400_000),
  company(null, '(tidak ada)', 0),
];

const before = [
  company(1, 'A', 1_000_000),
  company(2, 'B', 800_000),
  company(9, 'Z', 250_000),
  company(3, 'B', 400_000),
];

const answer = told(now.slice(0, 3));

const isBefore = (request: Seen): boolean => paramsOf(request)['date_end'] === '2025-12-31';
const both = (request: Seen): Response => json(told(isBefore(request) ? before : now));

const put = (attributes: Readonly<Record<string, string | null>> = {}): Promise<LabCompanyRanking> =>
  fixture<LabCompanyRanking>(html`${make('lab-company-ranking', attributes)}`);

/** The rows as a person reads them. */
const rows = ({ renderRoot }: LabCompanyRanking): string[][] =>
  [...renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim()),
  );

const heading = (element: LabCompanyRanking, name: string): HTMLButtonElement =>
  [...element.renderRoot.querySelectorAll<HTMLButtonElement>('thead button')].find(
    ({ textContent }) => textContent.trim() === name,
  )!;

describe('lab-company-ranking', () => {
  it('shows the companies as the service ranks them; two of one name stay two', async () => {
    const seen = serve(both);
    const element = await inState(await put({ limit: '10' }), 'ready');
    expect(rows(element)).to.deep.equal([
      ['A', 'Klinik', 'Rp 1.400.000', 'Rp 700.000', 'Rp 700.000', '50,0%', '3'],
      ['B', 'Klinik', 'Rp 500.000', 'Rp 250.000', 'Rp 250.000', '50,0%', '3'],
      ['B', 'Klinik', 'Rp 400.000', 'Rp 200.000', 'Rp 200.000', '50,0%', '3'],
      ['(tidak ada)', 'Klinik', 'Rp 0', 'Rp 0', 'Rp 0', '–', '3'],
    ]);
    expect(paramsOf(seen[0]!)).to.include({ sort_by: 'sales', sort_dir: 'desc', limit: '10' });
    expect(seen).to.have.lengthOf(1);
  });

  it('asks for the least of what it is sorted by, and for another order at a heading', async () => {
    const seen = serve(both);
    const element = await inState(await put({ mode: 'bottom', 'sort-by': 'paid' }), 'ready');
    expect(textOf(element, '[part=heading]')).to.equal('Perusahaan terbawah');
    expect(paramsOf(seen[0]!)).to.include({ sort_by: 'paid', sort_dir: 'asc' });
    heading(element, 'Sisa tagihan').click();
    await until(() => seen.length === 2, 'another order');
    expect(paramsOf(seen[1]!)['sort_by']).to.equal('outstanding');
  });

  it('lists whose sales have fallen against the period before, most first; who is gone counts 0', async () => {
    const seen = serve(both);
    const element = await inState(await put({ mode: 'declining', limit: '1' }), 'ready');
    expect(rows(element)).to.deep.equal([
      ['B', 'Klinik', 'Rp 800.000', 'Rp 500.000', '-Rp 300.000', '-37,5%'],
      ['Z', 'Klinik', 'Rp 250.000', 'Rp 0', '-Rp 250.000', '-100,0%'],
    ]);
    expect(seen.map(paramsOf)).to.deep.equal([
      { date_start: '2026-01-01', date_end: '2026-06-30' },
      { date_start: '2025-07-04', date_end: '2025-12-31' },
    ]);
    const pills = [...element.renderRoot.querySelectorAll('.pill')].map(({ className }) => className);
    expect(pills).to.deep.equal(['pill tone-bad', 'pill tone-bad']);
    const [, first] = readCsv(await element.toCSV({ all: true }));
    expect(first).to.deep.equal(['B', 'Klinik', '800000', '500000', '-300000', '-37.5']);
  });

  it('is empty where none has fallen, and an error where one period fails', async () => {
    serve(() => json(told(now)));
    await inState(await put({ mode: 'declining' }), 'empty');
    serve((request) => (isBefore(request) ? json({}, { status: 403 }) : both(request)));
    const errors = heard('dasbor-error');
    await inState(await put({ mode: 'declining' }), 'error');
    expect(errors).to.have.lengthOf(1);
  });

  it('changes its mode without asking again for what it has', async () => {
    const seen = serve(both);
    const element = await inState(await put({ mode: 'declining' }), 'ready');
    element.mode = 'top';
    await until(() => rows(element)[0]?.[0] === 'A', 'the top');
    element.mode = 'declining';
    await until(() => rows(element)[0]?.[2] === 'Rp 800.000', 'those that fall');
    expect(seen).to.have.lengthOf(3);
  });

  it('is searched here, and begins at its first page with other companies', async () => {
    serve(() => json(told(Array.from({ length: 45 }, (_, id) => company(id, `PT ${id}`, 1000 - id)))));
    const element = await inState(await put(), 'ready');
    element.page = 3;
    await until(() => rows(element)[0]?.[0] === 'PT 40', 'the third page');
    element.search = 'PT 7';
    await until(() => rows(element).length === 1, 'what was searched');
    element.search = '';
    element.page = 2;
    await until(() => rows(element)[0]?.[0] === 'PT 20', 'the second page');
    element.company = '5';
    await until(() => element.page === 1, 'the first page');
  });

  it('of a subgroup ranks by sales only', async () => {
    const nothing = { paid_amount: null, outstanding_amount: null, collection_rate: null };
    const seen = serve(() => json(told([company(1, 'A', 600_000, nothing)])));
    const element = await inState(await put({ 'nat-subgroup': '10' }), 'ready');
    expect(rows(element)[0]!.slice(2)).to.deep.equal(['Rp 600.000', '–', '–', '–', '3']);
    expect(heading(element, 'Kontribusi subgrup')).to.be.instanceOf(HTMLElement);
    expect(heading(element, 'Pembayaran')).to.equal(undefined);
    element.sortBy = 'paid';
    await inState(element, 'error');
    expect(textOf(element)).to.contain('sort-by berisi “paid”');
    expect(seen).to.have.lengthOf(1);
  });

  it('names the modes where one is unknown', async () => {
    serve(both);
    const element = await inState(await put({ mode: 'worst' }), 'error');
    expect(textOf(element)).to.contain('Pilihan: top, bottom, declining.');
  });
});

runSuite({
  tag: 'lab-company-ranking',
  kind: 'table',
  needs: period,
  answer,
  shows: ['A', 'Rp 1.400.000', '50,0%', '3 perusahaan'],
  terms: ['A', 'B', 'Klinik'],
  empty: told([]),
  named: (name) => told([{ ...now[0], company_name: name }, ...now.slice(1, 3)]),
  nullable: [
    'data[].company_id',
    'data[].paid_amount',
    'data[].outstanding_amount',
    'data[].collection_rate',
  ],
});
