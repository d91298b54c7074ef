/** `<po-status-chart>`: how far purchase orders are. */
import { stackedBar } from '../chart/stacked-bar.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import { groupsView } from '../core/groups.js';
import type { Answer } from '../data/endpoint.js';
import type { Tone } from '../core/view.js';
import { PO_STATUS } from './codes.js';
import { poStatuses } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';

const tones: Readonly<Record<string, Tone>> = { '1': 7, '2': 1, '3': 'good' };

const definition: ChartDefinition<Answer<typeof poStatuses>> = {
  heading: { id: 'Status dokumen PO', en: 'Purchase orders by status' },
  endpoint: poStatuses,
  params: dealerPeriod,
  form: stackedBar,
  expectedRows: 3,
  view: ({ data, total_records: total }, context) =>
    groupsView(context, {
      name: { id: 'Status', en: 'Status' },
      measure: { id: 'Jumlah PO', en: 'Purchase orders' },
      unit: { id: 'PO', en: 'purchase orders' },
      field: 'status_code',
      items: data.map((item) => ({
        value: String(item.status_code),
        label: item.status_label,
        measure: item.count,
        source: item,
      })),
      total,
      order: Object.keys(PO_STATUS),
      tones,
    }),
};

/**
 * The purchase orders with a date in the period by the most advanced of their three dates, as parts of one bar.
 * Endpoint `GET /dashboard/leasing/po-document-status`.
 *
 * @element po-status-chart
 */
export class POStatusChart extends Dealer(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('po-status-chart', POStatusChart);

declare global {
  interface HTMLElementTagNameMap {
    'po-status-chart': POStatusChart;
  }
}
