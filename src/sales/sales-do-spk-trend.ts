/** `<sales-do-spk-trend>`: delivery orders and orders (SPK) in each month of a year. */
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { lines } from '../chart/lines.js';
import { define } from '../core/define.js';
import type { Answer } from '../data/endpoint.js';
import { LoadError } from '../data/errors.js';
import { formatValue } from '../format/values.js';
import { wordsIn } from '../locales/locales.js';
import { DELIVERY_ORDERS, ORDERS } from './codes.js';
import { deliveriesAndOrders } from './contracts.js';
import { Sales, salesYearAlone } from './params.js';
import { trendView, type TrendLine } from './trend-view.js';

/** The lines are told apart by their labels, never by their order. */
const shown = [
  { found: DELIVERY_ORDERS, label: { id: 'Delivery Order (DO)', en: 'Delivery orders (DO)' } },
  { found: ORDERS, label: { id: 'Surat Pesanan (SPK)', en: 'Orders (SPK)' } },
];

const definition: ChartDefinition<Answer<typeof deliveriesAndOrders>> = {
  heading: { id: 'DO dan SPK bulanan', en: 'Monthly delivery orders and orders' },
  endpoint: deliveriesAndOrders,
  params: salesYearAlone,
  form: lines,
  expectedRows: 12,
  view({ DOvsSPKMontlyTrend: { datasets } }, context) {
    const { 'selected-date': day, year = day?.slice(0, 4) } = context.values;
    const line = ({ found, label }: (typeof shown)[number]): TrendLine => {
      const dataset = datasets.find((each) => each.label === found);
      if (!dataset)
        throw new LoadError('contract', {
          endpoint: deliveriesAndOrders.path,
          path: 'DOvsSPKMontlyTrend.datasets',
          expected: `"${found}"`,
          received: 'missing',
        });
      return { label: wordsIn(label, context.locale), name: label.id, year, data: dataset.data };
    };
    const write = (sum = 0): string => formatValue(sum, 'integer', context.locale);
    const note = ([deliveries, orders]: readonly number[]): string =>
      `DO ${write(deliveries)} · SPK ${write(orders)}`;
    return trendView(shown.map(line), { id: 'dokumen', en: 'documents' }, note, context);
  },
};

/**
 * The delivery orders (DO) and the orders (SPK) in each month of the year, each counted by its own date. With
 * `custom-date` the year is that of `selected-date`. Months after today's have no point. Endpoint `GET
 * /getSalesReportDOvsSPKMonthly`, `DOvsSPKMontlyTrend.datasets`: `label`, twelve numbers in `data`.
 *
 * @element sales-do-spk-trend
 */
export class SalesDoSpkTrend extends Sales(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('sales-do-spk-trend', SalesDoSpkTrend);

declare global {
  interface HTMLElementTagNameMap {
    'sales-do-spk-trend': SalesDoSpkTrend;
  }
}
