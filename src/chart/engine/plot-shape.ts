/** The option of series on axes: bars beside or on one another, lines, areas, one or two value axes. */
import { barSeries } from './bar-series.js';
import { markSeries } from './mark-series.js';
import { GAP, LINE, plotOf, SMALL, type Axis, type PlotStyle } from './plot.js';
import { baseOption, type Scene, type Shape } from './shape.js';

markSeries.set('bar', barSeries);

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
          const drawn = markSeries.get(one.mark)!(scene, plot, one, onRight || left, layout);
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
