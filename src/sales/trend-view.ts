/** Lines of twelve months as a view, in which a month that has not come is missing, not zero. */
import type { ViewContext } from '../core/definition.js';
import { growing, withMark } from '../core/not-over.js';
import type { Series, View } from '../core/view.js';
import { formatCount, monthName, type Value } from '../format/values.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import { isRunning, isToCome } from './periods.js';

/** One line. */
export interface TrendLine {
  /** In the language of the widget. */
  readonly label: string;
  /** The service's own name of it. */
  readonly name: string;
  /** The year of its months; where nobody knows it, all values stand as they are. */
  readonly year: string | undefined;
  /** January to December. */
  readonly data: readonly number[];
  readonly tone?: Series['tone'];
}

const month: Localized = { id: 'Bulan', en: 'Month' };

/** The view of one or more lines; `unit` is what they count, `note` what the footer says of their sums. */
export function trendView(
  lines: readonly TrendLine[],
  unit: Localized,
  note: (sums: readonly number[]) => string,
  { locale, today }: ViewContext,
): View {
  const series = lines.map(({ label, tone }, index) => ({
    column: `line-${index}`,
    label,
    mark: 'line' as const,
    ...(tone !== undefined && { tone }),
  }));
  const valueOf = ({ year, data }: TrendLine, index: number): Value =>
    year && isToCome(`${year}-${String(index + 1).padStart(2, '0')}`, today) ? null : data[index]!;
  const rows = Array.from({ length: 12 }, (_, at) => {
    const label = monthName(at, locale);
    const number = String(at + 1).padStart(2, '0');
    const unfinished = lines.flatMap(({ year }, index) =>
      year && isRunning(`${year}-${number}`, today) ? [series[index]!.column] : [],
    );
    return {
      id: number,
      cells: {
        month: label,
        ...Object.fromEntries(lines.map((line, index) => [series[index]!.column, valueOf(line, at)])),
      },
      selection: { field: 'month', value: number, label },
      ...growing(unfinished, locale),
      source: Object.fromEntries(lines.map(({ name, data }) => [name, data[at]])),
    };
  });
  const sums = lines.map(({ data }) => data.reduce((sum, value) => sum + value, 0));
  return {
    columns: [
      { key: 'month', label: wordsIn(month, locale), kind: 'text', role: 'name' },
      ...series.map(({ column: key, label }) => ({
        key,
        label,
        kind: 'integer' as const,
        role: 'measure' as const,
      })),
    ],
    // A year in which no month has come has nothing to show.
    rows: rows.some(({ cells }) => series.some(({ column }) => cells[column] !== null)) ? rows : [],
    isCourse: true,
    series,
    summary: lines
      .map(({ label }, index) => `${label}: ${formatCount(sums[index]!, wordsIn(unit, locale), locale)}`)
      .join('; '),
    note: withMark(note(sums), rows, locale),
  };
}
