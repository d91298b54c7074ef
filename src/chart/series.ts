/** The series of a view as a form draws them. */
import { measureColumn } from '../core/row-words.js';
import type { Column, Series, View } from '../core/view.js';
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
  /** Whether there are others of another column, from which it is told apart. */
  readonly apart: boolean;
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

/** The measure of a view as bars, in which nothing is told apart. */
export const measureBar = (view: View): readonly DrawnSeries[] => {
  const column = measureColumn(view);
  if (!column) return [];
  const { key, label } = column;
  const bar = {
    id: `${key} bar`,
    column,
    label,
    mark: 'bar',
    apart: false,
    tone: 'accent',
    axis: 'left',
  } as const;
  return [{ ...bar, stack: undefined, look: undefined }];
};

/**
 * All series of a view; `as` says how a form draws one. Colours and looks go by the index in the view, so that hiding
 * one keeps the others'. Where all show one column, nothing has to be told apart: the first is in the accent.
 */
export const seriesOf = (view: View, as: (series: Series) => Series): readonly DrawnSeries[] => {
  const idOf = ({ column, mark }: Series): string => `${column} ${mark}`;
  // Bars and line of one column are one and the same where a form draws only bars.
  const all = given(view)
    .map(as)
    .filter((series, index, them) => them.findIndex((one) => idOf(one) === idOf(series)) === index);
  const apart = all.some(({ column }) => column !== all[0]!.column);
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
      apart,
      tone: tone === undefined && !apart && !index ? 'accent' : toneName(tone ?? index + 1),
      axis,
      stack: mark === 'bar' ? stack : undefined,
      look: mark === 'bar' ? undefined : looks[lines++ % looks.length],
    };
  });
};
