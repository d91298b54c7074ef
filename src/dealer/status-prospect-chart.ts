/** `<status-prospect-chart>`: how far prospects are. */
import { bars } from '../chart/bars.js';
import { donut } from '../chart/donut.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import { choose } from '../core/definition.js';
import { groupsOf, groupsView, type Groups } from '../core/groups.js';
import type { Answer } from '../data/endpoint.js';
import { PROSPECT_STATUS } from './codes.js';
import { prospectFollowUps, prospectStatuses, PROSPECT_TABLE } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';
import { PROSPECT_TONES } from './tones.js';

const forms = { donut, bar: bars };

const common: Omit<Groups, 'field' | 'items' | 'total'> = {
  name: { id: 'Status', en: 'Status' },
  measure: { id: 'Jumlah prospek', en: 'Prospects' },
  unit: { id: 'prospek', en: 'prospects' },
  order: Object.keys(PROSPECT_STATUS),
  tones: PROSPECT_TONES,
};

const followUp: ChartDefinition<Answer<typeof prospectFollowUps>> = {
  heading: { id: 'Status tindak lanjut prospek', en: 'Prospects by follow-up status' },
  endpoint: prospectFollowUps,
  params: dealerPeriod,
  form: donut,
  expectedRows: 6,
  view: ({ data, total_records: total }, context) =>
    groupsView(context, {
      ...common,
      field: 'status_follow_up_prospecting',
      items: groupsOf(data, 'status_follow_up_prospecting', 'status_label'),
      total,
    }),
};

const status: ChartDefinition<Answer<typeof prospectStatuses>> = {
  heading: { id: 'Status prospek', en: 'Prospects by status' },
  endpoint: prospectStatuses,
  params: dealerPeriod,
  form: bars,
  expectedRows: 6,
  crossFilter: { path: PROSPECT_TABLE, param: 'status_prospect' },
  view: ({ data, total_records: total }, context) =>
    groupsView(context, {
      ...common,
      field: 'status_prospect',
      items: groupsOf(data, 'status_prospect', 'status_label'),
      total,
    }),
};

/**
 * The prospects with an appointment (`tanggal_appointment`) in the period, by status: of their follow-up, or their own.
 * Endpoints `GET /dashboard/prospect/followup-status-counts` and `GET /dashboard/prospect/status-counts`.
 *
 * @element status-prospect-chart
 */
export class StatusProspectChart extends Dealer(ChartElement) {
  static override properties = { by: {}, chart: {} };

  /** Which status: `follow-up` (default) or `status`. */
  declare by?: string | null;
  /** How it is drawn: `donut` or `bar`; by default a donut of follow-ups, bars of statuses. */
  declare chart?: string | null;

  protected override get definition(): ChartDefinition<unknown> {
    return choose<ChartDefinition<unknown>>({ 'follow-up': followUp, status }, 'by', this.by);
  }

  protected override get form(): ChartDefinition<unknown>['form'] {
    return this.chart ? choose(forms, 'chart', this.chart) : this.definition.form;
  }
}

define('status-prospect-chart', StatusProspectChart);

declare global {
  interface HTMLElementTagNameMap {
    'status-prospect-chart': StatusProspectChart;
  }
}
