/** `<sales-monthly-trend>`: cars sold in each month of a year, and of the year before. */
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { lines } from '../chart/lines.js';
import { define } from '../core/define.js';
import { formatCount, totalText } from '../format/values.js';
import type { Answer } from '../data/endpoint.js';
import { wordsIn } from '../locales/locales.js';
import { salesTrend } from './contracts.js';
import { Sales, salesYear } from './params.js';
import { trendView } from './trend-view.js';

const ofYear = {
  id: (year: string) => `Tahun ${year}`,
  en: (year: string) => `Year ${year}`,
};

const units = { id: 'unit', en: 'cars' };

const definition: ChartDefinition<Answer<typeof salesTrend>> = {
  heading: { id: 'Tren penjualan bulanan', en: 'Monthly sales' },
  endpoint: salesTrend,
  params: salesYear,
  form: lines,
  expectedRows: 12,
  view: ({ salesMontlyTrend: { datasets } }, context) => {
    const { locale } = context;
    return trendView(
      datasets.map(({ label, data }) => {
        // The service says "Tahun 2025"; what it says otherwise stands as it is.
        const year = /^Tahun (\d{4})$/.exec(label)?.[1];
        return { name: label, label: year ? wordsIn(ofYear, locale)(year) : label, year, data };
      }),
      units,
      // Of the year that is asked for; the one before is there to compare with.
      ([sum]) =>
        sum === undefined ? '' : totalText(formatCount(sum, wordsIn(units, locale), locale), locale),
      context,
    );
  },
};

/**
 * The cars sold in each month of the year; with `compare` also of the year before. With `custom-date` the year is
 * that of `selected-date`. Months after today's have no point. Endpoint `GET /getSalesTrendMonthly`,
 * `salesMontlyTrend.datasets`: `label`, twelve numbers in `data`.
 *
 * @element sales-monthly-trend
 */
export class SalesMonthlyTrend extends Sales(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('sales-monthly-trend', SalesMonthlyTrend);

declare global {
  interface HTMLElementTagNameMap {
    'sales-monthly-trend': SalesMonthlyTrend;
  }
}
