/** A chart as a PNG: heading, drawing and legend on the surface colour. */
import { init } from 'echarts/core';
import { cellText, oneLine } from '../../core/row-words.js';
import type { Content, PictureOptions } from '../form.js';
import { toneOf } from '../tone.js';
import { canvasRoot } from './canvas-root.js';
import { addStyles } from './engine.styles.js';
import type { LegendLine, Shape } from './shape.js';
import { FONT_SIZE, fit, isolate, textWidth } from './text.js';
import { addProbe, readTheme, type Theme } from './theme.js';

const PADDING = 20;
const LINE = 24;
const WIDTH = 640;

interface Line extends Partial<LegendLine> {
  readonly text: string;
  readonly font: string;
  readonly color: string;
}

/** What the legend says of the rows or the series that are shown: the same as on the page. */
const legendOf = (shape: Shape, content: Content, theme: Theme): readonly LegendLine[] => {
  const { form, rows, series, view, locale } = content;
  if (series[0]?.apart) return shape.telling?.legend(content, theme) ?? [];
  if (form.legend?.of !== 'rows') return [];
  return rows.map((row) => ({
    text: view.columns.map((column) => cellText(row, column, locale)).join(' · '),
    swatch: theme.tones[toneOf(content, row)],
  }));
};

/** Draws once, apart from the page, so that it also works while the chart is hidden. */
export const drawPicture = async (
  shape: Shape,
  themed: HTMLElement,
  content: Content,
  { pixelRatio = 2, heading = content.heading, subheading }: PictureOptions,
): Promise<Blob> => {
  addStyles(themed);
  const probe = addProbe(themed);
  const theme = readTheme(probe);
  probe.remove();

  const { form, rows } = content;
  const width = themed.clientWidth || WIDTH;
  const height = (form.canvasHeight ?? form.height)(rows.length, width);
  const regular = `${FONT_SIZE}px ${theme.font}`;
  const above: Line[] = [];
  if (heading) above.push({ text: heading, font: `600 16px ${theme.font}`, color: theme.text });
  if (subheading) above.push({ text: subheading, font: regular, color: theme.muted });
  const below = legendOf(shape, content, theme).map((line) => ({
    ...line,
    font: regular,
    color: theme.text,
  }));

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
    lines.forEach(({ text, font, color, swatch, draw, width: keyWidth = 10 }, index) => {
      const middle = from + (index + 0.5) * LINE;
      const indent = swatch ? keyWidth + 8 : 0;
      if (draw) {
        context.save();
        context.translate(PADDING, middle);
        draw(context);
        context.restore();
      } else if (swatch) {
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
