/** The legend of series: a button for each that hides and shows it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Legend } from './form.js';
import { legendList } from './legend-list.js';
import { legendStyles } from './legend.styles.js';
import { seriesLegendStyles } from './series-legend.styles.js';
import { seriesKey } from './series-key.js';
import { seriesTexts } from './series-texts.js';
import type { DrawnSeries } from './series.js';
import { wordsIn } from '../locales/locales.js';

/** One series is always shown: a chart without any says nothing. No legend where there is nothing to tell apart. */
export const seriesLegend: Legend = {
  of: 'series',
  styles: [legendStyles, seriesLegendStyles],
  template(content, _, hear) {
    if (!content.series[0]?.apart) return undefined;
    const all = content.form.series!(content.view);
    const shown = new Set(content.series.map(({ id }) => id));
    const entry = (series: DrawnSeries): TemplateResult => {
      const { id, label, axis } = series;
      const last = shown.size === 1 && shown.has(id);
      return html`<li>
        <button
          type="button"
          class="legend-entry"
          data-id=${id}
          aria-pressed=${shown.has(id) ? 'true' : 'false'}
          aria-disabled=${last ? 'true' : nothing}
        >
          ${seriesKey(series)}
          <bdi class="legend-name">${label}</bdi>
          ${axis === 'right' ? html`<span class="legend-axis">${wordsIn(seriesTexts, content.locale).rightAxis}</span>` : nothing}
        </button>
      </li>`;
    };
    return legendList('legend-series', hear, all.map(entry));
  },
};
