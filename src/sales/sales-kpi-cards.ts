/** `<sales-kpi-cards>`: six numbers of the car sales, each with how it compares. */
import { define } from '../core/define.js';
import type { ViewContext } from '../core/definition.js';
import { valuesOf } from '../core/question.js';
import type { Answer } from '../data/endpoint.js';
import { formatCount } from '../format/values.js';
import { wordsIn, type Locale, type Localized } from '../locales/locales.js';
import { StatsElement, type StatsDefinition } from '../stats/stats-element.js';
import { statsView, type Measure, type Point } from '../stats/stats-view.js';
import { ALL_MONTHS, BRANCHES } from './codes.js';
import { salesKpis } from './contracts.js';
import { Sales, salesPeriod } from './params.js';
import { isRunning, isToCome, periodText } from './periods.js';

type Kpis = Answer<typeof salesKpis>['data']['kpis'];
type Field = 'totalUnitSales' | 'totalSPK' | 'totalRevenue' | 'totalDO' | 'topModel' | 'topBranch';
type KpiPoint = Kpis[Field]['selected'];

/** The numbers by their names in `only`: where they stand in the answer, and what people call them. */
const kpis = {
  'unit-sales': { field: 'totalUnitSales', label: { id: 'Unit terjual', en: 'Units sold' } },
  spk: { field: 'totalSPK', label: { id: 'SPK', en: 'Orders (SPK)' } },
  revenue: { field: 'totalRevenue', label: { id: 'Pendapatan', en: 'Revenue' }, kind: 'currency' },
  do: { field: 'totalDO', label: { id: 'DO', en: 'Deliveries (DO)' } },
  'top-model': { field: 'topModel', label: { id: 'Model terlaris', en: 'Top model' } },
  'top-branch': { field: 'topBranch', label: { id: 'Cabang terbaik', en: 'Top branch' } },
} as const satisfies Record<string, { field: Field; label: Localized; kind?: 'currency' }>;

/** What the numbers are compared with, by the answer's fields. */
const comparisons = {
  prevYear: { id: 'Tahun sebelumnya', en: 'Year before' },
  prevDate: { id: 'Hari sebelumnya', en: 'Day before' },
  prevMonth: { id: 'Bulan sebelumnya', en: 'Month before' },
} as const satisfies Record<string, Localized>;

const running: Localized = {
  id: 'periode ini belum selesai; pembandingnya penuh',
  en: 'this period isn’t over; those before are whole',
};

/** With a space that no line breaks at. */
const units = (count: number, locale: Locale): string =>
  formatCount(count, wordsIn({ id: 'unit', en: 'units' }, locale), locale).replace(' ', '\u00a0');

const branchName = (code: string): string => BRANCHES.find((branch) => branch.code === code)?.name ?? code;

/** Whose number it is; undefined where it is the number of everything. */
const ownerOf = (point: KpiPoint): string | null | undefined => {
  if ('name' in point) return point.name as string | null;
  if ('code' in point) return point.code === null ? null : branchName(point.code as string);
  return undefined;
};

/** A zero of a period that hasn't begun yet is no number. */
const pointOf = (point: KpiPoint, { locale, today }: ViewContext): Point => {
  const { value, period } = point;
  const owner = ownerOf(point);
  return {
    value: value === 0 && isToCome(period, today) ? null : value,
    period: periodText(period, locale),
    ...(owner !== undefined && { owner }),
  };
};

const names = Object.keys(kpis) as (keyof typeof kpis)[];

const definition: StatsDefinition<Answer<typeof salesKpis>> = {
  heading: { id: 'Ringkasan penjualan', en: 'Sales summary' },
  endpoint: salesKpis,
  params: salesPeriod,
  names,
  view({ data }, context) {
    const { locale } = context;
    const measures = names.map((name): Measure => {
      const { field, label, ...more } = kpis[name];
      const { selected, ...others } = data.kpis[field];
      const before = Object.keys(comparisons).map((key) => {
        const point = others[key as keyof typeof comparisons];
        return [key, point ? pointOf(point, context) : undefined] as const;
      });
      return {
        name,
        label: wordsIn(label, locale),
        ...more,
        unit: units,
        goodWhen: 'up',
        now: pointOf(selected, context),
        before: Object.fromEntries(before),
      };
    });
    const view = statsView(
      {
        measures,
        comparisons: Object.entries(comparisons).map(([name, label]) => ({
          name,
          label: wordsIn(label, locale),
        })),
      },
      locale,
    );
    const isCompared = measures.some(({ before }) => Object.values(before).some(Boolean));
    const { period } = data.kpis.totalUnitSales.selected;
    return isCompared && isRunning(period, context.today)
      ? { ...view, note: wordsIn(running, locale) }
      : view;
  },
};

/**
 * The car sales of a month, a year or one day in six numbers: units sold (`totalUnitSales`), orders (`totalSPK`),
 * revenue in rupiah (`totalRevenue`), delivery orders (`totalDO`), and the model and the branch with the most units
 * (`topModel`, `topBranch`). With `compare` each says what it was before, and by how much percent it has changed:
 * against the same month a year before and the month before, or with `custom-date` against the day before and the same
 * day of the month before (its last day, where it has no such day). Another model or branch than before is named
 * without a percentage. `only` takes `unit-sales`, `spk`, `revenue`, `do`, `top-model` and `top-branch`. Endpoint
 * `GET /getSalesReportByDate`.
 *
 * @element sales-kpi-cards
 */
export class SalesKpiCards extends Sales(StatsElement) {
  protected override get definition(): typeof definition {
    return definition;
  }

  protected override get expectedDeltas(): number {
    const { compare, month } = valuesOf(salesPeriod, this, this.scope?.values ?? {});
    // A whole year has no month before it.
    return compare !== 'true' ? 0 : month === ALL_MONTHS ? 1 : 2;
  }
}

define('sales-kpi-cards', SalesKpiCards);

declare global {
  interface HTMLElementTagNameMap {
    'sales-kpi-cards': SalesKpiCards;
  }
}
