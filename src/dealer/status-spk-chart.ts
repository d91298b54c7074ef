/** `<status-spk-chart>`: how far orders are. */
import { donut } from '../chart/donut.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import { groupsOf, groupsView } from '../core/groups.js';
import type { Answer } from '../data/endpoint.js';
import { ORDER_STATUS } from './codes.js';
import { DEALING_TABLE, orderStatuses } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';
import { ORDER_TONES } from './tones.js';

const definition: ChartDefinition<Answer<typeof orderStatuses>> = {
  heading: { id: 'Status SPK', en: 'Orders by status' },
  endpoint: orderStatuses,
  params: dealerPeriod,
  form: donut,
  expectedRows: 5,
  crossFilter: { path: DEALING_TABLE, param: 'status_spk' },
  view: ({ data, total_records: total }, context) =>
    groupsView(context, {
      name: { id: 'Status', en: 'Status' },
      measure: { id: 'Jumlah SPK', en: 'Orders' },
      unit: { id: 'SPK', en: 'orders' },
      field: 'status_spk',
      items: groupsOf(data, 'status_spk', 'status_label'),
      total,
      order: Object.keys(ORDER_STATUS),
      tones: ORDER_TONES,
    }),
};

/**
 * The orders (SPK) of the period (`tanggal_pesanan`) by status. Endpoint `GET /dashboard/spk/status-counts`.
 *
 * @element status-spk-chart
 */
export class StatusSPKChart extends Dealer(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('status-spk-chart', StatusSPKChart);

declare global {
  interface HTMLElementTagNameMap {
    'status-spk-chart': StatusSPKChart;
  }
}
