/**
 * The plot of a measure over a course of time, in px of the region. Pure; worked out once for each scene. What several
 * series need beside that is in series-layout.ts, and comes only with forms that may have several.
 */
import type { Box } from '../../core/floating.js';
import { cellText, kindOf, nameColumn, numberIn, oneLine } from '../../core/row-words.js';
import type { Row } from '../../core/view.js';
import { formatInYear } from '../../format/values.js';
import type { DrawnSeries } from '../series.js';
import type { PlotTelling, Scene } from './shape.js';
import { fit, isolate, textWidth } from '../canvas/text.js';
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
export const BETWEEN = 2;
/** Names longer than this are cut. */
export const LONGEST = 96;
/** No bar is so short that it can't be seen. */
const LEAST = 0.01;

/** A value axis. */
export interface Axis {
  readonly scale: ValueScale;
  /** What stands at its lines, from below. */
  readonly ticks: readonly string[];
}

/** The names below, in one of three ways. */
export interface Names {
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

/** What differs between plots. */
export interface PlotStyle {
  /** Width in px of the widest bar. */
  readonly widest: number;
  /** Where there may be several series; without it there is one measure, and what is below it is time. */
  readonly layout?: SeriesLayout;
}

/** A bar's place in its stack. */
export interface StackPart {
  /** Whether it is the outermost: only that one has round corners. */
  readonly isEnd: boolean;
  /** Whether a line stands between it and its neighbours. */
  readonly isParted: boolean;
}

/** How several series stand in one plot. */
export interface SeriesLayout {
  readonly telling: PlotTelling;
  axes(scene: Scene): Pick<Plot, 'left' | 'right'>;
  columns(series: readonly DrawnSeries[]): Plot['columns'];
  /** Names that are wider than their band, in another way than leaving some out; undefined: there is none. */
  crowded(
    names: readonly string[],
    x: number,
    band: number,
    widthOf: (text: string) => number,
  ): Names | undefined;
  /** A bar in its stack; undefined where it stands on no other. */
  part(plot: Plot, row: Row, index: number, series: DrawnSeries): StackPart | undefined;
  /** What the cursor frames of a series in a row; undefined where it has no number. */
  cursor(plot: Plot, row: Row, index: number, series: DrawnSeries): Box | undefined;
}

/** What series have their scale of. */
export const measuredOf = (rows: readonly Row[], series: readonly DrawnSeries[]): Measured => {
  const numbers = rows.flatMap((row) => series.map((one) => numberIn(row, one.column) ?? 0));
  const [first] = series;
  const [row] = rows;
  return { numbers, kind: first && (row ? kindOf(row, first.column) : first.column.kind) };
};

/** The axis of a scale. */
export const axisOf = (
  { kind, numbers }: Measured,
  { locale }: Scene,
  scale = valueScale(numbers, kind),
): Axis => ({ scale, ticks: tickTexts(scale, kind, locale) });

/** Names that would touch are left out; where they aren't of time, `layout` may have another way. */
const namesOf = (scene: Scene, x: number, band: number, font: string, layout?: SeriesLayout): Names => {
  const { rows, view, locale, width } = scene;
  const column = nameColumn(view);
  const time = column?.kind === 'month' || column?.kind === 'date' ? column.kind : undefined;
  const widthOf = (text: string) => textWidth(text, font);
  const nameOf = (row: Row): string =>
    (time
      ? oneLine(formatInYear(row.cells[column!.key] ?? null, time, locale))
      : cellText(row, column, locale)) + (row.unfinished ? '*' : '');
  const whole = rows.map(nameOf);
  const widestOf = (texts: readonly string[]) => Math.max(0, ...texts.map(widthOf));
  const crowded =
    !time && widestOf(whole) > band - GAP ? layout?.crowded(whole, x, band, widthOf) : undefined;
  if (crowded) return crowded;
  const names = whole.map((name) => fit(name, time ? LONGEST : Math.max(LONGEST, band - GAP), widthOf));
  const every = Math.max(1, Math.ceil((widestOf(names) + GAP) / band));
  const texts = names.map((name, index) => {
    const middle = x + (index + 0.5) * band;
    const half = widthOf(name) / 2;
    return index % every || middle - half < 0 || middle + half > width ? '' : isolate(name);
  });
  return { texts, aslant: false, height: LINE };
};

const worked = new WeakMap<Scene, Plot>();

/** The plot of a scene. */
export const plotOf = (scene: Scene, { widest, layout }: PlotStyle): Plot => {
  const known = worked.get(scene);
  if (known) return known;
  const { rows, series, theme, width, height } = scene;
  const font = `${SMALL}px ${theme.font}`;
  const axes = layout?.axes(scene) ?? { left: axisOf(measuredOf(rows, series), scene), right: undefined };
  const roomFor = ({ ticks }: Axis): number => {
    const longest = Math.ceil(Math.max(...ticks.map((tick) => textWidth(tick, font))));
    return longest && longest + GAP;
  };
  const x = roomFor(axes.left);
  const inner = Math.max(1, width - x - (axes.right ? roomFor(axes.right) : 0));
  const band = inner / Math.max(1, rows.length);
  const names = namesOf(scene, x, band, font, layout);
  const columns = layout?.columns(series) ?? [series.filter(({ mark }) => mark === 'bar')];
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
