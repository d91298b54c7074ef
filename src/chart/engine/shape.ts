/** What a form does in the engine: pure functions over one scene. */
import type { EChartsCoreOption } from 'echarts/core';
import type { Box, Size } from '../../core/floating.js';
import type { Content } from '../form.js';
import type { DrawnSeries } from '../series.js';
import type { Theme } from './theme.js';

/** Everything that a drawing depends on. */
export interface Scene extends Content, Size {
  readonly theme: Theme;
  readonly animate: boolean;
}

/** How a form draws, and where its data are: by our own geometry, so ECharts needs no event. */
export interface Shape {
  /** The whole option; nothing is merged into what was there. */
  option(scene: Scene): EChartsCoreOption;
  /** Index of the row at a point of the region; -1: none. */
  at(scene: Scene, x: number, y: number): number;
  /** What the cursor frames and the tooltip belongs to, in px of the region: a row, or a series' mark of it. */
  box(scene: Scene, index: number, series?: DrawnSeries): Box;
  /** Marks that no box can frame are highlighted by ECharts instead. */
  readonly highlights?: boolean;
}

/** What every option starts with. */
export const baseOption = ({ animate, theme }: Scene): EChartsCoreOption => ({
  animation: animate,
  animationDuration: 200,
  animationDurationUpdate: 200,
  stateAnimation: { duration: 0 },
  textStyle: { fontFamily: theme.font },
});

/** Rows outside the cross-filter's selection fade; with none selected all are drawn fully. */
export const opacityOf = ({ selected, rows }: Scene, id: string): number =>
  !selected?.size || selected.has(id) || !rows.some((row) => selected.has(row.id)) ? 1 : 0.3;
