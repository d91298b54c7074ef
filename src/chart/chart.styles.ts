/** Styles of a chart's elements that stand before the engine is there: region, total and legend. */
import { css, type CSSResult } from 'lit';

/** For the shadow root of every host of a `ChartController`. */
export const chartStyles: CSSResult = css`
  .chart {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    min-width: 0;
  }
  .chart-region {
    position: relative;
    flex: 1 1 auto;
    min-width: 0;
    border-radius: 6px;
    outline: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .chart-region:focus-visible {
    outline: 2px solid var(--_accent);
    /* Outside the cursor, which is 8px wider than what is drawn. */
    outline-offset: 9px;
  }
  .chart-donut,
  .chart-stacked-bar {
    gap: 12px;
  }
  .chart-stacked-bar .chart-region {
    flex: none;
  }
  .chart-total {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    color: var(--_muted);
    font-size: 13px;
    line-height: 1.3;
    pointer-events: none;
  }
  .chart-total b {
    color: var(--_text);
    font-size: 22px;
    font-weight: 600;
  }
  .chart-total .long {
    font-size: 12px;
  }
  .legend {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    margin: 0;
    padding: 0;
    list-style: none;
    font-variant-numeric: tabular-nums;
  }
  .legend li,
  .legend button {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .legend button {
    align-items: center;
    column-gap: 10px;
    min-height: 36px;
    padding: 4px 8px;
    margin: 0 -8px;
    border: 0;
    border-radius: 6px;
    background: none;
    line-height: 1.3;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .legend button:hover {
    background: var(--_track);
  }
  .legend .swatch,
  .legend .line-key {
    margin: 0;
  }
  .legend-name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    /* Names in Arabic too begin where the others do. */
    text-align: match-parent;
  }
  .legend-value,
  .legend-share {
    text-align: end;
  }
  .legend-value {
    font-weight: 600;
  }
  .legend-share,
  [aria-pressed='false'] {
    color: var(--_muted);
  }
  [aria-pressed='false'] .legend-name {
    text-decoration: line-through;
  }
  [aria-pressed='false'] .swatch,
  [aria-pressed='false'] .line-key {
    opacity: 0.35;
  }
  /* Of the frame; sizes.ts has the same number. */
  @container (min-width: 440px) {
    .chart-donut {
      flex-direction: row;
      align-items: stretch;
      gap: 24px;
    }
    .chart-donut .chart-region {
      flex: 0 0 38%;
    }
    .chart-donut .legend {
      flex: 1;
      align-self: center;
    }
    .chart-stacked-bar .legend {
      grid-template-columns: repeat(2, auto minmax(0, 1fr) auto auto);
    }
    .chart-stacked-bar .legend li {
      grid-column: span 4;
    }
    .chart-stacked-bar .legend li:nth-child(odd) {
      margin-inline-end: 32px;
    }
  }
  .legend-series {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-top: 8px;
  }
  .legend-series li {
    display: block;
    max-width: 100%;
  }
  .legend-series button {
    display: flex;
    max-width: calc(100% + 16px);
  }
  [aria-disabled] {
    cursor: default;
  }
  .legend-axis {
    color: var(--_muted);
    white-space: nowrap;
  }
  .swatch,
  .line-key {
    flex: none;
    margin-top: 0.33em;
    forced-color-adjust: none;
  }
  .swatch {
    width: 10px;
    height: 10px;
    border-radius: 3px;
    background: var(--_tone, var(--_accent));
  }
  .line-key {
    width: 24px;
    height: 12px;
    overflow: visible;
    fill: none;
    stroke: var(--_tone, var(--_accent));
    stroke-width: 2;
  }
  .symbol-key {
    fill: var(--_surface);
  }
  .area-key {
    stroke: none;
    fill: var(--_tone, var(--_accent));
    opacity: 0.2;
  }
  .tone-good {
    --_tone: var(--_good);
  }
  .tone-bad {
    --_tone: var(--_bad);
  }
  .tone-neutral {
    --_tone: var(--_neutral);
  }
  .tone-1 {
    --_tone: var(--_color-1);
  }
  .tone-2 {
    --_tone: var(--_color-2);
  }
  .tone-3 {
    --_tone: var(--_color-3);
  }
  .tone-4 {
    --_tone: var(--_color-4);
  }
  .tone-5 {
    --_tone: var(--_color-5);
  }
  .tone-6 {
    --_tone: var(--_color-6);
  }
  .tone-7 {
    --_tone: var(--_color-7);
  }
  .tone-8 {
    --_tone: var(--_color-8);
  }
`;
