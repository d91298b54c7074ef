/** A row's name and the numbers of its shown series, as tooltips show them. */
import { html, nothing, type TemplateResult } from 'lit';
import { cellText, nameColumn } from '../../core/row-words.js';
import type { Column, Row } from '../../core/view.js';
import type { Content } from '../form.js';
import { seriesKey } from '../series-key.js';
import { seriesOf, toldSeries, type DrawnSeries } from '../series.js';

/** Shown series with their keys, then what the view says beside them; `walked` is the series that keys have reached. */
export const seriesDetails = (
  content: Content,
  row: Row,
  walked: DrawnSeries | undefined,
): TemplateResult => {
  const { view, locale } = content;
  const drawn = new Set(seriesOf(content).map(({ column }) => column));
  const name = nameColumn(view);
  const line = (label: string, column: Column, key: unknown, strong = false): TemplateResult =>
    html`<div class="tooltip-value ${strong ? 'walked' : ''}">
      <span>${key}${label}</span><bdi>${cellText(row, column, locale)}</bdi>
    </div>`;
  return html`<div class="tooltip-name"><bdi>${cellText(row, name, locale)}</bdi></div>
    ${toldSeries(content).map((series) => line(series.label, series.column, seriesKey(series), series.id === walked?.id))}
    ${view.columns
      .filter((column) => column !== name && !drawn.has(column))
      .map((column) => line(column.label, column, nothing))}`;
};
