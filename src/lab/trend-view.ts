/** Sales and payments by period as a view without gaps. */
import type { ViewContext } from '../core/definition.js';
import { sumOf } from '../core/groups.js';
import { growing, withMark } from '../core/not-over.js';
import type { Column, Row, Series, View } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { LoadError } from '../data/errors.js';
import { formatValue, type Value } from '../format/values.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import { labTrend } from './contracts.js';
import { isContribution } from './params.js';
import { periodsOf } from './periods.js';
import { metricLabel } from './measures.js';

type Point = Answer<typeof labTrend>['data'][number];

/** A number of a period: which, by what date it counts, and the mark that draws it. */
interface Amount {
  readonly key: 'sales_amount' | 'paid_amount' | 'outstanding_amount';
  readonly label: Localized;
  readonly by: Localized;
  readonly isDrawn: boolean;
}

const byOrder: Localized = { id: 'tanggal order', en: 'order date' };

const paid: Amount = {
  key: 'paid_amount',
  label: metricLabel('paid', false),
  by: { id: 'tanggal bayar terakhir', en: 'last payment date' },
  isDrawn: true,
};

const outstanding: Amount = {
  key: 'outstanding_amount',
  label: metricLabel('outstanding', false),
  by: byOrder,
  isDrawn: false,
};

const sales = (label: Localized): Amount => ({ key: 'sales_amount', label, by: byOrder, isDrawn: true });

const whole = [sales(metricLabel('sales', false)), paid, outstanding];
const part = [sales(metricLabel('sales', true)), paid, outstanding];

const periodLabels = {
  date: { id: 'Tanggal', en: 'Date' },
  month: { id: 'Bulan', en: 'Month' },
} as const satisfies Record<string, Localized>;

/** The points by their period: a period that is told twice would be a wrong number. */
function byPeriod(points: readonly Point[], length: number): Map<string, Point> {
  const found = new Map<string, Point>();
  points.forEach((point, index) => {
    const period = point.period.slice(0, length);
    if (found.has(period))
      throw new LoadError('contract', {
        endpoint: labTrend.path,
        path: `data[${index}].period`,
        expected: 'each period once',
        received: point.period,
      });
    found.set(period, point);
  });
  return found;
}

/**
 * A row for each day or month of the question, also where nothing was ordered or paid: that is 0, and what has not come
 * is missing. What the service tells of other periods stands too.
 */
export function trendView(points: readonly Point[], { locale, values, today }: ViewContext): View {
  const { granularity, 'date-from': from, 'date-to': to } = values;
  const isDaily = granularity === 'day';
  const length = isDaily ? 10 : 7;
  const kind = isDaily ? 'date' : 'month';
  const amounts = isContribution(values) ? part : whole;
  const found = byPeriod(points, length);
  const asked = from && to ? periodsOf(from, to, isDaily ? 'day' : 'month') : [];
  const periods = [...new Set([...asked.map((day) => day.slice(0, length)), ...found.keys()])].sort();
  // What is unknown of all periods is unknown of those that aren't told, too.
  const known = amounts.filter(({ key }) => points.some((point) => point[key] !== null));
  const numberOf = (period: string, amount: Amount): Value => {
    const point = found.get(period);
    if (point) return point[amount.key];
    return known.includes(amount) && period <= today.slice(0, length) ? 0 : null;
  };
  const labelOf = ({ label, by }: Amount): string => `${wordsIn(label, locale)} (${wordsIn(by, locale)})`;
  const rows = periods.map((period): Row => ({
    id: period,
    cells: { period, ...Object.fromEntries(amounts.map((each) => [each.key, numberOf(period, each)])) },
    selection: {
      field: 'period',
      value: isDaily ? period : `${period}-01`,
      label: formatValue(period, kind, locale),
    },
    ...growing(period === today.slice(0, length) ? amounts.map(({ key }) => key) : [], locale),
    source: found.get(period) ?? { period },
  }));
  const totals = known
    .filter(({ isDrawn }) => isDrawn)
    .map(({ key, label }) => {
      const sum = sumOf(points.map((point) => ({ measure: point[key] })));
      return `${wordsIn(label, locale)} ${formatValue(sum, 'currency', locale)}`;
    })
    .join(' · ');
  return {
    columns: [
      { key: 'period', label: wordsIn(periodLabels[kind], locale), kind, role: 'name' },
      ...amounts.map((amount): Column => ({
        key: amount.key,
        label: labelOf(amount),
        kind: 'currency',
        role: amount.isDrawn ? 'measure' : 'extra',
      })),
    ],
    // A list without a period has nothing to show.
    rows: points.length > 0 ? rows : [],
    series: known
      .filter(({ isDrawn }) => isDrawn)
      .map((amount): Series => ({ column: amount.key, label: labelOf(amount), mark: 'line' })),
    summary: totals,
    note: withMark(totals, rows, locale),
  };
}
