/** The option of series on axes: bars beside or on one another, lines, areas, one or two value axes. */
import { numberIn } from '../../core/row-words.js';
import type { DrawnSeries } from '../series.js';
import {
  barGap,
  barValue,
  GAP,
  LINE,
  plotOf,
  SMALL,
  type Axis,
  type Plot,
  type PlotStyle,
  type SeriesLayout,
} from './plot.js';
import { FADED, toneOf } from '../tone.js';
import { baseOption, opacityOf, type Scene, type Shape } from './shape.js';

/** Behind a series that the legend lights, the others stand back. */
const fadeOf = ({ lit, series: all }: Scene, { id }: DrawnSeries): number =>
  lit !== undefined && lit !== id && all.some((each) => each.id === lit) ? FADED : 1;

const RADIUS = 4;
const SYMBOL = 7;
/** Narrower bands have points only where a line would have none. */
const POINTED = 12;
/** Strokes and gaps of the line to what still grows. */
const OPEN = [3, 3];

/** One bar for each row; none where the number is missing or zero. */
const barSeries = (
  scene: Scene,
  plot: Plot,
  axis: Axis,
  series: DrawnSeries,
  layout?: SeriesLayout,
): object => {
  const { theme, rows } = scene;
  const fade = fadeOf(scene, series);
  return {
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
};

/** A line through the numbers, with a gap where one is missing; the way to what still grows is dashed. */
const lineSeries = (scene: Scene, { band }: Plot, series: DrawnSeries): readonly object[] => {
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

const valueAxis = ({ theme }: Scene, { scale, ticks }: Axis, position: 'left' | 'right'): object => {
  const zero = Math.round(-scale.min / scale.step);
  return {
    type: 'value',
    position,
    min: scale.min,
    max: scale.max,
    interval: scale.step,
    axisLabel: {
      color: theme.muted,
      fontSize: SMALL,
      fontFamily: theme.font,
      margin: GAP,
      formatter: (_: number, index: number) => ticks[index] ?? '',
    },
    splitLine: {
      show: position === 'left',
      lineStyle: {
        // What goes below zero has a line to start from.
        color: ticks.map((__, index) => (index === zero && scale.min < 0 ? theme.muted : theme.track)),
      },
    },
  };
};

/** Series on axes. */
export const plotShape = (style: PlotStyle): Shape => {
  const { layout } = style;
  const bandBox: Shape['box'] = (scene, index) => {
    const { x, band } = plotOf(scene, style);
    return { x: x + index * band, y: 0, width: band, height: scene.height };
  };
  return {
    ...(layout && { telling: layout.telling }),
    option(scene) {
      const plot = plotOf(scene, style);
      const { x, y, width, height, left, right, names } = plot;
      const { rows, theme, series } = scene;
      return {
        ...baseOption(scene),
        grid: { left: x, top: y, width, height, outerBoundsMode: 'none' },
        xAxis: {
          type: 'category',
          data: rows.map((_, index) => String(index)),
          axisTick: { show: false },
          // Below the plot, also where columns hang from zero.
          axisLine: { show: false, onZero: false },
          axisLabel: {
            color: theme.muted,
            fontSize: SMALL,
            fontFamily: theme.font,
            lineHeight: LINE,
            interval: 0,
            margin: 8,
            ...(names.aslant && { rotate: 45 }),
            formatter: (_: string, index: number) => names.texts[index] ?? '',
          },
        },
        yAxis: [valueAxis(scene, left, 'left'), ...(right ? [valueAxis(scene, right, 'right')] : [])],
        series: series.flatMap((one) => {
          const onRight = one.axis === 'right' && right;
          const drawn =
            one.mark === 'bar'
              ? [barSeries(scene, plot, onRight || left, one, layout)]
              : lineSeries(scene, plot, one);
          return drawn.map((each) => ({ ...each, yAxisIndex: onRight ? 1 : 0 }));
        }),
      };
    },
    inner: (scene) => plotOf(scene, style),
    at(scene, px, py) {
      const { x, band } = plotOf(scene, style);
      const index = Math.floor((px - x) / band);
      return py >= 0 && py <= scene.height && index >= 0 && index < scene.rows.length ? index : -1;
    },
    // What has no number has no mark: the cursor says where it would be.
    box: (scene, index, series) =>
      (series && layout?.cursor(plotOf(scene, style), scene.rows[index]!, index, series)) ??
      bandBox(scene, index),
  };
};

/** One measure over a course of time: thin bars, one axis. */
export const measurePlot = plotShape({ widest: 22 });
