/** Where series stand on their axes, in px of the region. Pure; worked out once for each scene. */
import type { Box } from '../../core/floating.js';
import { cellText, kindOf, nameColumn, numberIn, oneLine } from '../../core/row-words.js';
import type { Row } from '../../core/view.js';
import { formatInYear } from '../../format/values.js';
import type { DrawnSeries } from '../series.js';
import type { Scene } from './shape.js';
import { fit, fitLines, isolate, textWidth } from './text.js';
import { tickTexts, valueScale, type Measured, type ValueScale } from './value-scale.js';

/** Size of the axes' text: they are there to look something up, not to be read first. */
export const SMALL = 12;
/** Half a line of text above the highest line of the scale. */
export const TOP = 8;
/** Between the scale's numbers and the plot, and between two names. */
export const GAP = 8;
/** A line of names. */
export const LINE = 16;
/** Room around the names below. */
const BOTTOM = 10;
/** Between two bars of one row. */
const BETWEEN = 2;
/** Names longer than this are cut. */
const LONGEST = 96;
/** From this band on, a long name is broken into two lines. */
const BROKEN = 60;
/** From this band on, long names stand aslant. */
const ASLANT = 18;
const SLOPE = Math.SQRT1_2;
/** No bar is so short that it can't be seen. */
const LEAST = 0.01;

/** What differs between plots. */
export interface PlotStyle {
  /** Width in px of the widest bar. */
  readonly widest: number;
  /** Makes two scales one plot; without it all series are measured on the left. */
  readonly pair?: (left: Measured, right: Measured) => [ValueScale, ValueScale];
}

/** A value axis. */
export interface Axis {
  readonly scale: ValueScale;
  /** What stands at its lines, from below. */
  readonly ticks: readonly string[];
}

/** The names below, in one of three ways. */
interface Names {
  readonly texts: readonly string[];
  readonly aslant: boolean;
  /** Height in px. */
  readonly height: number;
}

/** The room of the plot, and what it is divided into. */
export interface Plot extends Box {
  /** Width of one row's band. */
  readonly band: number;
  readonly left: Axis;
  readonly right: Axis | undefined;
  readonly names: Names;
  /** Bars that stand beside one another in a band, each with the series of which it is made. */
  readonly columns: readonly (readonly DrawnSeries[])[];
  readonly barWidth: number;
}

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
const measuredOf = (rows: readonly Row[], own: readonly DrawnSeries[]): Measured => {
  const stacks = columnsOf(own).filter(({ length }) => length > 1);
  const numbers = rows.flatMap((row) => [
    ...own.map((one) => numberIn(row, one.column) ?? 0),
    ...stacks.flatMap((stack) => {
      const parts = stack.map((one) => numberIn(row, one.column) ?? 0);
      const sum = (sign: number) =>
        parts.reduce((total, part) => (Math.sign(part) === sign ? total + part : total), 0);
      return [sum(1), sum(-1)];
    }),
  ]);
  const [first] = own;
  const [row] = rows;
  return { numbers, kind: first && (row ? kindOf(row, first.column) : first.column.kind) };
};

/** One axis or two; where all is measured on the right, the left one has no numbers. */
const axesOf = (
  { rows, series, locale }: Scene,
  pair: PlotStyle['pair'],
): { left: Axis; right: Axis | undefined } => {
  const axis = ({ kind }: Measured, scale: ValueScale): Axis => ({
    scale,
    ticks: tickTexts(scale, kind, locale),
  });
  const onRight = pair ? series.filter((one) => one.axis === 'right') : [];
  const onLeft = series.filter((one) => !onRight.includes(one));
  const [a, b] = [measuredOf(rows, onLeft), measuredOf(rows, onRight)];
  if (pair && onLeft.length && onRight.length) {
    const [left, right] = pair(a, b);
    return { left: axis(a, left), right: axis(b, right) };
  }
  const used = onRight.length ? b : a;
  const only = axis(used, valueScale(used.numbers, used.kind));
  return onRight.length
    ? { left: { ...only, ticks: only.ticks.map(() => '') }, right: only }
    : { left: only, right: undefined };
};

/** Names of time leave out what would touch; other names are broken, or stand aslant, before any is left out. */
const namesOf = (scene: Scene, x: number, band: number, font: string): Names => {
  const { rows, view, locale, width } = scene;
  const column = nameColumn(view);
  const time = column?.kind === 'month' || column?.kind === 'date' ? column.kind : undefined;
  const widthOf = (text: string) => textWidth(text, font);
  const nameOf = (row: Row): string =>
    time
      ? oneLine(formatInYear(row.cells[column!.key] ?? null, time, locale))
      : cellText(row, column, locale);
  const whole = rows.map(nameOf);
  const widest = Math.max(0, ...whole.map(widthOf));
  const crowded = !time && widest > band - GAP;
  if (crowded && band >= BROKEN) {
    const lines = whole.map((name) => fitLines(name, band - GAP, 2, widthOf));
    const complete = lines.every((line, index) => line.join(' ') === whole[index]);
    if (complete || band >= LONGEST) {
      const count = Math.max(1, ...lines.map(({ length }) => length));
      const texts = lines.map((line) => line.map(isolate).join('\n'));
      return { texts, aslant: false, height: count * LINE };
    }
  }
  if (crowded && band >= ASLANT) {
    const texts = whole.map((name, index) => {
      // As far as the left edge of the drawing.
      const room = Math.min(LONGEST, (x + (index + 0.5) * band) / SLOPE - LINE / 2);
      return fit(name, room, widthOf);
    });
    const longest = Math.max(0, ...texts.map(widthOf));
    return { texts: texts.map(isolate), aslant: true, height: Math.ceil((longest + LINE / 2) * SLOPE) };
  }
  const names = whole.map((name) => fit(name, time ? LONGEST : Math.max(LONGEST, band - GAP), widthOf));
  const every = Math.max(1, Math.ceil((Math.max(0, ...names.map(widthOf)) + GAP) / band));
  const texts = names.map((name, index) => {
    const middle = x + (index + 0.5) * band;
    const half = widthOf(name) / 2;
    return index % every || middle - half < 0 || middle + half > width ? '' : isolate(name);
  });
  return { texts, aslant: false, height: LINE };
};

const worked = new WeakMap<Scene, Plot>();

/** The plot of a scene. */
export const plotOf = (scene: Scene, { widest, pair }: PlotStyle): Plot => {
  const known = worked.get(scene);
  if (known) return known;
  const { rows, series, theme, width, height } = scene;
  const font = `${SMALL}px ${theme.font}`;
  const axes = axesOf(scene, pair);
  const roomFor = ({ ticks }: Axis): number => {
    const longest = Math.ceil(Math.max(...ticks.map((tick) => textWidth(tick, font))));
    return longest && longest + GAP;
  };
  const x = roomFor(axes.left);
  const inner = Math.max(1, width - x - (axes.right ? roomFor(axes.right) : 0));
  const band = inner / Math.max(1, rows.length);
  const names = namesOf(scene, x, band, font);
  const columns = columnsOf(series);
  const count = Math.max(1, columns.length);
  const room = (band * (count > 1 ? 0.76 : 0.6) - (count - 1) * BETWEEN) / count;
  const plot: Plot = {
    ...axes,
    x,
    y: TOP,
    width: inner,
    height: Math.max(1, height - TOP - BOTTOM - names.height),
    band,
    names,
    columns,
    barWidth: Math.max(1, Math.min(widest, room)),
  };
  worked.set(scene, plot);
  return plot;
};

/** The gap between two columns of a band, as a part of a column. */
export const barGap = ({ barWidth }: Plot): number => BETWEEN / barWidth;

/** A small number is a small bar, not none. */
export const barValue = (number: number, { scale: { min, max } }: Axis): number =>
  Math.sign(number) * Math.max(Math.abs(number), number && (max - min) * LEAST);

const axisOf = ({ left, right }: Plot, { axis }: DrawnSeries): Axis => (axis === 'right' && right) || left;

/** Where a series' bar or point of a row stands; undefined where it has no number. */
export const markBox = (plot: Plot, row: Row, index: number, series: DrawnSeries): Box | undefined => {
  const number = numberIn(row, series.column);
  if (number === null) return undefined;
  const axis = axisOf(plot, series);
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
