/** `<margin-trend>`: the gross margins of both areas over time. */
import type { PropertyDeclarations } from 'lit';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { lines } from '../chart/lines.js';
import { define } from '../core/define.js';
import type { ViewContext } from '../core/definition.js';
import { growing, withMark } from '../core/not-over.js';
import { valuesOf } from '../core/question.js';
import type { Row, Series, View } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { formatPeriod, formatValue, type ValueKind, totalText } from '../format/values.js';
import { wordsIn, type Locale, type Localized } from '../locales/locales.js';
import type { Period } from './codes.js';
import { salesTrend } from './contracts.js';
import { inThisMonth, Margin, periodParams } from './params.js';
import { spanOf, type Span } from './spans.js';
import { ForPeriod } from './texts.js';

type Day = Answer<typeof salesTrend>['data'][number];

const series = [
  { field: 'localGrossMargin', label: { id: 'Lokal', en: 'Local' }, tone: 3 },
  { field: 'cabangGrossMargin', label: { id: 'Cabang', en: 'Branches' }, tone: 1 },
  { field: 'totalGrossMargin', label: { id: 'Total', en: 'Total' }, tone: 2 },
] as const satisfies readonly { field: keyof Day; label: Localized; tone: Series['tone'] }[];

const period: Localized = { id: 'Periode', en: 'Period' };

/** What the chart is called: several on a page differ by their periods. */
const headings: Readonly<Record<Period, Localized>> = {
  daily: { id: 'Tren gross margin harian', en: 'Gross margin by day' },
  weekly: { id: 'Tren gross margin mingguan', en: 'Gross margin by week' },
  monthly: { id: 'Tren gross margin bulanan', en: 'Gross margin by month' },
  quarterly: { id: 'Tren gross margin per kuartal', en: 'Gross margin by quarter' },
  semester: { id: 'Tren gross margin per semester', en: 'Gross margin by half-year' },
  yearly: { id: 'Tren gross margin tahunan', en: 'Gross margin by year' },
};

const quarter = {
  id: (number: string) => `Kuartal ${number}`,
  en: (number: string) => `Quarter ${number}`,
};
const halfYear = {
  id: (number: string) => `Semester ${number}`,
  en: (number: string) => `Half-year ${number}`,
};

/** How a period is named, and what kind of value that is. */
const namesOf: Readonly<
  Record<Period, { readonly kind: ValueKind; readonly of: (span: Span, locale: Locale) => string }>
> = {
  daily: { kind: 'date', of: ([first]) => first },
  weekly: { kind: 'text', of: ([first, last], locale) => formatPeriod(first, last, locale) },
  monthly: { kind: 'month', of: ([first]) => first.slice(0, 7) },
  quarterly: {
    kind: 'text',
    of: ([first], locale) => wordsIn(quarter, locale)(String(Math.ceil(Number(first.slice(5, 7)) / 3))),
  },
  semester: {
    kind: 'text',
    of: ([first], locale) => wordsIn(halfYear, locale)(first.slice(5, 7) < '07' ? '1' : '2'),
  },
  yearly: { kind: 'text', of: ([first]) => first.slice(0, 4) },
};

/** What the days of a period add up to, as far as they have come; null where none has. */
const sumOf = (days: readonly Day[], field: (typeof series)[number]['field']): number | null =>
  days.length > 0 ? Number(days.reduce((sum, day) => sum + day[field], 0).toPrecision(15)) : null;

function view(data: readonly Day[], { locale, today, values }: ViewContext): View {
  const asked = (values['period'] ?? 'daily') as Period;
  const name = namesOf[asked];
  const spans = new Map<string, { span: Span; days: Day[] }>();
  for (const day of data) {
    const { date } = day;
    const span = spanOf[asked](date);
    const found = spans.get(span[0]) ?? { span, days: [] };
    spans.set(span[0], found);
    // A day that has not come is no zero.
    if (date <= today) found.days.push(day);
  }
  const rows = [...spans.values()].map(({ span, days }): Row => {
    const label = name.of(span, locale);
    const [first, last] = span;
    const isRunning = first <= today && today <= last;
    return {
      id: span[0],
      cells: { period: label, ...Object.fromEntries(series.map(({ field }) => [field, sumOf(days, field)])) },
      selection: { field: 'date', value: span[0], label: formatValue(label, name.kind, locale) },
      ...growing(isRunning ? series.map(({ field }) => field) : [], locale),
      source: days,
    };
  });
  const come = data.filter(({ date }) => date <= today);
  const sums = series.map(({ field, label }) => [wordsIn(label, locale), sumOf(come, field)] as const);
  return {
    columns: [
      { key: 'period', label: wordsIn(period, locale), kind: name.kind, role: 'name' },
      ...series.map(({ field: key, label }) => ({
        key,
        label: wordsIn(label, locale),
        kind: 'rupiah' as const,
        role: 'measure' as const,
      })),
    ],
    rows,
    series: series.map(({ field: column, label, tone }) => ({
      column,
      label: wordsIn(label, locale),
      mark: 'line',
      tone,
    })),
    summary: sums.map(([label, sum]) => `${label}: ${formatValue(sum, 'rupiah', locale)}`).join('; '),
    note: withMark(totalText(formatValue(sums[2]![1], 'rupiah', locale), locale), rows, locale),
  };
}

const definition = inThisMonth((months, describe): ChartDefinition<Answer<typeof salesTrend>> => ({
  heading: { id: 'Tren gross margin', en: 'Gross margin over time' },
  endpoint: salesTrend,
  params: {
    params: [periodParams.period, ...months],
    describe: (values, locale) => {
      const { period, year } = values;
      if (period === 'daily' || period === 'weekly') return describe(values, locale);
      return period === 'yearly' ? `${Number(year) - 2} – ${Number(year) + 2}` : String(year);
    },
  },
  form: lines,
  expectedRows: 31,
  view: ({ data }, context) => view(data, context),
}));

/**
 * The gross margins of LOCAL and CABANG and of both, by days of the month, by its weeks (Monday to Sunday), by months,
 * quarters or half-years of the year, or by years: two before and two after. The element adds up the days that the service
 * sends; days after today have no point. `month` and `year` are this month where nobody says otherwise. Endpoint `GET
 * /api/analytics/sales-trend`.
 *
 * @element margin-trend
 */
export class MarginTrend extends ForPeriod(Margin(ChartElement)) {
  static override properties: PropertyDeclarations = { period: {} };

  /** How fine: `daily` (default), `weekly`, `monthly`, `quarterly`, `semester` or `yearly`. */
  declare period?: string | null;

  protected override get definition(): ChartDefinition<Answer<typeof salesTrend>> {
    return definition();
  }

  protected override get ownHeading(): string {
    const { period } = valuesOf(definition().params, this, this.scope?.values ?? {});
    return wordsIn(headings[period as Period], this.language) ?? super.ownHeading;
  }
}

define('margin-trend', MarginTrend);

declare global {
  interface HTMLElementTagNameMap {
    'margin-trend': MarginTrend;
  }
}
