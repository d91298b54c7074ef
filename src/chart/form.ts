/** What a chart form is (data and pure functions), and the door between the light part and the engine's chunk. */
import type { CSSResult, TemplateResult } from 'lit';
import type { Drawing, DrawingHost, EngineSource } from '../core/drawing-controller.js';
import type { Row, View } from '../core/view.js';
import type { Locale } from '../locales/locales.js';
import type { DrawnSeries } from './series.js';
import type { ChartTexts } from './texts.js';

/** A way of drawing a view. Importing one costs nothing: the engine comes with `load`. */
export interface ChartForm extends EngineSource<ChartEngine> {
  readonly name: string;
  /** Loads the engine's chunk with exactly the ECharts parts that this form needs. */
  readonly load: () => Promise<ChartEngine>;
  /** The height in px of everything, legend included, for a number of rows: what a skeleton reserves. */
  readonly height: (rows: number, width?: number) => number;
  /** The height in px of the drawing alone, where that isn't `height` (a legend beside or below it). */
  readonly canvasHeight?: (rows: number, width?: number) => number;
  /** The least height in px of the drawing, where its legend may take room from it. */
  readonly leastHeight?: number;
  /** Whether `height` depends on the width, so that the width has to be measured first. */
  readonly adaptive?: boolean;
  /** Where series are drawn: those of a view, as this form draws them. */
  readonly series?: (view: View) => readonly DrawnSeries[];
  /** What stands in the shadow root with the drawing, beside the legend's styles. */
  readonly styles?: CSSResult;
  /** Where rows or series are told apart by a legend. */
  readonly legend?: Legend;
  /** What stands in the middle of the drawing. */
  readonly total?: (content: Content) => { text: string; label: string };
}

/** A legend: what it hides and shows, and its template, below or beside the drawing. */
export interface Legend {
  readonly of: 'rows' | 'series';
  readonly styles: readonly CSSResult[];
  /** How keys walk, where they don't only walk through the rows. */
  readonly keys?: (content: Content) => string | undefined;
  /** `hidden` has the ids of rows or series. */
  readonly template: (
    content: Content,
    hidden: ReadonlySet<string>,
    toggle: (id: string) => void,
  ) => TemplateResult | undefined;
}

/** What a chart is drawn from. */
export interface ChartInput {
  readonly view: View;
  readonly form: ChartForm;
  readonly locale: Locale;
  readonly texts: ChartTexts;
  /** Ids of the rows that the cross-filter holds: these keep their colour, the others fade. */
  readonly selected?: ReadonlySet<string>;
  /** Heading of a PNG, unless `toPNG` is told another. */
  readonly heading?: string;
}

/** An input, and the rows and series of it that the legend has not hidden. */
export interface Content extends ChartInput {
  readonly rows: readonly Row[];
  readonly series: readonly DrawnSeries[];
}

/** Where a chart is drawn, and what it wants to hear. */
export interface ChartDrawingHost extends DrawingHost {
  /** The region's width has changed; its height may depend on it. */
  onWidth(): unknown;
  onSelect(row: Row): void;
}

/** One chart on the page. The page-wide queue decides when it draws. */
export interface ChartDrawing extends Drawing<Content> {
  /** Reads the theme again and draws. */
  refreshTheme(): void;
}

/** How a PNG is made. */
export interface PictureOptions {
  readonly pixelRatio?: number;
  readonly heading?: string;
  readonly subheading?: string;
}

/** What comes with the engine's chunk. */
export interface ChartEngine {
  open(host: ChartDrawingHost): ChartDrawing;
  /** Draws the content once more, apart from the page. `themed` is an element whose theme it takes. */
  toPNG(themed: HTMLElement, content: Content, options: PictureOptions): Promise<Blob>;
}
