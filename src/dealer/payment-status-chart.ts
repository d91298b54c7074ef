/** `<payment-status-chart>`: how far bills are. */
import { bars } from '../chart/bars.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import { groupsOf, groupsView, sumOf } from '../core/groups.js';
import type { Answer } from '../data/endpoint.js';
import { PAYMENT_STATUS } from './codes.js';
import { paymentStatuses } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';
import { PAYMENT_TONES } from './tones.js';

const definition: ChartDefinition<Answer<typeof paymentStatuses>> = {
  heading: { id: 'Status bayar', en: 'Bills by status' },
  endpoint: paymentStatuses,
  params: dealerPeriod,
  form: bars,
  expectedRows: 5,
  view: ({ data }, context) => {
    const groups = groupsOf(data, 'status', 'status_label');
    return groupsView(context, {
      name: { id: 'Status', en: 'Status' },
      measure: { id: 'Jumlah tagihan', en: 'Bills' },
      unit: { id: 'tagihan', en: 'bills' },
      field: 'status',
      items: groups,
      total: sumOf(groups),
      order: Object.keys(PAYMENT_STATUS),
      tones: PAYMENT_TONES,
    });
  },
};

/**
 * The bills of the period (by record time) by status. Bills without one are not in the list, so the shares are of those
 * that have one. Endpoint `GET /dashboard/payment-status/statistics`.
 *
 * @element payment-status-chart
 */
export class PaymentStatusChart extends Dealer(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('payment-status-chart', PaymentStatusChart);

declare global {
  interface HTMLElementTagNameMap {
    'payment-status-chart': PaymentStatusChart;
  }
}
