/** ECharts' series for the marks of ours: bars register theirs with the plot, lines when their chunk has come. */
import type { DrawnSeries } from '../series.js';
import { FADED } from '../tone.js';
import type { Axis, Plot, SeriesLayout } from './plot.js';
import type { Scene } from './shape.js';

/** What ECharts draws of one series on its axis. */
export type MarkSeries = (
  scene: Scene,
  plot: Plot,
  series: DrawnSeries,
  axis: Axis,
  layout?: SeriesLayout,
) => readonly object[];

/** By mark. */
export const markSeries = new Map<DrawnSeries['mark'], MarkSeries>();

/** Behind a series that the legend lights, the others stand back. */
export const fadeOf = ({ lit, series: all }: Scene, { id }: DrawnSeries): number =>
  lit !== undefined && lit !== id && all.some((each) => each.id === lit) ? FADED : 1;
