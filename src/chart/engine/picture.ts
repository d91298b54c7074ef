/** A chart as a PNG: heading, drawing and legend on the surface colour. */
import { init } from 'echarts/core';
import { cellText, oneLine } from '../../core/row-words.js';
import type { Content, PictureOptions } from '../form.js';
import { toneOf } from '../tone.js';
import { canvasRoot } from './canvas-root.js';
import { addStyles } from './engine.styles.js';
import type { Shape } from './shape.js';
import { FONT_SIZE, fit, isolate, textWidth } from './text.js';
import { addProbe, readTheme } from './theme.js';

const PADDING = 20;
const LINE = 24;
const WIDTH = 640;

interface Line {
  readonly text: string;
  readonly font: string;
  readonly color: string;
  readonly swatch?: string;
}

/** Draws once, apart from the page, so that it also works while the chart is hidden. */
export const drawPicture = async (
  shape: Shape,
  place: HTMLElement,
  content: Content,
  { pixelRatio = 2, heading = content.heading, subheading }: PictureOptions,
): Promise<Blob> => {
  addStyles(place);
  const probe = addProbe(place);
  const theme = readTheme(probe);
  probe.remove();

  const { form, rows, view, locale } = content;
  const width = place.clientWidth || WIDTH;
  const height = (form.canvasHeight ?? form.height)(rows.length, width);
  const regular = `${FONT_SIZE}px ${theme.font}`;
  const above: Line[] = [];
  if (heading) above.push({ text: heading, font: `600 16px ${theme.font}`, color: theme.text });
  if (subheading) above.push({ text: subheading, font: regular, color: theme.muted });
  const below = form.legend
    ? rows.map((row) => ({
        text: view.columns.map((column) => cellText(row, column, locale)).join(' · '),
        font: regular,
        color: theme.text,
        swatch: theme.tones[toneOf(content, row)],
      }))
    : [];

  const canvas = document.createElement('canvas');
  const top = PADDING + above.length * LINE + (above.length ? 12 : 0);
  const bottom = top + height + (below.length ? 12 : 0);
  canvas.width = Math.round((width + 2 * PADDING) * pixelRatio);
  canvas.height = Math.round((bottom + below.length * LINE + PADDING) * pixelRatio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on.');
  context.scale(pixelRatio, pixelRatio);
  context.fillStyle = theme.surface;
  context.fillRect(0, 0, canvas.width, canvas.height);

  const write = (lines: readonly Line[], from: number) => {
    context.textBaseline = 'middle';
    lines.forEach(({ text, font, color, swatch }, index) => {
      const middle = from + (index + 0.5) * LINE;
      const indent = swatch ? 18 : 0;
      if (swatch) {
        context.fillStyle = swatch;
        context.fillRect(PADDING, middle - 5, 10, 10);
      }
      context.font = font;
      context.fillStyle = color;
      const line = fit(oneLine(text), width - indent, (part) => textWidth(part, font));
      context.fillText(isolate(line), PADDING + indent, middle);
    });
  };
  write(above, PADDING);
  write(below, bottom);

  const chart = init(canvasRoot(), null, { width, height, devicePixelRatio: pixelRatio });
  try {
    chart.setOption(shape.option({ ...content, width, height, theme, animate: false }));
    context.drawImage(chart.renderToCanvas({ pixelRatio }), PADDING, top, width, height);
  } finally {
    chart.dispose();
  }
  if (form.total) {
    const { text, label } = form.total(content);
    const middle = top + height / 2;
    context.textAlign = 'center';
    context.font = `600 20px ${theme.font}`;
    context.fillStyle = theme.text;
    context.fillText(text, PADDING + width / 2, middle - 9);
    context.font = regular;
    context.fillStyle = theme.muted;
    context.fillText(label, PADDING + width / 2, middle + 13);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))),
      'image/png',
    ),
  );
};
