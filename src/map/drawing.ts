/** The door between a map's light part and its engine's chunk. */
import type { Locale } from '../locales/locales.js';
import type { Drawing, DrawingHost } from '../core/drawing-controller.js';
import type { MapTexts } from './texts.js';
import type { MapRow, MapView } from './view.js';

/** What a map is drawn from. */
export interface MapContent {
  readonly view: MapView;
  readonly locale: Locale;
  readonly texts: MapTexts;
  /** Id of the row that was chosen. */
  readonly chosen: string | undefined;
  /** Id of the row that the mouse or the focus is on. */
  readonly pointed: string | undefined;
  /** Address of the tiles, with `{z}`, `{x}` and `{y}`; without one nothing is loaded. */
  readonly tileUrl: string | undefined;
  readonly tileAttribution: string | undefined;
}

/** Where a map is drawn, and what it wants to hear. */
export interface MapDrawingHost extends DrawingHost {
  onChoose(row: MapRow): void;
  /** The mouse is on a row's bubble, or no longer on any. */
  onPoint(id: string | undefined): void;
}

/** One map on the page. */
export interface MapDrawing extends Drawing<MapContent> {
  /** Brings a row's bubble into the middle, near enough to tell it from others. */
  goTo(id: string): void;
  /** By levels: 1 is twice as large. */
  zoom(levels: number): void;
  /** Shows every bubble. */
  showAll(): void;
}

/** What comes with the engine's chunk. */
export interface MapEngine {
  open(host: MapDrawingHost): MapDrawing;
}
