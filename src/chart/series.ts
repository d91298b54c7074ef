/** The series of a view as a form draws them, and what is said of one at a row. */
import { cellText, kindOf, measureColumn, nameColumn, numberIn } from '../core/row-words.js';
import type { Column, Row, Series, View } from '../core/view.js';
import type { ValueKind } from '../format/values.js';
import type { ChartInput, Content } from './form.js';
import { toneName, type ToneName } from './tone.js';

/** How a line differs from others beside its colour. */
export interface LineLook {
  /** Lengths of strokes and gaps in px; none: one stroke. */
  readonly dash: readonly number[];
  readonly symbol: 'circle' | 'rect' | 'triangle' | 'diamond';
}

/** A series of a view, with all that is needed to draw and name it. */
export interface DrawnSeries {
  /** Stable also when other series are hidden. */
  readonly id: string;
  readonly column: Column;
  readonly label: string;
  readonly mark: Series['mark'];
  readonly tone: ToneName;
  readonly axis: 'left' | 'right';
  /** Absent: it stands on no other. */
  readonly stack: string | undefined;
  /** Of lines and areas. */
  readonly look: LineLook | undefined;
}

const looks: readonly LineLook[] = [
  { dash: [], symbol: 'circle' },
  { dash: [7, 4], symbol: 'rect' },
  { dash: [2, 4], symbol: 'triangle' },
  { dash: [9, 4, 2, 4], symbol: 'diamond' },
];

/** What a view says, or its measure as bars where it says nothing. */
const given = (view: View): readonly Series[] => {
  if (view.series?.length) return view.series;
  const measure = measureColumn(view);
  return measure ? [{ column: measure.key, label: measure.label, mark: 'bar' }] : [];
};

/**
 * All series of a view as a form draws them; none where it draws rows. Colours and looks go by the index in the view,
 * so that hiding one keeps the others'. Where all show one column, nothing has to be told apart: the first is in the
 * accent.
 */
export const seriesOf = ({ view, form }: Pick<ChartInput, 'view' | 'form'>): readonly DrawnSeries[] => {
  if (!form.series) return [];
  const idOf = ({ column, mark }: Series): string => `${column} ${mark}`;
  // Bars and line of one column are one and the same where a form draws only bars.
  const all = given(view)
    .map(form.series)
    .filter((series, index, them) => them.findIndex((one) => idOf(one) === idOf(series)) === index);
  const alone = all.every(({ column }) => column === all[0]!.column);
  let lines = 0;
  return all.flatMap((one, index) => {
    const { column: key, label, mark, tone, axis = 'left', stack } = one;
    const column = view.columns.find((candidate) => candidate.key === key);
    if (!column) return [];
    return {
      id: idOf(one),
      column,
      label,
      mark,
      tone: tone === undefined && alone && index === 0 ? 'accent' : toneName(tone ?? index + 1),
      axis,
      stack: mark === 'bar' ? stack : undefined,
      look: mark === 'bar' ? undefined : looks[lines++ % looks.length],
    };
  });
};

/** The shown series that a person tells apart: bars and line of one column are one. */
export const toldSeries = ({ series }: Pick<Content, 'series'>): readonly DrawnSeries[] =>
  series.filter(({ column }, index) => series.findIndex((other) => other.column === column) === index);

/** Whether series are told apart: by a legend, in words and in tooltips, also while only one of them is shown. */
export const hasSeveral = (content: Pick<ChartInput, 'view' | 'form'>): boolean =>
  toldSeries({ series: seriesOf(content) }).length > 1;

/** How the numbers of an axis are written. */
export const axisKind = (
  series: readonly DrawnSeries[],
  rows: readonly Row[],
  axis: DrawnSeries['axis'],
): ValueKind | undefined => {
  const first = series.find((one) => one.axis === axis);
  return first && (rows[0] ? kindOf(rows[0], first.column) : first.column.kind);
};

/** "Agu 2025, Tahun 2024: 140". */
export const sayPoint = ({ view, locale }: Content, row: Row, { column, label }: DrawnSeries): string =>
  `${cellText(row, nameColumn(view), locale)}, ${label}: ${cellText(row, column, locale)}`;

/** "Agu 2025, Tahun 2025: 150, Tahun 2024: 140". */
export const sayPoints = (content: Content, row: Row): string =>
  [
    cellText(row, nameColumn(content.view), content.locale),
    ...toldSeries(content).map(({ column, label }) => `${label}: ${cellText(row, column, content.locale)}`),
  ].join(', ');

/** The number of a series at a row; null where it is missing. */
export const numberOf = (row: Row, { column }: DrawnSeries): number | null => numberIn(row, column);
