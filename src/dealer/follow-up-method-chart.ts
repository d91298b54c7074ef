/** `<follow-up-method-chart>`: how prospects were followed up. */
import { donut } from '../chart/donut.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import { groupsOf, groupsView } from '../core/groups.js';
import type { Answer } from '../data/endpoint.js';
import { FOLLOW_UP_METHOD } from './codes.js';
import { followUpMethods } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';

const definition: ChartDefinition<Answer<typeof followUpMethods>> = {
  heading: { id: 'Metode follow-up', en: 'Follow-up methods' },
  endpoint: followUpMethods,
  params: dealerPeriod,
  form: donut,
  expectedRows: 5,
  view: ({ data, total_records: total }, context) =>
    groupsView(context, {
      name: { id: 'Metode', en: 'Method' },
      measure: { id: 'Jumlah prospek', en: 'Prospects' },
      unit: { id: 'prospek', en: 'prospects' },
      field: 'metode_follow_up',
      items: groupsOf(data, 'metode_follow_up', 'metode_label'),
      total,
      order: Object.keys(FOLLOW_UP_METHOD),
    }),
};

/**
 * The prospects with an appointment (`tanggal_appointment`) in the period, by the way they were followed up. Endpoint
 * `GET /dashboard/prospect/metode-followup-counts`.
 *
 * @element follow-up-method-chart
 */
export class FollowUpMethodChart extends Dealer(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('follow-up-method-chart', FollowUpMethodChart);

declare global {
  interface HTMLElementTagNameMap {
    'follow-up-method-chart': FollowUpMethodChart;
  }
}
