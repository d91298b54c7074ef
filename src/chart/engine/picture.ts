/** A chart as a PNG: heading, drawing and legend on the surface colour. */
import { init } from 'echarts/core';
import { cellText, oneLine } from '../../core/row-words.js';
import type { Content, PictureOptions } from '../form.js';
import { KEY, outlines, STROKE } from '../series-key.js';
import { hasSeveral, type DrawnSeries } from '../series.js';
import { toneOf } from '../tone.js';
import { canvasRoot } from './canvas-root.js';
import { addStyles } from './engine.styles.js';
import type { Shape } from './shape.js';
import { FONT_SIZE, fit, isolate, textWidth } from './text.js';
import { addProbe, readTheme, type Theme } from './theme.js';

const PADDING = 20;
const LINE = 24;
const WIDTH = 640;

interface Line {
  readonly text: string;
  readonly font: string;
  readonly color: string;
  readonly swatch?: string | undefined;
  readonly series?: DrawnSeries;
}

type Entry = Pick<Line, 'text' | 'swatch' | 'series'>;

/** What the legend says of the rows or the series that are shown. */
const legendOf = (content: Content, theme: Theme): Entry[] => {
  const { form, rows, series, view, locale, texts } = content;
  if (form.legend?.of === 'rows') {
    return rows.map((row) => ({
      text: view.columns.map((column) => cellText(row, column, locale)).join(' · '),
      swatch: theme.tones[toneOf(content, row)],
    }));
  }
  // The same as on the page: none where there is nothing to tell apart.
  if (!hasSeveral(content)) return [];
  return series.map((one) => ({
    text: one.axis === 'right' ? `${one.label} (${texts.rightAxis})` : one.label,
    swatch: theme.tones[one.tone],
    series: one,
  }));
};

/** A piece of line with its symbol, as the legend on the page has it. */
const drawKey = (
  context: CanvasRenderingContext2D,
  { look, mark }: DrawnSeries,
  color: string,
  surface: string,
  middle: number,
): void => {
  context.save();
  context.translate(PADDING, middle - KEY.height / 2);
  if (mark === 'area') {
    context.globalAlpha = 0.2;
    context.fillStyle = color;
    context.fillRect(0, KEY.height / 2, KEY.width, KEY.height / 2);
    context.globalAlpha = 1;
  }
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.setLineDash([...look!.dash]);
  context.stroke(new Path2D(STROKE));
  context.setLineDash([]);
  const symbol = new Path2D(outlines[look!.symbol]);
  context.fillStyle = surface;
  context.fill(symbol);
  context.stroke(symbol);
  context.restore();
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
  const below = legendOf(content, theme).map((line) => ({ ...line, font: regular, color: theme.text }));

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
    lines.forEach(({ text, font, color, swatch, series }, index) => {
      const middle = from + (index + 0.5) * LINE;
      const indent = series?.look ? KEY.width + 8 : swatch ? 18 : 0;
      if (series?.look && swatch) {
        drawKey(context, series, swatch, theme.surface, middle);
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
