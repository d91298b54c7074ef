import { expect, fixture, html } from '@open-wc/testing';
import '../../src/lab/lab-sales-trend.js';
import type { LabSalesTrend } from '../../src/lab/lab-sales-trend.js';
import { runSuite } from '../suites/index.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { inState, textOf, until } from '../support/wait.js';
import { make, paramsOf, period, told } from './asked.js';

const point = (period: string, sales_amount: number, paid_amount: number | null, more: object = {}) => ({
  period,
  sales_amount,
  paid_amount,
  outstanding_amount: paid_amount === null ? null : 250_000,
  ...more,
});

const points = [
  point('2026-03-01', 650_000, 0),
  point('2026-05-01', 0, 200_000, { outstanding_amount: 0 }),
  point('2026-06-01', 1_000_000, 1_000_000, { outstanding_amount: 0 }),
];

const answer = told(points);

const put = (attributes: Readonly<Record<string, string | null>> = {}): Promise<LabSalesTrend> =>
  fixture<LabSalesTrend>(html`${make('lab-sales-trend', attributes)}`);

/** The file's rows, at the end of June. */
async function rowsOf(
  data: readonly object[],
  attributes: Readonly<Record<string, string>> = {},
  today = '2026-06-30',
): Promise<string[][]> {
  serve(() => json(told(data)), { today });
  return readCsv(await (await inState(await put(attributes), 'ready')).toCSV());
}

describe('lab-sales-trend', () => {
  it('has every month of the period; where nothing was ordered or paid it is 0', async () => {
    const [headings, ...rows] = await rowsOf(points);
    expect(headings).to.deep.equal([
      'Bulan',
      'Penjualan (tanggal order)',
      'Pembayaran (tanggal bayar terakhir)',
      'Sisa tagihan (tanggal order)',
    ]);
    expect(rows).to.deep.equal([
      ['2026-01', '0', '0', '0'],
      ['2026-02', '0', '0', '0'],
      ['2026-03', '650000', '0', '250000'],
      ['2026-04', '0', '0', '0'],
      ['2026-05', '0', '200000', '0'],
      ['2026-06', '1000000', '1000000', '0'],
    ]);
  });

  it('marks the month and the day that still run, and compares nothing with them', async () => {
    const element = document.querySelector.bind(document, 'lab-sales-trend');
    for (const [granularity, running] of [
      ['month', 'Jun 2026'],
      ['day', '1 Jun 2026'],
    ]) {
      await rowsOf(points, { granularity: granularity! }, '2026-06-01');
      const { renderRoot } = element() as LabSalesTrend;
      await until(() => renderRoot.querySelector('th[data-note]'), 'a table');
      const noted = [...renderRoot.querySelectorAll<HTMLElement>('th[data-note]')];
      expect(noted.map(({ textContent, dataset }) => [textContent, dataset['note']])).to.deep.equal([
        [running, 'belum selesai'],
      ]);
      expect(textOf(element() as LabSalesTrend, '[part=footer]')).to.contain('· * belum selesai');
      element()!.remove();
    }
  });

  it('has no number of months that have not come, but what the service tells of them', async () => {
    const told = [...points.slice(0, 1), point('2026-06-01', 7, 0)];
    const [, ...rows] = await rowsOf(told, {}, '2026-04-30');
    expect(rows.slice(3)).to.deep.equal([
      ['2026-04', '0', '0', '0'],
      ['2026-05', '', '', ''],
      ['2026-06', '7', '0', '250000'],
    ]);
  });

  it('by day has every day, and says by which date each number counts', async () => {
    const days = [point('2026-02-27', 5, 1), point('2026-03-02', 7, 2)];
    const seen = serve(() => json(told(days)), { today: '2026-06-30' });
    const attributes = { granularity: 'day', 'date-from': '2026-02-27', 'date-to': '2026-03-02' };
    const element = await inState(await put(attributes), 'ready');
    expect(paramsOf(seen[0]!)).to.include({ granularity: 'day', date_start: '2026-02-27' });
    const [, ...rows] = readCsv(await element.toCSV());
    expect(rows.map(([day, sales, paid]) => [day, sales, paid])).to.deep.equal([
      ['2026-02-27', '5', '1'],
      ['2026-02-28', '0', '0'],
      ['2026-03-01', '0', '0'],
      ['2026-03-02', '7', '2'],
    ]);
    await until(() => element.renderRoot.querySelector('canvas'), 'a drawing');
    const drawing = element.renderRoot.querySelector<HTMLElement>('[role=application]')!;
    drawing.focus();
    // The scene is there one step after its canvas.
    const end = new KeyboardEvent('keydown', { key: 'End', bubbles: true });
    await until(
      () => (drawing.dispatchEvent(end), textOf(element, '[part=tooltip]').includes('2 Mar 2026')),
      'a tooltip',
    );
    expect(textOf(element, '[part=tooltip]'))
      .to.contain('Penjualan (tanggal order)')
      .and.to.contain('Pembayaran (tanggal bayar terakhir)');
  });

  it('asks for months where nobody says otherwise', async () => {
    const seen = serve(() => json(answer));
    await inState(await put(), 'ready');
    expect(paramsOf(seen[0]!)).to.include({ granularity: 'month' });
  });

  it('of a contribution draws its sales only, and no zero for what is unknown', async () => {
    const part = [point('2026-04-01', 500_000, null), point('2026-06-01', 600_000, null)];
    const [headings, ...rows] = await rowsOf(part, { 'nat-subgroup': '10' });
    expect(headings![1]).to.equal('Kontribusi subgrup (tanggal order)');
    expect(rows[3]).to.deep.equal(['2026-04', '500000', '', '']);
    expect(rows[4]).to.deep.equal(['2026-05', '0', '', '']);
    const element = document.querySelector<LabSalesTrend>('lab-sales-trend')!;
    expect(textOf(element, '[part=footer]'))
      .to.contain('Kontribusi subgrup Rp 1.100.000')
      .and.to.not.contain('Pembayaran');
  });

  it('refuses a course of time that nobody could read, and asks nothing', async () => {
    const seen = serve(() => json(answer));
    const wide = { granularity: 'day', 'date-from': '1000-01-01', 'date-to': '9999-12-31' };
    const element = await inState(await put(wide), 'error');
    expect(textOf(element)).to.contain('terlalu panjang');
    expect(seen).to.have.lengthOf(0);
  });

  it('is an error where a period is no day, instead of a month that is cut out of it', async () => {
    serve(() => json(told([...points, point('2026-07-45 or so', 1, 1)])));
    const element = await inState(await put(), 'error');
    expect(element.error).to.include({ kind: 'contract', expected: 'date' });
  });

  it('is an error where the service tells a month twice', async () => {
    serve(() => json(told([...points, point('2026-03-01', 1, 1)])));
    const element = await inState(await put(), 'error');
    expect(element.error).to.include({ kind: 'contract', expected: 'each period once' });
  });
});

runSuite({
  tag: 'lab-sales-trend',
  kind: 'chart',
  needs: period,
  answer,
  shows: ['Penjualan (tanggal order)', 'Pembayaran (tanggal bayar terakhir)', 'Rp 650.000'],
  terms: ['Rp 0'],
  empty: told([]),
  nullable: ['data[].paid_amount', 'data[].outstanding_amount'],
});
