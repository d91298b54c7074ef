/** Charts → what a chosen datum asks of which table: exactly what the chart groups by. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/dealer/index.js';
import type { ChartElement } from '../../src/chart/chart-element.js';
import type { HistoryTable } from '../../src/dealer/history-table.js';
import { drawingOf } from '../support/drawing.js';
import { json, serve } from '../support/service.js';
import { heard, inState, until } from '../support/wait.js';
import { period } from './asked.js';

const PREFIX = '/api/v1/dashboard';

/** A chart, its answer, and what choosing the first of its rows asks. */
interface Target {
  readonly chart: string;
  readonly by?: string;
  readonly items: readonly object[];
  readonly source: string;
  /** The table's endpoint, and the one parameter that it gets, with its value. */
  readonly asks: readonly [path: string, param: string, value: string];
}

const targets: readonly Target[] = [
  {
    chart: 'status-prospect-chart',
    by: 'status',
    items: [{ status_prospect: '4', status_label: 'Deal', count: 3 }],
    source: 'prospect',
    asks: ['/prospect/data-table', 'status_prospect', '4'],
  },
  {
    chart: 'status-spk-chart',
    items: [{ status_spk: '3', status_label: 'Complete', count: 3 }],
    source: 'dealing',
    asks: ['/spk-dealing-process/data', 'status_spk', '3'],
  },
  {
    chart: 'delivery-status-chart',
    items: [{ status_delivery_document: '2', status_label: 'In Progress', count: 3 }],
    source: 'delivery',
    asks: ['/delivery/data-history', 'status_delivery_document', '2'],
  },
  {
    chart: 'top-driver-bar',
    items: [{ id_driver: 'DRV002', nama_driver: 'Budi', total_deliveries: 3 }],
    source: 'delivery',
    asks: ['/delivery/data-history', 'id_driver', 'DRV002'],
  },
  {
    chart: 'delivery-location-bar',
    items: [
      { lokasi_pengiriman: 'JL. BRAGA', location_name: 'Jl. Braga', delivery_count: 3, percentage: 100 },
    ],
    source: 'delivery',
    asks: ['/delivery/data-history', 'lokasi_pengiriman', 'JL. BRAGA'],
  },
];

/** Of these nothing is filtered, though they can be chosen: no table filters by what they group by. */
const without: readonly Omit<Target, 'source' | 'asks'>[] = [
  {
    chart: 'status-prospect-chart',
    by: 'follow-up',
    items: [{ status_follow_up_prospecting: '4', status_label: 'Deal', count: 3 }],
  },
  {
    chart: 'follow-up-method-chart',
    items: [{ metode_follow_up: '2', metode_label: 'Call', count: 3 }],
  },
  {
    // One place that is written in two ways stands for no single one of them.
    chart: 'delivery-location-bar',
    items: [
      { lokasi_pengiriman: 'JL. BRAGA', location_name: 'Jl. Braga', delivery_count: 2, percentage: 50 },
      { lokasi_pengiriman: 'jl. braga', location_name: 'Jl. Braga', delivery_count: 2, percentage: 50 },
    ],
  },
];

/** Chart and tables in one scope, all drawn; what each table was asked, and a person's choice of the first row. */
async function stage({ chart: tag, by, items }: Omit<Target, 'source' | 'asks'>) {
  const none = { success: true, data: [], total_pages: 0, current_page: 1, per_page: 20 };
  const total_records = items.length === 1 ? 3 : 4;
  const tables = targets.map(({ asks: [path] }) => PREFIX + path);
  const seen = serve(({ url: { pathname } }) =>
    json(
      tables.includes(pathname)
        ? { ...none, total_records: 0 }
        : { success: true, data: items, total_records },
    ),
  );
  const chart = document.createElement(tag) as ChartElement;
  if (by) chart.setAttribute('by', by);
  chart.setAttribute('loading', 'eager');
  const scope = await fixture(html`
    <dasbor-scope
      dealer=${period.dealer}
      date-from=${period['date-from']}
      date-to=${period['date-to']}
      locale="en"
    >
      ${chart}
      <history-table loading="eager" source="prospect"></history-table>
      <history-table loading="eager" source="dealing"></history-table>
      <history-table loading="eager" source="delivery"></history-table>
    </dasbor-scope>
  `);
  await inState(chart, 'ready');
  await until(() => drawingOf(chart), 'the drawing');
  const all = [...scope.querySelectorAll('history-table')];
  for (const table of all) await inState(table, 'empty');
  const before = seen.length;
  const choose = async (): Promise<void> => {
    const chosen = heard('dasbor-select', chart);
    const region = chart.shadowRoot!.querySelector<HTMLElement>('[tabindex="0"]')!;
    region.focus();
    for (const key of ['Home', 'Enter'])
      region.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await until(() => chosen.length === 1, 'the choice');
  };
  const chips = (table: HistoryTable): number => table.shadowRoot!.querySelectorAll('[part=chip]').length;
  return { all, chips, choose, asked: () => seen.slice(before) };
}

describe('a chosen datum', () => {
  for (const target of targets) {
    const { chart, source } = target;
    const [path, param, value] = target.asks;
    it(`of <${chart}> asks ${path} for ${param}=${value}, and no other table`, async () => {
      const { all, chips, choose, asked } = await stage(target);
      await choose();
      await until(() => asked().length === 1, 'the table to ask');
      const { url } = asked()[0]!;
      expect(url.pathname).to.equal(PREFIX + path);
      const { dealer_id, date_from, date_to, page, per_page, ...more } = Object.fromEntries(url.searchParams);
      expect(more).to.deep.equal({ [param]: value });
      expect([dealer_id, page, per_page]).to.deep.equal([period.dealer, '1', '20']);
      // Orders are listed of all times.
      const dates = source === 'dealing' ? [undefined, undefined] : [period['date-from'], period['date-to']];
      expect([date_from, date_to]).to.deep.equal(dates);
      for (const table of all) {
        await inState(table, 'empty');
        expect(chips(table), table.source!).to.equal(table.source === source ? 1 : 0);
      }
      expect(asked()).to.have.lengthOf(1);
    });
  }

  for (const target of without)
    it(`of <${target.chart}${target.by ? ` by="${target.by}"` : ''}> filters nothing: ${JSON.stringify(target.items[0])}`, async () => {
      const { all, chips, choose, asked } = await stage(target);
      await choose();
      for (const table of all) {
        await table.updateComplete;
        expect(chips(table), table.source!).to.equal(0);
      }
      expect(asked()).to.have.lengthOf(0);
    });
});
