/** What a form does in the engine: pure functions over one scene. */
import type { EChartsCoreOption } from 'echarts/core';
import type { Box, Size } from '../../core/floating.js';
import type { Row } from '../../core/view.js';
import type { LegendLine } from '../canvas/picture.js';
import type { Theme } from '../canvas/theme.js';
import type { Telling } from '../explore/explorer.js';
import type { Content } from '../form.js';
import type { DrawnSeries } from '../series.js';
import { FADED, isFaded } from '../tone.js';

/** Everything that a drawing depends on. */
export interface Scene extends Content, Size {
  readonly theme: Theme;
  readonly animate: boolean;
}

/** What is said and shown where there are several series. */
export interface PlotTelling {
  /** For one drawing that is explored. */
  walk(): Telling;
  /** For pictures. */
  legend(content: Content, theme: Theme): readonly LegendLine[];
}

/** How a form draws, and where its data are: by our own geometry, so ECharts needs no event. */
export interface Shape {
  /** The whole option; nothing is merged into what was there. */
  option(scene: Scene): EChartsCoreOption;
  /** Index of the row at a point of the region; -1: none. */
  at(scene: Scene, x: number, y: number): number;
  /** What the cursor frames and the tooltip belongs to, in px of the region: a row, or a series' mark of it. */
  box(scene: Scene, index: number, series?: DrawnSeries): Box;
  /** Where the marks are, without the axes' texts, in px of the region. */
  inner(scene: Scene): Box;
  /** Where a form draws series: what is told of several. */
  readonly telling?: PlotTelling;
}

/** What every option starts with. */
export const baseOption = ({ animate, theme }: Scene): EChartsCoreOption => ({
  animation: animate,
  animationDuration: 200,
  animationDurationUpdate: 200,
  stateAnimation: { duration: 0 },
  textStyle: { fontFamily: theme.font },
});

/** Rows outside the cross-filter's selection fade. */
export const opacityOf = (scene: Scene, row: Row): number => (isFaded(scene, row) ? FADED : 1);
