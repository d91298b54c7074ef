/** What is said and shown of several series: in tooltips, in the live region, and in the legend of a picture. */
import { html, nothing, type TemplateResult } from 'lit';
import { cellText, nameColumn, nameText } from '../../core/row-words.js';
import type { Column, Row } from '../../core/view.js';
import type { Content } from '../form.js';
import { KEY, outlines, seriesKey, STROKE } from '../series-key.js';
import { seriesTexts } from '../series-texts.js';
import type { DrawnSeries } from '../series.js';
import { toldSeries } from '../walk.js';
import { wordsIn } from '../../locales/locales.js';
import type { PlotTelling } from './shape.js';

/** A piece of line with its symbol, as the legend on the page has it. */
const drawKey = (
  context: CanvasRenderingContext2D,
  { look, mark }: DrawnSeries,
  color: string,
  surface: string,
): void => {
  const middle = KEY.height / 2;
  context.translate(0, -middle);
  context.fillStyle = context.strokeStyle = color;
  if (mark === 'area') {
    context.globalAlpha = 0.2;
    context.fillRect(0, middle, KEY.width, middle);
    context.globalAlpha = 1;
  }
  context.lineWidth = 2;
  context.setLineDash([...look!.dash]);
  context.stroke(new Path2D(STROKE));
  context.setLineDash([]);
  const symbol = new Path2D(outlines[look!.symbol]);
  context.fillStyle = surface;
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- no array
  context.fill(symbol);
  context.stroke(symbol);
};

/** For tooltips; `walked` is the series that keys have reached. */
export const detailsOf = (content: Content, row: Row, walked: DrawnSeries | undefined): TemplateResult => {
  const { view, locale, form } = content;
  const drawn = new Set((form.series?.(view) ?? []).map(({ column }) => column));
  const name = nameColumn(view);
  const line = (label: string, column: Column, key: unknown, strong = false): TemplateResult =>
    html`<div class="tooltip-value ${strong ? 'walked' : ''}">
      <span>${key}${label}</span><bdi>${cellText(row, column, locale)}</bdi>
    </div>`;
  return html`<div class="tooltip-name"><bdi>${nameText(view, row, locale)}</bdi></div>
    ${toldSeries(content).map((series) =>
      line(series.label, series.column, seriesKey(series), series === walked),
    )}
    ${view.columns
      .filter((column) => column !== name && !drawn.has(column))
      .map((column) => line(column.label, column, nothing))}`;
};

/** For the live region: "Agu 2025, Tahun 2024: 140"; without a walked series all that are shown. */
export const wordsOf = (content: Content, row: Row, walked: DrawnSeries | undefined): string =>
  [
    nameText(content.view, row, content.locale),
    ...(walked ? [walked] : toldSeries(content)).map(
      ({ column, label }) => `${label}: ${cellText(row, column, content.locale)}`,
    ),
  ].join(', ');

/** For pictures. */
export const legendOf: PlotTelling['legend'] = ({ series, locale }, { tones, surface }) =>
  series.map((one) => ({
    text: one.axis === 'right' ? `${one.label} (${wordsIn(seriesTexts, locale).rightAxis})` : one.label,
    swatch: tones[one.tone],
    ...(one.look && {
      width: KEY.width,
      draw: (context: CanvasRenderingContext2D) => drawKey(context, one, tones[one.tone], surface),
    }),
  }));
