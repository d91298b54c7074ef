/** `<payment-type-chart>`: what is paid in credit and in cash. */
import { donut } from '../chart/donut.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import { groupsView, sumOf, type Group } from '../core/groups.js';
import type { Answer } from '../data/endpoint.js';
import type { Tone } from '../core/view.js';
import { CASH_TONE, labelOf, PAYMENT_TYPE } from './codes.js';
import { paymentTypes } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';

const tones: Readonly<Record<string, Tone>> = { '1': 1, '2': CASH_TONE };

const definition: ChartDefinition<Answer<typeof paymentTypes>> = {
  heading: { id: 'Tipe pembayaran', en: 'Payment types' },
  endpoint: paymentTypes,
  params: dealerPeriod,
  form: donut,
  expectedRows: 4,
  view: ({ data, total_records: total }, context) => {
    const groups = data.map((item): Group => ({
      value: item.tipe_pembayaran,
      label: labelOf(PAYMENT_TYPE, item.tipe_pembayaran),
      measure: item.total_amount,
      source: item,
    }));
    return groupsView(context, {
      name: { id: 'Tipe', en: 'Type' },
      measure: { id: 'Nilai tagihan', en: 'Amount billed' },
      unit: { id: 'tagihan', en: 'bills' },
      kind: 'currency',
      field: 'tipe_pembayaran',
      items: groups,
      total: sumOf(groups),
      of: total,
      order: Object.keys(PAYMENT_TYPE),
      tones,
    });
  },
};

/**
 * The amounts billed in the period (by record time) by type of payment. Endpoint
 * `GET /dashboard/payment-type/statistics`.
 *
 * @element payment-type-chart
 */
export class PaymentTypeChart extends Dealer(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('payment-type-chart', PaymentTypeChart);

declare global {
  interface HTMLElementTagNameMap {
    'payment-type-chart': PaymentTypeChart;
  }
}
