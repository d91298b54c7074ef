/** `<sales-model-distribution>`: how many cars of each model were sold. */
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { rankedBars } from '../chart/ranked-bars.js';
import { define } from '../core/define.js';
import type { ViewContext } from '../core/definition.js';
import { groupsView } from '../core/groups.js';
import type { View } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import type { Localized } from '../locales/locales.js';
import { salesByModel } from './contracts.js';
import { Sales, salesPeriodAnyBranch } from './params.js';
import { isToCome, periodBefore, periodText, type Compared } from './periods.js';

type Model = Answer<typeof salesByModel>['data']['current']['items'][number];

const units: Localized = { id: 'unit', en: 'cars' };

/** The answer's names of the numbers that a model's is compared with. */
const before = { prevY: 'prevYear', prevM: 'prevMonth', prevD: 'prevDate' } as const satisfies Record<
  string,
  Compared
>;

const add = (a: number | null | undefined, b: number | null | undefined): number | null | undefined =>
  a === null || a === undefined || b === null || b === undefined ? (a ?? b) : a + b;

/** Models whose names differ in capitals only are one; the first spelling stays. */
function merged(items: readonly Model[]): Model[] {
  const models = new Map<string, Model>();
  for (const item of items) {
    const key = item.name.trim().toUpperCase();
    const known = models.get(key);
    models.set(
      key,
      known
        ? {
            ...known,
            value: known.value + item.value,
            percentage: add(known.percentage, item.percentage) ?? undefined,
            prevY: add(known.prevY, item.prevY) ?? undefined,
            prevM: add(known.prevM, item.prevM),
            prevD: add(known.prevD, item.prevD) ?? undefined,
          }
        : item,
    );
  }
  return [...models.values()];
}

function view({ data: { current } }: Answer<typeof salesByModel>, context: ViewContext): View {
  const { locale, today } = context;
  const { period } = current;
  const items = merged(current.items);
  const toCome = isToCome(period, today);
  const total = items.reduce((sum, { value }) => sum + value, 0);
  const isShared = items.every(({ percentage }) => percentage !== undefined);
  const shareOf = ({ value, percentage = 0 }: Model): number =>
    isShared ? percentage : total && (value / total) * 100;
  const compared = (Object.keys(before) as (keyof typeof before)[]).filter((name) =>
    items.some((item) => typeof item[name] === 'number'),
  );
  return groupsView(context, {
    name: { id: 'Model', en: 'Model' },
    measure: { id: 'Unit terjual', en: 'Cars sold' },
    field: 'name',
    items: items.map((item) => ({
      value: item.name,
      label: item.name,
      measure: toCome ? null : item.value,
      ...(!toCome && { share: shareOf(item) }),
      source: item,
    })),
    ...(!toCome && { unit: units, of: total }),
    extras: compared.map((name) => ({
      column: {
        key: name,
        label: periodText(periodBefore(period, before[name]) ?? '', locale),
        kind: 'integer',
      },
      of: (source) => (source as Model)[name] ?? null,
    })),
  });
}

const definition: ChartDefinition<Answer<typeof salesByModel>> = {
  heading: { id: 'Penjualan per model', en: 'Sales by model' },
  endpoint: salesByModel,
  params: salesPeriodAnyBranch,
  form: rankedBars,
  expectedRows: 8,
  view,
};

/**
 * The cars sold of each model in the period, most first, each with its share of all; with `compare` the table and
 * the tooltip also say how many it were a year and a month before (with `custom-date` the day and a month before).
 * Names that differ in capitals only are one model. A period that has not come shows no numbers. Endpoint `GET
 * /getSalesReportByUnitMonthly`, `data.current.items`: `value`, `percentage` (else reckoned), `prevY`, `prevM`, `prevD`.
 *
 * @element sales-model-distribution
 */
export class SalesModelDistribution extends Sales(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('sales-model-distribution', SalesModelDistribution);

declare global {
  interface HTMLElementTagNameMap {
    'sales-model-distribution': SalesModelDistribution;
  }
}
