/** `<revenue-trend-chart>`: what was billed in each month of a year. */
import { columnsLine } from '../chart/columns-line.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import type { Answer } from '../data/endpoint.js';
import { revenueTrend } from './contracts.js';
import { monthsView } from './months.js';
import { Dealer, dealerYear } from './params.js';

const definition: ChartDefinition<Answer<typeof revenueTrend>> = {
  heading: { id: 'Tren pendapatan', en: 'Revenue trend' },
  endpoint: revenueTrend,
  params: dealerYear,
  form: columnsLine,
  expectedRows: 12,
  view: ({ data }, context) =>
    monthsView(context, {
      measure: { id: 'Pendapatan', en: 'Revenue' },
      kind: 'currency',
      marks: ['bar', 'line'],
      // The service sends millions with two decimals; bars and line are the same numbers.
      values: data.revenue_bars.map((millions, index) => ({
        value: Math.round(millions * 1_000_000),
        source: { month: data.months[index], revenue_bars: millions, revenue_line: data.revenue_line[index] },
      })),
    }),
};

/**
 * The amounts billed in each month (by record time) of the year in which the period ends. Endpoint
 * `GET /dashboard/payment/revenue-trend`.
 *
 * @element revenue-trend-chart
 */
export class RevenueTrendChart extends Dealer(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('revenue-trend-chart', RevenueTrendChart);

declare global {
  interface HTMLElementTagNameMap {
    'revenue-trend-chart': RevenueTrendChart;
  }
}
