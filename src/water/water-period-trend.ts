/** `<water-period-trend>`: target, collection and collection rate of the last months. */
import type { PropertyDeclarations } from 'lit';
import { barsLines } from '../chart/bars-lines.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import { growing, withMark } from '../core/not-over.js';
import type { Column, Row, Series } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { formatValue } from '../format/values.js';
import { wordsIn } from '../locales/locales.js';
import { waterKpiHistory } from './contracts.js';
import { OfMonth } from './of-month.js';
import { monthsParams, Water, waterMonthWith } from './params.js';
import { names } from './texts.js';

const DRAWN = [
  {
    key: 'target_nominal',
    label: names.target,
    kind: 'currency',
    mark: 'bar',
    tone: 'neutral',
    axis: 'left',
  },
  {
    key: 'collection_nominal',
    label: names.collection,
    kind: 'currency',
    mark: 'bar',
    tone: 1,
    axis: 'left',
  },
  { key: 'collection_rate', label: names.rate, kind: 'percent2', mark: 'line', tone: 3, axis: 'right' },
] as const;

const definition: ChartDefinition<Answer<typeof waterKpiHistory>> = {
  heading: { id: 'Tren antarbulan', en: 'Month by month' },
  endpoint: waterKpiHistory,
  params: waterMonthWith(monthsParams.months),
  form: barsLines,
  expectedRows: 12,
  view(months, { locale, today }) {
    const rows = months.map((each): Row => {
      const { periode, ...numbers } = each;
      // What was to be paid is known on the first day; what is paid grows.
      const isRunning = periode === today.slice(0, 7);
      return {
        id: periode,
        cells: {
          periode,
          target_nominal: numbers.target_nominal,
          collection_nominal: numbers.collection_nominal,
          collection_rate: numbers.collection_rate,
          total_pelanggan: numbers.total_pelanggan,
          total_kubikasi: numbers.total_kubikasi,
        },
        selection: { field: 'periode', value: periode, label: formatValue(periode, 'month', locale) },
        ...growing(isRunning ? ['collection_nominal', 'collection_rate'] : [], locale),
        source: each,
      };
    });
    return {
      columns: [
        { key: 'periode', label: wordsIn(names.month, locale), kind: 'month', role: 'name' },
        ...DRAWN.map(({ key, label, kind }): Column => ({
          key,
          label: wordsIn(label, locale),
          kind,
          role: 'measure',
        })),
        { key: 'total_pelanggan', label: wordsIn(names.customers, locale), kind: 'integer' },
        { key: 'total_kubikasi', label: wordsIn(names.usage, locale), kind: 'decimal' },
      ],
      rows,
      series: DRAWN.map(({ key, label, mark, tone, axis }): Series => {
        return { column: key, label: wordsIn(label, locale), mark, tone, axis };
      }),
      summary: months
        .map(
          ({ periode, collection_rate }) =>
            `${formatValue(periode, 'month', locale)}: ${formatValue(collection_rate, 'percent2', locale)}`,
        )
        .join('; '),
      note: withMark('', rows, locale),
    };
  },
};

/**
 * The months up to one, each with its target (`target_nominal`), its collection (`collection_nominal`) and the collection
 * rate in percent (`collection_rate`, right axis); customers and usage stand in the table (`total_pelanggan`,
 * `total_kubikasi`). The month that is now is marked, for its collection still grows. Endpoint `GET /api/kpi_history`.
 *
 * @element water-period-trend
 */
export class WaterPeriodTrend extends OfMonth(Water(ChartElement)) {
  static override properties: PropertyDeclarations = { months: {} };

  /** How many months, 1 to 120; 12 by default. */
  declare months?: string | number | null;

  protected override get definition(): typeof definition {
    return definition;
  }
}

define('water-period-trend', WaterPeriodTrend);

declare global {
  interface HTMLElementTagNameMap {
    'water-period-trend': WaterPeriodTrend;
  }
}
