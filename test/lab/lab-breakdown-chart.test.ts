import { expect, fixture, html } from '@open-wc/testing';
import '../../src/core/scope.js';
import '../../src/lab/lab-breakdown-chart.js';
import type { LabBreakdownChart } from '../../src/lab/lab-breakdown-chart.js';
import '../../src/lab/lab-orders-table.js';
import type { LabOrdersTable } from '../../src/lab/lab-orders-table.js';
import { runSuite } from '../suites/index.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { heard, inState, textOf, until } from '../support/wait.js';
import { make, paramsOf, period, told } from './asked.js';

const group = (
  dimension_id: string | null,
  dimension_name: string | null,
  metric_value: number,
  order_count = 1,
) => ({ dimension_id, dimension_name, metric_value, order_count });

const companies = [
  group('1', 'A', 1_400_000, 2),
  group('2', 'B', 500_000),
  group(null, '(tidak ada)', 250_000),
  group('3', 'B', 50_000),
];

const answer = told(companies);

const put = (attributes: Readonly<Record<string, string | null>> = {}): Promise<LabBreakdownChart> =>
  fixture<LabBreakdownChart>(html`${make('lab-breakdown-chart', { dimension: 'company', ...attributes })}`);

/** The file of what is shown. */
async function csvOf(
  data: readonly object[],
  attributes: Readonly<Record<string, string>> = {},
): Promise<string[][]> {
  serve(() => json(told(data)));
  return readCsv(await (await inState(await put(attributes), 'ready')).toCSV());
}

const footer = (element: Element): string => textOf(element, '[part=footer]');

describe('lab-breakdown-chart', () => {
  it('shows groups greatest first, with shares; two of one name stay two', async () => {
    expect(await csvOf(companies)).to.deep.equal([
      ['Perusahaan', 'Penjualan', 'Porsi (%)'],
      ['A', '1400000', '63.6'],
      ['B', '500000', '22.7'],
      ['(tidak ada)', '250000', '11.4'],
      ['B', '50000', '2.3'],
    ]);
  });

  it('asks for dimension, metric and limit; without a dimension for nothing', async () => {
    const seen = serve(() => json(answer));
    await inState(await put({ metric: 'paid', limit: '10' }), 'ready');
    expect(paramsOf(seen[0]!)).to.include({ dimension: 'company', metric: 'paid', limit: '10' });
    const element = await inState(await put({ dimension: null }), 'idle');
    expect(textOf(element)).to.contain('dimensi (dimension)').and.to.contain('Rincian order');
    expect(seen).to.have.lengthOf(1);
  });

  it('cut by the service it has neither shares nor a total', async () => {
    const seen = serve(() => json(told(companies.slice(0, 2))));
    const element = await inState(await put({ limit: '2' }), 'ready');
    const [headings] = readCsv(await element.toCSV());
    expect(headings).to.deep.equal(['Perusahaan', 'Penjualan']);
    expect(footer(element)).to.contain('2 teratas').and.to.not.contain('Total');
    expect(paramsOf(seen[0]!)).to.include({ limit: '2' });
  });

  it('has its footer however few groups there are', async () => {
    for (const count of [1, 2]) {
      serve(() => json(told(companies.slice(0, count))));
      const element = await inState(await put({ limit: String(count) }), 'ready');
      const { clientHeight } = element.renderRoot.querySelector('[part=footer]')!;
      expect(clientHeight, `${count}`).to.be.greaterThan(16);
    }
  });

  it('as ring and Pareto asks for all, and adds the others up in one', async () => {
    for (const chart of ['donut', 'pareto']) {
      const seen = serve(() => json(answer));
      const element = await inState(await put({ chart, limit: '2' }), 'ready');
      expect(paramsOf(seen[0]!)).to.not.have.property('limit');
      const [, ...rows] = readCsv(await element.toCSV());
      expect(rows.map((row) => row.slice(0, 3))).to.deep.equal([
        ['A', '1400000', '63.6'],
        ['B', '500000', '22.7'],
        ['2 lainnya', '300000', '13.7'],
      ]);
      if (chart === 'pareto') expect(rows.map((row) => row[3])).to.deep.equal(['63.6', '86.4', '100']);
      expect(footer(element)).to.contain('Total Rp 2.200.000');
      element.limit = 3;
      await until(() => textOf(element, '[part=table]').includes('1 lainnya'), 'another cut');
      expect(seen).to.have.lengthOf(1);
    }
  });

  it('as Pareto says how few make up most of it', async () => {
    serve(() => json(answer));
    const element = await inState(await put({ chart: 'pareto' }), 'ready');
    expect(footer(element)).to.contain('2 dari 4 mencapai 80%');
  });

  it('as Pareto has no cumulative share where some are below zero', async () => {
    serve(() => json(told([group('1', 'A', 100), group('2', 'B', 50), group('3', 'C', -120)])));
    const element = await inState(await put({ chart: 'pareto' }), 'ready');
    const [, ...rows] = readCsv(await element.toCSV());
    expect(rows.map((row) => row.at(-1))).to.deep.equal(['', '', '']);
    expect(textOf(element)).to.not.match(/%|mencapai/);
  });

  it('of ages draws all four in their order, only of what is outstanding', async () => {
    const seen = serve(() => json(told([group('90+', '90+', 250_000), group('0-30', '0-30', 300_000)])));
    const aged = { dimension: 'aging_bucket', metric: 'outstanding', 'has-outstanding': 'N' };
    const element = await inState(await put(aged), 'ready');
    expect(paramsOf(seen[0]!)).to.include({ has_outstanding: 'Y' });
    const [, ...rows] = readCsv(await element.toCSV());
    expect(rows).to.deep.equal([
      ['0-30', '300000', '54.5'],
      ['31-60', '0', '0'],
      ['61-90', '0', '0'],
      ['90+', '250000', '45.5'],
    ]);
    const tones = [...element.renderRoot.querySelectorAll('.bar-row')].map(
      ({ className }) => /tone-\w+/.exec(className)![0],
    );
    expect(tones).to.deep.equal(['tone-1', 'tone-1', 'tone-bad', 'tone-bad']);
  });

  it('of subgroups’ orders knows no total: one order may be in several', async () => {
    const subgroups = [group('10', 'Kimia', 2, 2), group('11', 'Hematologi', 1)];
    const by = { dimension: 'nat_subgroup', metric: 'order_count' };
    expect(await csvOf(subgroups, by)).to.deep.equal([
      ['Subgrup', 'Jumlah order'],
      ['Kimia', '2'],
      ['Hematologi', '1'],
    ]);
    const element = document.querySelector<LabBreakdownChart>('lab-breakdown-chart')!;
    expect(footer(element)).to.contain('satu order bisa masuk').and.to.not.contain('Total');
    for (const chart of ['donut', 'pareto']) {
      element.chart = chart;
      await inState(element, 'error');
      expect(textOf(element)).to.contain('Pilihan: bar, hbar');
    }
  });

  it('shows the service’s words where a number can’t be broken down', async () => {
    const words = 'metric paid cannot be broken down by nat_subgroup';
    serve(() => json({ status: 'ERR', message: words }, { status: 400 }));
    const element = await inState(await put({ dimension: 'nat_subgroup', metric: 'paid' }), 'error');
    expect(textOf(element)).to.contain(words).and.to.contain('400');
  });

  it('calls the sales of subgroups what they are', async () => {
    const [headings] = await csvOf([group('10', 'Kimia', 5)], { dimension: 'nat_subgroup' });
    expect(headings![1]).to.equal('Kontribusi subgrup');
    const element = document.querySelector<LabBreakdownChart>('lab-breakdown-chart')!;
    expect(textOf(element, '[part=heading]')).to.equal('Kontribusi penjualan per subgrup');
  });

  it('of a contribution too, but not of whole orders', async () => {
    serve(() => json(answer));
    const element = await inState(await put({ 'nat-subgroup': '10' }), 'ready');
    expect(textOf(element, '[part=heading]')).to.equal('Kontribusi subgrup per perusahaan');
    element.viewMode = 'order';
    await until(() => textOf(element, '[part=heading]') === 'Penjualan per perusahaan', 'the order view');
  });

  it('has no shares where something is below zero', async () => {
    const [headings, ...rows] = await csvOf([group('1', 'A', 500), group('2', 'B', -100)], {
      metric: 'outstanding',
    });
    expect(headings).to.deep.equal(['Perusahaan', 'Sisa tagihan']);
    expect(rows[1]).to.deep.equal(['B', '-100']);
  });

  it('filters the tables of orders by what is chosen, but not by what has no id', async () => {
    const row = {
      order_id: 1,
      order_date: '2026-04-01',
      lab_number: 'L1',
      is_lunas: 'N',
      aging_bucket: null,
    };
    const names = ['company_name', 'company_type_group_name', 'mou_name', 'omzet_type_name'];
    const amounts = ['gross_sales_amount', 'payment_amount', 'outstanding_amount'];
    const order = {
      ...row,
      ...Object.fromEntries(names.map((name) => [name, 'B'])),
      ...Object.fromEntries(amounts.map((name) => [name, 1])),
    };
    const page = told({ rows: [order], pagination: { page: 1, page_size: 20, total_rows: 1 } });
    const seen = serve(({ url }) => json(url.pathname.endsWith('/orders') ? page : answer));
    const selected = heard<{ field: string; value: string }>('dasbor-select');
    const scope = await fixture(html`
      <dasbor-scope date-from=${period['date-from']} date-to=${period['date-to']}>
        <lab-breakdown-chart dimension="company"></lab-breakdown-chart>
        <lab-orders-table></lab-orders-table>
      </dasbor-scope>
    `);
    const chart = await inState(scope.querySelector<LabBreakdownChart>('lab-breakdown-chart')!, 'ready');
    const table = await inState(scope.querySelector<LabOrdersTable>('lab-orders-table')!, 'ready');
    const region = chart.renderRoot.querySelector<HTMLElement>('[role=application]')!;
    const press = (...keys: readonly string[]): void =>
      keys.forEach((key) => region.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    press('Home', 'ArrowRight', 'ArrowRight', 'Enter');
    press('ArrowLeft', 'Enter');
    await until(() => textOf(table, '[part=chip]').includes('Perusahaan: B'), 'a chip');
    expect(selected.map(({ detail: { field, value } }) => [field, value])).to.deep.equal([
      ['company_id', '2'],
    ]);
    await until(() => seen.some((request) => paramsOf(request)['company_id'] === '2'), 'a filtered list');
  });

  it('names what can be chosen where something is unknown', async () => {
    serve(() => json(answer));
    for (const [name, choices] of [
      ['dimension', 'company, company_type_group'],
      ['metric', 'sales, paid, outstanding, order_count'],
      ['chart', 'donut, bar, hbar, pareto'],
      ['limit', '1–'],
    ] as const) {
      const element = await inState(await put({ [name]: '?' }), 'error');
      expect(textOf(element)).to.contain(`${name} berisi “?”`).and.to.contain(choices);
    }
  });
});

const needs = { ...period, dimension: 'company' };
// All can be chosen.
const known = companies.filter(({ dimension_id }) => dimension_id !== null);
const named = (name: string) => told([{ ...known[0], dimension_name: name }, ...known.slice(1)]);

for (const chart of ['hbar', 'bar', 'donut', 'pareto'])
  runSuite({
    tag: 'lab-breakdown-chart',
    kind: 'chart',
    needs,
    attributes: { chart },
    answer: told(known),
    shows: ['A', 'Rp 1.400.000', '71,8%', 'Rp 50.000'],
    terms: ['A', 'B'],
    empty: told([]),
    named,
  });
