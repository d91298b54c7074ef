/** `<lab-sales-trend>`: sales and payments by day or month. */
import type { PropertyDeclarations } from 'lit';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { lines } from '../chart/lines.js';
import { define } from '../core/define.js';
import type { Answer } from '../data/endpoint.js';
import { labTrend } from './contracts.js';
import { Lab, labTrendPeriod } from './params.js';
import { trendView } from './trend-view.js';

const definition: ChartDefinition<Answer<typeof labTrend>> = {
  heading: { id: 'Tren penjualan dan pembayaran', en: 'Sales and payments over time' },
  endpoint: labTrend,
  params: labTrendPeriod,
  form: lines,
  expectedRows: 12,
  view: ({ data }, context) => trendView(data, context),
};

/**
 * Sales by the date of the order, and payments by the date of an order's last payment: all that was paid of it, whenever it
 * was made. Days or months without an order or a payment are 0; those that have not come have no number. The table adds what
 * is outstanding of the orders. Where a subgroup is chosen, sales are what its details contribute, and payments are unknown,
 * unless `view-mode="order"` counts whole orders. Endpoint `GET /dashboard/sales/trend`.
 *
 * @element lab-sales-trend
 */
export class LabSalesTrend extends Lab(ChartElement) {
  static override properties: PropertyDeclarations = { granularity: {} };

  /** A point for each `month` (default) or `day`. */
  declare granularity?: string | null;

  protected override get definition(): typeof definition {
    return definition;
  }
}

define('lab-sales-trend', LabSalesTrend);

declare global {
  interface HTMLElementTagNameMap {
    'lab-sales-trend': LabSalesTrend;
  }
}
