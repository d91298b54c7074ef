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
  .legend .swatch {
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
  [aria-pressed='false'] .swatch {
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
  .swatch {
    flex: none;
    width: 10px;
    height: 10px;
    margin-top: 0.33em;
    border-radius: 3px;
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .tone-good {
    background: var(--_good);
  }
  .tone-bad {
    background: var(--_bad);
  }
  .tone-neutral {
    background: var(--_neutral);
  }
  .tone-1 {
    background: var(--_color-1);
  }
  .tone-2 {
    background: var(--_color-2);
  }
  .tone-3 {
    background: var(--_color-3);
  }
  .tone-4 {
    background: var(--_color-4);
  }
  .tone-5 {
    background: var(--_color-5);
  }
  .tone-6 {
    background: var(--_color-6);
  }
  .tone-7 {
    background: var(--_color-7);
  }
  .tone-8 {
    background: var(--_color-8);
  }
`;
