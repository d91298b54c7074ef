/** How several series stand in one plot: beside and on one another, on one or two axes, above names of any length. */
import type { Box } from '../../core/floating.js';
import { numberIn } from '../../core/row-words.js';
import type { Row } from '../../core/view.js';
import type { DrawnSeries } from '../series.js';
import { pairedScales } from './paired-scales.js';
import {
  axisOf,
  barValue,
  BETWEEN,
  GAP,
  LINE,
  LONGEST,
  measuredOf,
  type Plot,
  type SeriesLayout,
} from './plot.js';
import { legendOf } from './series-telling.js';
import { SeriesWalk } from './series-walk.js';
import { fit, isolate } from '../canvas/text.js';
import { fitLines } from '../canvas/text-lines.js';
import type { Measured } from './value-scale.js';

/** From this band on, a long name is broken into two lines. */
const BROKEN = 60;
/** From this band on, long names stand aslant. */
const ASLANT = 18;
const SLOPE = Math.SQRT1_2;
/** Parts of a stack that are higher than this have a line between them. */
const PARTED = 4;
/** How far the cursor is from a point. */
const AROUND = 9;
/** The cursor on a bar is a little larger than the bar. */
const RIM = 2;

/** Bars of one stack are one column; the others have one each. */
const columnsOf = (series: readonly DrawnSeries[]): DrawnSeries[][] => {
  const columns: DrawnSeries[][] = [];
  for (const one of series) {
    if (one.mark !== 'bar') continue;
    const stack = one.stack && columns.find(([first]) => first!.stack === one.stack);
    if (stack) stack.push(one);
    else columns.push([one]);
  }
  return columns;
};

/** What a scale has to hold: the numbers of its series, and the ends of stacks. */
const extentOf = (rows: readonly Row[], own: readonly DrawnSeries[]): Measured => {
  const stacks = columnsOf(own).filter(({ length }) => length > 1);
  const ends = rows.flatMap((row) =>
    stacks.flatMap((stack) => {
      const parts = stack.map((one) => numberIn(row, one.column) ?? 0);
      const sum = (sign: number) =>
        parts.reduce((total, part) => (Math.sign(part) === sign ? total + part : total), 0);
      return [sum(1), sum(-1)];
    }),
  );
  const { numbers, kind } = measuredOf(rows, own);
  return { numbers: [...numbers, ...ends], kind };
};

/** One axis or two; where all is measured on the right, the left one has no numbers. */
const axes: SeriesLayout['axes'] = (scene) => {
  const { rows, series } = scene;
  const onRight = series.filter((one) => one.axis === 'right');
  const onLeft = series.filter((one) => one.axis !== 'right');
  const [a, b] = [extentOf(rows, onLeft), extentOf(rows, onRight)];
  if (onLeft.length && onRight.length) {
    const [left, right] = pairedScales(a, b);
    return { left: axisOf(a, scene, left), right: axisOf(b, scene, right) };
  }
  if (!onRight.length) return { left: axisOf(a, scene), right: undefined };
  const right = axisOf(b, scene);
  return { left: { ...right, ticks: right.ticks.map(() => '') }, right };
};

/** Names are broken, or stand aslant, before any is left out. */
const crowded: SeriesLayout['crowded'] = (whole, x, band, widthOf) => {
  if (band >= BROKEN) {
    const lines = whole.map((name) => fitLines(name, band - GAP, 2, widthOf));
    const complete = lines.every((line, index) => line.join(' ') === whole[index]);
    if (complete || band >= LONGEST) {
      const count = Math.max(1, ...lines.map(({ length }) => length));
      const texts = lines.map((line) => line.map(isolate).join('\n'));
      return { texts, aslant: false, height: count * LINE };
    }
  }
  if (band < ASLANT) return undefined;
  const texts = whole.map((name, index) => {
    // As far as the left edge of the drawing.
    const room = Math.min(LONGEST, (x + (index + 0.5) * band) / SLOPE - LINE / 2);
    return fit(name, room, widthOf);
  });
  const longest = Math.max(0, ...texts.map(widthOf));
  return { texts: texts.map(isolate), aslant: true, height: Math.ceil((longest + LINE / 2) * SLOPE) };
};

/** Where a series' bar or point of a row stands; undefined where it has no number. */
const markBox = (plot: Plot, row: Row, index: number, series: DrawnSeries): Box | undefined => {
  const number = numberIn(row, series.column);
  if (number === null) return undefined;
  const axis = (series.axis === 'right' && plot.right) || plot.left;
  const { min, max } = axis.scale;
  const heightOf = (value: number) => plot.y + plot.height * (1 - (value - min) / (max - min));
  const middle = plot.x + (index + 0.5) * plot.band;
  if (series.mark !== 'bar') return { x: middle, y: heightOf(number), width: 0, height: 0 };
  const { columns, barWidth } = plot;
  const at = columns.findIndex((column) => column.includes(series));
  const column = columns[at] ?? [];
  const before = column
    .slice(0, column.indexOf(series))
    .map((one) => numberIn(row, one.column) ?? 0)
    .reduce((sum, part) => (Math.sign(part) === Math.sign(number) ? sum + part : sum), 0);
  const own = column.length > 1 ? number : barValue(number, axis);
  const [from, to] = [heightOf(before), heightOf(before + own)];
  const all = columns.length * barWidth + (columns.length - 1) * BETWEEN;
  return {
    x: middle - all / 2 + at * (barWidth + BETWEEN),
    y: Math.min(from, to),
    width: barWidth,
    height: Math.abs(to - from),
  };
};

const part: SeriesLayout['part'] = (plot, row, index, series) => {
  const column = plot.columns.find((all) => all.length > 1 && all.includes(series));
  if (!column) return undefined;
  const signOf = (one: DrawnSeries) => Math.sign(numberIn(row, one.column) ?? 0);
  return {
    isEnd: column.findLast((one) => signOf(one) === signOf(series)) === series,
    isParted: (markBox(plot, row, index, series)?.height ?? 0) > PARTED,
  };
};

const cursor: SeriesLayout['cursor'] = (plot, row, index, series) => {
  const mark = markBox(plot, row, index, series);
  const around = series.mark === 'bar' ? RIM : AROUND;
  return (
    mark && {
      x: mark.x - around,
      y: mark.y - around,
      width: mark.width + 2 * around,
      height: mark.height + 2 * around,
    }
  );
};

/** The layout of every form that may have several series. */
export const seriesLayout: SeriesLayout = {
  telling: { walk: () => new SeriesWalk(), legend: legendOf },
  axes,
  columns: columnsOf,
  crowded,
  part,
  cursor,
};
