/** `<revenue-trend-chart>`: what was billed in each month of a year. */
import { columns } from '../chart/columns.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import type { Answer } from '../data/endpoint.js';
import { revenueTrend } from './contracts.js';
import { monthsView } from './months.js';
import { Dealer, dealerYear } from './params.js';

const definition: ChartDefinition<Answer<typeof revenueTrend>> = {
  heading: { id: 'Tren pendapatan (juta Rp)', en: 'Revenue trend (Rp million)' },
  endpoint: revenueTrend,
  params: dealerYear,
  form: columns,
  expectedRows: 12,
  view: ({ data }, context) =>
    monthsView(context, {
      // As the service sends them, in millions with two decimals: written as rupiah they would look exact.
      measure: { id: 'Pendapatan (juta rupiah)', en: 'Revenue (millions of rupiah)' },
      unit: { id: 'juta rupiah', en: 'million rupiah' },
      kind: 'decimal',
      isRounded: true,
      values: data.revenue_bars.map((millions, index) => ({
        value: millions,
        source: { month: data.months[index], revenue_bars: millions, revenue_line: data.revenue_line[index] },
      })),
    }),
};

/**
 * The amounts billed in each month (by record time) of the year in which the period ends, in millions of rupiah as the
 * service rounds them. Endpoint `GET /dashboard/payment/revenue-trend`.
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
