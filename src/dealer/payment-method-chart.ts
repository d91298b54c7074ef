/** `<payment-method-chart>`: how customers pay. */
import { donut } from '../chart/donut.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import { groupsOf, groupsView, sumOf } from '../core/groups.js';
import type { Answer } from '../data/endpoint.js';
import type { Tone } from '../core/view.js';
import { CASH_TONE, PAYMENT_METHOD } from './codes.js';
import { paymentMethods } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';

const tones: Readonly<Record<string, Tone>> = { '1': CASH_TONE, '2': 5 };

const definition: ChartDefinition<Answer<typeof paymentMethods>> = {
  heading: { id: 'Cara bayar', en: 'Payment methods' },
  endpoint: paymentMethods,
  params: dealerPeriod,
  form: donut,
  expectedRows: 3,
  view: ({ data }, context) => {
    const groups = groupsOf(data, 'cara_bayar', 'cara_bayar_label');
    return groupsView(context, {
      name: { id: 'Cara bayar', en: 'Method' },
      measure: { id: 'Jumlah tagihan', en: 'Bills' },
      unit: { id: 'tagihan', en: 'bills' },
      field: 'cara_bayar',
      items: groups,
      total: sumOf(groups),
      order: Object.keys(PAYMENT_METHOD),
      tones,
    });
  },
};

/**
 * The bills of the period (by record time) by way of payment. Bills without one are not in the list, so the shares are
 * of those that have one. Endpoint `GET /dashboard/payment-method/statistics`.
 *
 * @element payment-method-chart
 */
export class PaymentMethodChart extends Dealer(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('payment-method-chart', PaymentMethodChart);

declare global {
  interface HTMLElementTagNameMap {
    'payment-method-chart': PaymentMethodChart;
  }
}
