/** Every number says what it counts and over which dates, and one that can't be right isn't shown. */
import { expect, fixture, html } from '@open-wc/testing';
import { configure } from '../../src/config.js';
import type { AnswerElement } from '../../src/core/answer-element.js';
import '../../src/dealer/index.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { heard, inState, textOf, until } from '../support/wait.js';
import { period } from './asked.js';
import { recorded } from './recorded.js';

type State = 'ready' | 'empty' | 'error';

interface Staged {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly state?: State;
}

/** An element that shows an answer. */
async function shown(
  tag: string,
  answer: object,
  { attributes, today = '2024-12-31', state = 'ready' }: Staged = {},
): Promise<AnswerElement> {
  serve(() => json(answer), { today });
  const element = document.createElement(tag) as AnswerElement;
  for (const [name, value] of Object.entries({ ...period, ...attributes })) element.setAttribute(name, value);
  await inState(await fixture<AnswerElement>(html`${element}`), state);
  // The table beside a drawing is made when the browser is idle.
  await until(
    () =>
      state !== 'ready' ||
      !element.renderRoot.querySelector('.chart') ||
      element.renderRoot.querySelector('tbody'),
    'a table',
  );
  return element;
}

const recordedIn = (name: string) => recorded<Record<string, unknown>>(`${name}__main`).body;

const footer = (element: Element): string => textOf(element, '.foot span:first-child');

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const trend = (bars: readonly number[], line = bars): object => ({
  success: true,
  data: { months: monthNames, revenue_bars: bars, revenue_line: line },
});

const zeros = monthNames.map(() => 0);

describe('what is counted', () => {
  it('is said of each of the four counts of deliveries', async () => {
    const half = '1 Jan – 30 Jun 2024';
    for (const [tag, name, words] of [
      ['delivery-status-chart', 'delivery-process_status-counts', 'Total 549 surat jalan'],
      ['top-driver-bar', 'delivery_top-drivers', 'Total 538 unit dengan driver'],
      ['delivery-location-bar', 'delivery_locations', 'Total 532 unit dengan lokasi'],
    ] as const)
      expect(footer(await shown(tag, recordedIn(name))), tag).to.equal(`${half} · ${words}`);
    const table = await shown('history-table', recordedIn('delivery_data-history'), {
      attributes: { source: 'delivery' },
    });
    expect(textOf(table, '.total')).to.equal('569 unit di surat jalan');
  });

  it('is rows where the service counts the units that it joins, not bills, files or shipping lists', async () => {
    for (const [source, name, total] of [
      ['billing', 'payment-data-history', '723'],
      ['document', 'document-handling-data-history', '486'],
      ['inbound', 'unit-inbound-data-history', '380'],
    ] as const) {
      const table = await shown('history-table', recordedIn(name), { attributes: { source } });
      expect(textOf(table, '.total'), source).to.equal(`${total} baris`);
      table.locale = 'en';
      await table.updateComplete;
      expect(textOf(table, '.total'), source).to.equal(`${total} rows`);
    }
  });

  it('is rows of units in the dealing revenue, each of which may be several motorcycles', async () => {
    const card = await shown('revenue-card', recordedIn('revenue'));
    expect(textOf(card, '[part=body]')).to.contain('dari 524 baris unit');
  });

  it('is of all dates in the dealing history, and says so beside charts of a period', async () => {
    const table = await shown('history-table', recordedIn('spk-dealing-process_data'), {
      attributes: { source: 'dealing' },
    });
    expect(footer(table)).to.equal('Semua tanggal');
  });

  it('is of the whole year in year charts under a shorter period', async () => {
    for (const [tag, name] of [
      ['revenue-trend-chart', 'payment_revenue-trend'],
      ['po-creation-chart', 'leasing_po-creation-monthly'],
    ] as const)
      expect(footer(await shown(tag, recordedIn(name))), tag).to.match(/^Tahun 2024 · (?:Total|sekitar) /);
  });
});

describe('the revenue trend', () => {
  const millions = [1773.61, 1680.92, ...zeros.slice(2)];

  it('is written in millions as the service rounds them, everywhere', async () => {
    const chart = await shown('revenue-trend-chart', trend(millions));
    const rows = readCsv(await chart.toCSV());
    expect(rows.slice(0, 3)).to.deep.equal([
      ['Bulan', 'Pendapatan (juta rupiah)'],
      ['2024-01', '1773.61'],
      ['2024-02', '1680.92'],
    ]);
    expect(textOf(chart, 'tbody')).to.contain('1.773,61').and.not.contain('Rp');
    expect(footer(chart)).to.equal('Tahun 2024 · sekitar 3.454,53 juta rupiah');
  });

  it('has no numbers where the line is another than the bars', async () => {
    const line = millions.map((value, index) => (index === 1 ? value * 10 : value));
    const chart = await shown('revenue-trend-chart', trend(millions, line), { state: 'error' });
    expect(chart.error).to.include({ kind: 'contract', path: 'data.revenue_line[1]' });
  });

  it('is empty for a year in which no month has come, and zero for one without bills', async () => {
    const attributes = { 'date-from': '2025-01-01', 'date-to': '2025-06-30' };
    await shown('revenue-trend-chart', trend(zeros), { attributes, state: 'empty' });
    const past = await shown('revenue-trend-chart', trend(zeros), { attributes, today: '2026-02-01' });
    expect(textOf(past, 'tbody')).to.contain('Jan 2025 0');
  });
});

describe('charts that ask for a year', () => {
  it('draw nothing for a period that can’t be right, and ask nothing', async () => {
    for (const [wrong, words] of [
      ['kemarin', 'bukan tanggal'],
      ['2024-07-01', 'melewati'],
    ] as const)
      for (const tag of ['revenue-trend-chart', 'po-creation-chart']) {
        const chart = await shown(tag, trend(zeros), { attributes: { 'date-from': wrong }, state: 'error' });
        expect(chart.error!.kind).to.equal('attribute');
        expect(textOf(chart, '[part=body]')).to.contain(words);
      }
  });
});

describe('comparisons', () => {
  const answer = { success: true, count: 9, trend: 'down', percentage: 7.9 };
  const card = (from: string, to: string, today: string): Promise<AnswerElement> =>
    shown('document-indicator-card', answer, { attributes: { 'date-from': from, 'date-to': to }, today });

  it('say where their periods overlap', async () => {
    const element = await card('2024-01-01', '2024-12-31', '2025-03-01');
    expect(textOf(element, '[part=delta]')).to.equal('turun 7,9% dibanding 1 Des 2023 – 30 Nov 2024');
    expect(footer(element)).to.equal('1 Jan – 31 Des 2024 · periode beririsan');
  });

  it('say where a period that isn’t over is compared with a whole one', async () => {
    expect(footer(await card('2024-05-01', '2024-05-31', '2024-05-10'))).to.equal(
      '1–31 Mei 2024 · periode belum selesai',
    );
    expect(footer(await card('2024-01-01', '2024-12-31', '2024-05-10'))).to.equal(
      '1 Jan – 31 Des 2024 · periode beririsan, periode belum selesai',
    );
  });

  it('say nothing where they are fair', async () => {
    expect(footer(await card('2024-05-01', '2024-05-10', '2024-05-10'))).to.equal('1–10 Mei 2024');
  });

  it('have no percentage below zero', async () => {
    const element = await shown(
      'document-indicator-card',
      { ...answer, percentage: -7.9 },
      { state: 'error' },
    );
    expect(element.error).to.include({ kind: 'contract', path: 'percentage' });
  });
});

describe('parts of a whole', () => {
  it('can’t be more than it', async () => {
    const card = await shown(
      'document-handling-card',
      { success: true, count: 500, total_records: 435 },
      { state: 'error' },
    );
    expect(card.error).to.include({ kind: 'contract', path: 'count' });
  });

  it('are none where the answer’s percentages are of another total', async () => {
    const body = recordedIn('delivery_locations');
    expect(textOf(await shown('delivery-location-bar', body), 'tbody')).to.contain('43,8%');
    const stale = await shown('delivery-location-bar', { ...body, total_records: 900 }, { state: 'error' });
    expect(stale.error).to.include({ kind: 'contract', path: 'data[0].percentage' });
  });

  it('have no share where some are negative', async () => {
    const data = [
      { tipe_pembayaran: '1', count: 2, total_amount: '200.00' },
      { tipe_pembayaran: '2', count: 1, total_amount: '-100.00' },
    ];
    const chart = await shown('payment-type-chart', {
      success: true,
      data,
      total_records: 3,
      total_amount: '100.00',
    });
    expect(textOf(chart, '[part=body]')).to.contain('-Rp 100').and.not.contain('%');
  });
});

describe('sums over nothing', () => {
  it('are missing, not a broken answer, and stand last', async () => {
    const names = { nama_unit: 'Honda Beat', kode_tipe_unit: 'BEAT' };
    const units = await shown('top-unit-bar', {
      success: true,
      total_records: 4,
      data: [
        { ...names, total_quantity: null },
        { nama_unit: 'Honda PCX', kode_tipe_unit: 'PCX', total_quantity: 0 },
      ],
    });
    expect(textOf(units, 'tbody')).to.equal('Honda PCX 0 Honda Beat –');
    const item = { image: null, description: null };
    const list = await shown('top-received-unit-list', {
      success: true,
      data: [
        { ...item, id: 1, name: 'BEAT BK', total_units: null },
        { ...item, id: 2, name: 'PCX BK', total_units: 3 },
      ],
    });
    expect(textOf(list, '[part=list]')).to.match(/PCX BK 3 unit .*BEAT BK –/);
  });
});

describe('attributes set as anything', () => {
  it('are an error in words, never one in the page', async () => {
    configure({ today: '2024-06-30' });
    const thrown = heard('error', window);
    for (const [tag, property] of [
      ['revenue-card', 'source'],
      ['history-table', 'source'],
      ['document-indicator-card', 'document'],
      ['status-prospect-chart', 'by'],
      ['status-prospect-chart', 'chart'],
    ] as const) {
      const element = await shown(tag, {}, { attributes: { [property]: 'x' }, state: 'error' });
      for (const value of [5, 'x y']) {
        Object.assign(element, { [property]: value });
        await element.updateComplete;
        expect(element.error!.message, `${tag} ${property}`).to.contain(`“${String(value)}”`);
      }
    }
    const element = await shown('revenue-card', recordedIn('revenue'));
    Object.assign(element, { locale: 5 });
    await element.updateComplete;
    await inState(element, 'ready');
    Object.assign(element, { endpoint: 5 });
    await inState(element, 'error');
    expect(element.error!.message).to.contain('“5”');
    expect(thrown).to.have.lengthOf(0);
  });
});
