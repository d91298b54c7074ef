/** `<po-creation-chart>`: how many purchase orders were made in each month of a year. */
import { columns } from '../chart/columns.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import type { Answer } from '../data/endpoint.js';
import { poCreation } from './contracts.js';
import { monthsView } from './months.js';
import { Dealer, dealerYear } from './params.js';

const definition: ChartDefinition<Answer<typeof poCreation>> = {
  heading: { id: 'Pembuatan PO', en: 'Purchase orders made' },
  endpoint: poCreation,
  params: dealerYear,
  form: columns,
  expectedRows: 12,
  view: ({ data }, context) =>
    monthsView(context, {
      measure: { id: 'Jumlah PO', en: 'Purchase orders' },
      kind: 'integer',
      unit: { id: 'PO', en: 'purchase orders' },
      values: data.map((item) => ({ value: item.count, source: item })),
    }),
};

/**
 * The purchase orders made in each month (`tanggal_pembuatan_po`) of the year in which the period ends. Endpoint
 * `GET /dashboard/leasing/po-creation-monthly`.
 *
 * @element po-creation-chart
 */
export class POCreationChart extends Dealer(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('po-creation-chart', POCreationChart);

declare global {
  interface HTMLElementTagNameMap {
    'po-creation-chart': POCreationChart;
  }
}
