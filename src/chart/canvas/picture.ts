/** A chart as a PNG: heading, drawing and legend on the surface colour. */
import { cellText, oneLine } from '../../core/row-words.js';
import type { Content, PictureOptions } from '../form.js';
import { restText } from '../more.js';
import { toneOf } from '../tone.js';
import { fitLines } from './text-lines.js';
import { FONT_SIZE, isolate, textWidth } from './text.js';
import type { Theme } from './theme.js';

const PADDING = 20;
const LINE = 24;
/** Between heading, drawing and legend. */
const SPACE = 12;
/** A picture has the width of its widget, as far as texts and numbers fit, and no more than anybody needs. */
const NARROWEST = 640;
const WIDEST = 1200;
/** A heading, or a line of the legend, is broken into so many lines at most. */
const LINES = 3;

/** An entry of the legend in a picture. */
export interface LegendLine {
  readonly text: string;
  /** Colour of the square before it. */
  readonly swatch: string;
  /** Draws something else instead, from the left edge and the middle of the line, so many px wide. */
  readonly draw?: (context: CanvasRenderingContext2D) => void;
  readonly width?: number;
}

/** The drawing in a picture. */
export interface Plate {
  /** Its height in px at a width. */
  height(width: number): number;
  /** Draws it, from the context's origin. */
  paint(context: CanvasRenderingContext2D, theme: Theme, width: number, height: number): void;
  /** The legend of series; that of rows is known here. */
  legend?(theme: Theme): readonly LegendLine[];
}

interface Line extends Partial<LegendLine> {
  readonly text: string;
  readonly font: string;
  readonly color: string;
}

/** What the legend says of the rows that are shown: the same as on the page. */
const rowLegend = (content: Content, { tones }: Theme): readonly LegendLine[] => {
  const { form, rows, view, locale } = content;
  if (form.legend?.of !== 'rows') return [];
  return rows.map((row) => ({
    text: view.columns.map((column) => cellText(row, column, locale)).join(' · '),
    swatch: tones[toneOf(content, row)],
  }));
};

/** Draws once, apart from the page, so that it also works while the chart is hidden. */
export const drawPicture = async (
  plate: Plate,
  themed: HTMLElement,
  theme: Theme,
  content: Content,
  { pixelRatio = 2, heading, subheading }: PictureOptions,
): Promise<Blob> => {
  const width = Math.min(WIDEST, Math.max(NARROWEST, themed.clientWidth));
  const regular = `${FONT_SIZE}px ${theme.font}`;

  /** Broken into lines; what follows the first has no swatch, and stands below its text. */
  const broken = (line: Line): (Line & { indent: number })[] => {
    const indent = line.swatch ? (line.width ?? 10) + 8 : 0;
    const parts = fitLines(oneLine(line.text), width - indent, LINES, (part) => textWidth(part, line.font));
    return parts.map((text, index) =>
      index ? { text, font: line.font, color: line.color, indent } : { ...line, text, indent },
    );
  };
  const above = [
    ...(heading ? [{ text: heading, font: `600 16px ${theme.font}`, color: theme.text }] : []),
    ...(subheading ? [{ text: subheading, font: regular, color: theme.muted }] : []),
  ].flatMap(broken);
  const more = { text: restText(content), color: theme.muted };
  const below = [
    ...(plate.legend?.(theme) ?? rowLegend(content, theme)).map((line) => ({ ...line, color: theme.text })),
    ...(more.text ? [more] : []),
  ].flatMap((line) => broken({ ...line, font: regular }));

  const height = plate.height(width);
  const canvas = document.createElement('canvas');
  const top = PADDING + above.length * LINE + (above.length ? SPACE : 0);
  const bottom = top + height + (below.length ? SPACE : 0);
  canvas.width = Math.round((width + 2 * PADDING) * pixelRatio);
  canvas.height = Math.round((bottom + below.length * LINE + PADDING) * pixelRatio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on.');
  context.scale(pixelRatio, pixelRatio);
  context.fillStyle = theme.surface;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.textBaseline = 'middle';

  const write = (lines: ReturnType<typeof broken>, from: number) =>
    lines.forEach(({ text, font, color, swatch, draw, indent }, index) => {
      const middle = from + (index + 0.5) * LINE;
      context.save();
      context.translate(PADDING, middle);
      if (draw) draw(context);
      else if (swatch) {
        context.fillStyle = swatch;
        context.fillRect(0, -5, 10, 10);
      }
      context.restore();
      context.font = font;
      context.fillStyle = color;
      context.fillText(isolate(text), PADDING + indent, middle);
    });
  write(above, PADDING);
  write(below, bottom);

  context.translate(PADDING, top);
  plate.paint(context, theme, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))),
      'image/png',
    ),
  );
};
