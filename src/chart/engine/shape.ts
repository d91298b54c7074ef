/** What a form does in the engine: pure functions over one scene. */
import type { EChartsCoreOption } from 'echarts/core';
import type { TemplateResult } from 'lit';
import type { Box, Size } from '../../core/floating.js';
import type { Row } from '../../core/view.js';
import type { Content } from '../form.js';
import type { DrawnSeries } from '../series.js';
import type { Theme } from './theme.js';

/** Everything that a drawing depends on. */
export interface Scene extends Content, Size {
  readonly theme: Theme;
  readonly animate: boolean;
}

/** An entry of the legend in a picture. */
export interface LegendLine {
  readonly text: string;
  /** Colour of the square before it. */
  readonly swatch: string;
  /** Draws something else instead, from the left edge and the middle of the line, so many px wide. */
  readonly draw?: (context: CanvasRenderingContext2D) => void;
  readonly width?: number;
}

/** What is said and shown where there are several series. */
export interface SeriesTelling {
  /** For tooltips. `walked` is the series that keys have reached. */
  details(scene: Scene, row: Row, walked: DrawnSeries | undefined): TemplateResult;
  /** For the live region: "Agu 2025, Tahun 2024: 140"; without a walked series all that are shown. */
  words(scene: Scene, row: Row, walked: DrawnSeries | undefined): string;
  legend(content: Content, theme: Theme): readonly LegendLine[];
  /** The series that keys have reached, by its id; the first, where that one is no longer shown. */
  walked(scene: Scene, id: string | undefined): DrawnSeries | undefined;
  readonly walk: Walk;
}

/** The next row of a keyboard walk, and where there are several series the id of one; undefined: not a walking key. */
export type Walk = (
  key: string,
  scene: Scene,
  index: number,
  series: string | undefined,
) => { readonly row: number; readonly series?: string | undefined } | undefined;

/** How a form draws, and where its data are: by our own geometry, so ECharts needs no event. */
export interface Shape {
  /** The whole option; nothing is merged into what was there. */
  option(scene: Scene): EChartsCoreOption;
  /** Index of the row at a point of the region; -1: none. */
  at(scene: Scene, x: number, y: number): number;
  /** What the cursor frames and the tooltip belongs to, in px of the region: a row, or a series' mark of it. */
  box(scene: Scene, index: number, series?: DrawnSeries): Box;
  /** Where a form draws series: what is told of several. */
  readonly telling?: SeriesTelling;
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
