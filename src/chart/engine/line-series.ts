/** Lines and areas. */
import { numberIn } from '../../core/row-words.js';
import { fadeOf, type MarkSeries } from './mark-series.js';
import { opacityOf } from './shape.js';

const SYMBOL = 7;
/** Narrower bands have points only where a line would have none. */
const POINTED = 12;
/** Strokes and gaps of the line to what still grows. */
const OPEN = [3, 3];

/** A line through the numbers, with a gap where one is missing; the way to what still grows is dashed. */
export const lineSeries: MarkSeries = (scene, { band }, series) => {
  const { theme, rows } = scene;
  const fade = fadeOf(scene, series);
  const color = theme.tones[series.tone];
  const { symbol = 'circle', dash = [] } = series.look ?? {};
  const numbers = rows.map((row) => numberIn(row, series.column));
  const isAlone = (index: number) =>
    (numbers[index - 1] ?? null) === null && (numbers[index + 1] ?? null) === null;
  const isOpen = (index: number) => rows[index]?.unfinished?.includes(series.column.key);
  const draw = (type: number[] | 'solid', ends: (index: number) => boolean | undefined): object => ({
    type: 'line',
    silent: true,
    symbol,
    symbolSize: SYMBOL,
    showAllSymbol: true,
    lineStyle: { width: 2, color, type, opacity: fade },
    itemStyle: { color: theme.surface, borderColor: color, borderWidth: 2 },
    ...(series.mark === 'area' && { areaStyle: { color, opacity: 0.16 * fade } }),
    data: numbers.map((number, index) => ({
      value: (ends(index) ? number : null) ?? '-',
      symbol: band >= POINTED || isAlone(index) ? symbol : 'none',
      itemStyle: { opacity: fade * opacityOf(scene, rows[index]!) },
    })),
  });
  const whole = draw(dash.length ? [...dash] : 'solid', (index) => !isOpen(index));
  return numbers.some((_, index) => isOpen(index))
    ? [whole, draw(OPEN, (index) => isOpen(index) || isOpen(index + 1))]
    : [whole];
};
