/** Bars beside or on one another. */
import { numberIn } from '../../core/row-words.js';
import { toneOf } from '../tone.js';
import { fadeOf, type MarkSeries } from './mark-series.js';
import { barGap, barValue } from './plot.js';
import { opacityOf } from './shape.js';

const RADIUS = 4;

/** One bar for each row; none where the number is missing or zero. */
export const barSeries: MarkSeries = (scene, plot, series, axis, layout) => {
  const { theme, rows } = scene;
  const fade = fadeOf(scene, series);
  const bars = {
    type: 'bar',
    silent: true,
    barWidth: plot.barWidth,
    barGap: `${barGap(plot) * 100}%`,
    ...(series.stack && { stack: series.stack }),
    data: rows.map((row, index) => {
      const number = numberIn(row, series.column);
      const part = layout?.part(plot, row, index, series);
      const round = part?.isEnd === false ? 0 : RADIUS;
      // Where it is the only one, rows may have colours of their own.
      const color = theme.tones[series.tone === 'accent' ? toneOf(scene, row) : series.tone];
      const isOpen = row.unfinished?.includes(series.column.key);
      return {
        value: number === null ? '-' : part ? number : barValue(number, axis),
        itemStyle: {
          color: isOpen ? theme.surface : color,
          opacity: fade * opacityOf(scene, row),
          borderRadius: (number ?? 0) < 0 ? [0, 0, round, round] : [round, round, 0, 0],
          ...(part?.isParted && { borderColor: theme.surface, borderWidth: 1 }),
          // What still grows is an outline.
          ...(isOpen && { borderColor: color, borderWidth: 1.5, borderType: 'dashed' }),
        },
      };
    }),
  };
  return [bars];
};
