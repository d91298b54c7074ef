/** What pictures of drawings without an engine have in common. */
import { drawPicture, type Plate } from '../canvas/picture.js';
import { FONT_SIZE, fit, isolate, textWidth } from '../canvas/text.js';
import { themeOf, type Theme } from '../canvas/theme.js';
import type { Content, Painter } from '../form.js';
import { FADED, isFaded, toneOf } from '../tone.js';

/** Makes pictures of what a plate draws of a content. */
export const painterOf = (plateOf: (content: Content) => Plate): Painter => ({
  toPNG: (themed, content, options) =>
    drawPicture(plateOf(content), themed, themeOf(themed), content, options),
});

/** Colour and opacity of a row's mark, until the context is restored. */
export const inTone = (
  context: CanvasRenderingContext2D,
  theme: Theme,
  content: Content,
  row: Content['rows'][number],
): void => {
  context.globalAlpha = isFaded(content, row) ? FADED : 1;
  context.fillStyle = theme.tones[toneOf(content, row)];
};

/** How a text is written. */
export interface Writing {
  readonly color: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: CanvasTextAlign;
  /** Texts are cut to it. */
  readonly room?: number;
}

/** The font of a writing. */
export const fontOf = ({ font }: Theme, { size = FONT_SIZE, bold }: Partial<Writing>): string =>
  `${bold ? '600 ' : ''}${size}px ${font}`;

/** Writes one line around a height; its width. */
export const write = (
  context: CanvasRenderingContext2D,
  theme: Theme,
  text: string,
  x: number,
  y: number,
  writing: Writing,
): number => {
  const { color, align = 'left', room = Infinity } = writing;
  const font = (context.font = fontOf(theme, writing));
  context.fillStyle = color;
  context.textAlign = align;
  const line = fit(text, room, (part) => textWidth(part, font));
  context.fillText(isolate(line), x, y);
  return textWidth(line, font);
};

/** A rectangle with round corners. */
export const roundRect = (
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radii: number | number[],
): void => {
  context.beginPath();
  context.roundRect(x, y, width, height, radii);
  context.fill();
};
