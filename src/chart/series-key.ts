/** What stands for a series beside its name: a swatch for bars, a piece of line with its symbol for lines. */
import { html, svg, type TemplateResult } from 'lit';
import type { DrawnSeries, LineLook } from './series.js';

/** Size in px of a key of a line, and of the symbol in its middle. */
export const KEY = { width: 24, height: 12 } as const;

/** The line, from both ends to the middle, so that its dashes are alike. */
export const STROKE = 'M0 6h12M24 6h-12';

/** The outlines of the symbols, around the middle of a key. */
export const outlines: Readonly<Record<LineLook['symbol'], string>> = {
  circle: 'M8.5 6a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z',
  rect: 'M9 3h6v6h-6z',
  triangle: 'M12 2l4 7.5h-8z',
  diamond: 'M12 1.5l4.5 4.5l-4.5 4.5l-4.5 -4.5z',
};

/** The key of a series. */
export const seriesKey = ({ mark, tone, look }: DrawnSeries): TemplateResult =>
  mark === 'bar' || !look
    ? html`<span class="swatch tone-${tone}"></span>`
    : html`<svg class="line-key tone-${tone}" viewBox="0 0 24 12" aria-hidden="true">
        ${mark === 'area' ? svg`<path class="area-key" d="M0 6h24v6h-24z"></path>` : ''}
        <path d=${STROKE} stroke-dasharray=${look.dash.join(' ') || 'none'}></path>
        <path class="symbol-key" d=${outlines[look.symbol]}></path>
      </svg>`;
