/** `<delivery-status-chart>`: how far deliveries are. */
import { stackedBar } from '../chart/stacked-bar.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import { groupsOf, groupsView } from '../core/groups.js';
import type { Answer } from '../data/endpoint.js';
import { DELIVERY_STATUS } from './codes.js';
import { deliveryStatuses, DELIVERY_TABLE } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';
import { DELIVERY_TONES } from './tones.js';

const definition: ChartDefinition<Answer<typeof deliveryStatuses>> = {
  heading: { id: 'Status surat jalan', en: 'Delivery notes by status' },
  endpoint: deliveryStatuses,
  params: dealerPeriod,
  form: stackedBar,
  expectedRows: 5,
  crossFilter: { path: DELIVERY_TABLE, param: 'status_delivery_document' },
  view: ({ data, total_records: total }, context) =>
    groupsView(context, {
      name: { id: 'Status', en: 'Status' },
      measure: { id: 'Jumlah surat jalan', en: 'Delivery notes' },
      unit: { id: 'surat jalan', en: 'delivery notes' },
      field: 'status_delivery_document',
      items: groupsOf(data, 'status_delivery_document', 'status_label'),
      total,
      order: Object.keys(DELIVERY_STATUS),
      tones: DELIVERY_TONES,
    }),
};

/**
 * The delivery notes of the period (`tanggal_pengiriman`) by status, as parts of one bar. Endpoint
 * `GET /dashboard/delivery-process/status-counts`.
 *
 * @element delivery-status-chart
 */
export class DeliveryStatusChart extends Dealer(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('delivery-status-chart', DeliveryStatusChart);

declare global {
  interface HTMLElementTagNameMap {
    'delivery-status-chart': DeliveryStatusChart;
  }
}
