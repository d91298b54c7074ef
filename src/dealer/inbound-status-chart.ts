/** `<inbound-status-chart>`: how far shipments are. */
import { bars } from '../chart/bars.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import { groupsOf, groupsView } from '../core/groups.js';
import type { Answer } from '../data/endpoint.js';
import { inboundStatuses } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';
import { INBOUND_TONES } from './tones.js';

const order = ['0', 'PENDING', 'IN_TRANSIT', '1', '2', 'DELIVERED', 'CANCELLED'];

const definition: ChartDefinition<Answer<typeof inboundStatuses>> = {
  heading: { id: 'Status penerimaan unit', en: 'Shipments by status' },
  endpoint: inboundStatuses,
  params: dealerPeriod,
  form: bars,
  expectedRows: 6,
  view: ({ data, total_records: total }, context) =>
    groupsView(context, {
      name: { id: 'Status', en: 'Status' },
      measure: { id: 'Jumlah shipping list', en: 'Shipping lists' },
      unit: { id: 'shipping list', en: 'shipping lists' },
      field: 'status_shipping_list',
      items: groupsOf(data, 'status_shipping_list', 'status_label'),
      total,
      order,
      tones: INBOUND_TONES,
    }),
};

/**
 * The shipments received in the period (`tanggal_terima`, where it is a bare date) by status. Several codes mean the
 * same and are one. Endpoint `GET /dashboard/unit-inbound/status-counts`.
 *
 * @element inbound-status-chart
 */
export class InboundStatusChart extends Dealer(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('inbound-status-chart', InboundStatusChart);

declare global {
  interface HTMLElementTagNameMap {
    'inbound-status-chart': InboundStatusChart;
  }
}
