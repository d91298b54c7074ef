/** What a chart form is: data and pure functions, drawn by Lit at once or by an engine that is loaded on demand. */
import type { CSSResult, TemplateResult } from 'lit';
import type { Drawing, DrawingElement, DrawingHost, EngineSource } from '../core/drawing-controller.js';
import type { Row, View } from '../core/view.js';
import type { Locale } from '../locales/locales.js';
import type { DrawnSeries } from './series.js';
import type { ChartTexts } from './texts.js';

/** What every form says of itself. */
interface FormBase {
  readonly name: string;
  /** What brings it on the page. */
  readonly stage: StageType;
  /**
   * The height of everything, legend included, for a number of rows, as CSS writes it: what the body takes where
   * nobody gives a height, in every state. `100cqi` is the width that it has.
   */
  readonly height: (rows: number) => string;
  /** How many rows are drawn at most; of the others only the table has each. */
  readonly limit?: number;
  /** Where series are drawn: those of a view, as this form draws them. */
  readonly series?: (view: View) => readonly DrawnSeries[];
  /** What stands in the shadow root with the drawing, beside the legend's styles. */
  readonly styles?: readonly CSSResult[];
  /** Where rows or series are told apart by a legend. */
  readonly legend?: Legend;
}

/** A form without axes: HTML and SVG from the view. */
export interface MarksForm extends FormBase {
  /** What stands in the region: each row's mark in an element with its index as `data-row`. */
  readonly draw: (content: Content) => TemplateResult;
  /** The middle of a row's mark in units of the SVG, where the middle of its box says nothing. */
  readonly middle?: (content: Content, index: number) => readonly [x: number, y: number];
  /** Loads what makes a picture of it. */
  readonly loadPainter: () => Promise<Painter>;
}

/** A form with axes. Importing one costs nothing: the engine comes with `load`. */
export interface EngineForm extends FormBase, EngineSource<ChartEngine> {
  /** Loads the engine's chunk with exactly the ECharts parts that this form needs. */
  readonly load: () => Promise<ChartEngine>;
}

/** A way of drawing a view. */
export type ChartForm = MarksForm | EngineForm;

/** A legend: what it hides and shows, and its template, below or beside the drawing. */
export interface Legend {
  readonly of: 'rows' | 'series';
  readonly styles: readonly CSSResult[];
  /** Its entries have their row's or series' id as `data-id`; `hidden` has ids, and `hear` hears what happens to it. */
  readonly template: (
    content: Content,
    hidden: ReadonlySet<string>,
    hear: (event: Event) => void,
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
  /** Choosing a row does nothing that anybody sees: nothing invites to it. */
  readonly isInert?: boolean;
  /** A table shows the rows behind a row that is chosen. */
  readonly hasRows?: boolean;
  /** The drawing may be heard. */
  readonly isAudible?: boolean;
}

/** An input, and the rows and series of it that the legend has not hidden. */
export interface Content extends ChartInput {
  /** Those that are drawn: no more than the form's limit. */
  readonly rows: readonly Row[];
  /** Those that are shown too, but beyond the limit. */
  readonly rest: readonly Row[];
  readonly series: readonly DrawnSeries[];
  /** Id of the row or series that the legend lights: the others fade. */
  readonly lit?: string | undefined;
}

/** What a chart tells its element. */
export interface ChartOptions {
  /** A row with a `selection` was chosen by mouse, touch or keyboard. */
  onSelect(row: Row): void;
  /** The rows behind a row are asked for. */
  onRows?(row: Row): void;
}

/** Brings forms of one sort on the page: one for each element that has had such a form. */
export interface Stage {
  /** Nothing can be drawn; `prepare` tries again. */
  readonly failed: boolean;
  /** Fetches what draws a form, if anything has to be fetched. */
  prepare(form: ChartForm): void;
  /** What the next rendering shows; `changed` where that is something else than before. */
  show(content: Content, changed: boolean): void;
  /** The region, which is explored, with what stands in it. */
  region(content: Content): TemplateResult;
  refreshTheme(): void;
  /** What makes a picture of a form. */
  painter(form: ChartForm): Promise<Painter>;
}

/** Makes a stage for an element. */
export type StageType = new (element: DrawingElement, options: ChartOptions) => Stage;

/** Where a chart is drawn by an engine, and what it wants to hear. */
export interface ChartDrawingHost extends DrawingHost, ChartOptions {}

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

/** Makes pictures. */
export interface Painter {
  /** Draws the content once more, apart from the page. `themed` is an element whose theme it takes. */
  toPNG(themed: HTMLElement, content: Content, options: PictureOptions): Promise<Blob>;
}

/** What comes with the engine's chunk. */
export interface ChartEngine extends Painter {
  open(host: ChartDrawingHost): ChartDrawing;
}
