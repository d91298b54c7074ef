/** Bars in falling order, with the line of what they add up to in percent: which few make up most of the whole. */
import { seriesLines } from './axes.js';
import { axesStyles } from './axes.styles.js';
import { measureColumn, measureOf } from '../core/row-words.js';
import type { Column, View } from '../core/view.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import { EngineStage } from './engine-stage.js';
import type { EngineForm } from './form.js';
import { seriesLegend } from './series-legend.js';
import { seriesTexts } from './series-texts.js';
import { seriesOf } from './series.js';
import { SERIES } from './sizes.js';

/** For the view that `paretoView` makes. */
export const pareto: EngineForm = {
  name: 'pareto',
  stage: EngineStage,
  load: seriesLines,
  styles: [axesStyles],
  height: () => `${SERIES}px`,
  series: (view) => seriesOf(view, (series) => series),
  legend: seriesLegend,
};

const KEY = 'cumulative';

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/**
 * A view's rows by falling measure, with a column of the cumulative share, which ends at 100. There are none where nothing
 * is above zero, or something below it: the others would be more than all.
 */
export const paretoView = <V extends View>(view: V, locale: Locale): V => {
  const measure = measureColumn(view);
  if (!measure) return view;
  const sizeOf = (row: View['rows'][number]): number => measureOf(view, row) ?? -Infinity;
  // Of what is below zero there is no whole.
  const all = view.rows.reduce(
    (sum, row) => (measureOf(view, row)! < 0 ? NaN : sum + measureOf(view, row)!),
    0,
  );
  let before = 0;
  const rows = view.rows
    // A sort keeps the order of equals.
    .toSorted((a, b) => (sizeOf(a) === sizeOf(b) ? 0 : sizeOf(b) - sizeOf(a)))
    .map((row) => {
      const number = measureOf(view, row);
      before += number!;
      const share = number === null || !all ? null : oneDecimal((before / all) * 100);
      return { ...row, cells: { ...row.cells, [KEY]: share } };
    });
  const label = wordsIn(seriesTexts, locale).cumulative;
  const column: Column = { key: KEY, label, kind: 'percent', role: 'extra' };
  return {
    ...view,
    columns: [...view.columns, column],
    rows,
    series: [
      { column: measure.key, label: measure.label, mark: 'bar' },
      { column: KEY, label, mark: 'line', axis: 'right' },
    ],
  };
};
