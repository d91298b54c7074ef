/** Styles of legends: each kind of legend brings its own, and those that all of them need. */
import { css } from 'lit';

const legendStyles = css`
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
  [aria-pressed='false'] {
    color: var(--_muted);
  }
  [aria-pressed='false'] .legend-name {
    text-decoration: line-through;
  }
  [aria-pressed='false'] .swatch {
    opacity: 0.35;
  }
`;

/** Of the legend of rows, and of the forms that have one: a ring with its total, a bar of parts. */
export const rowLegendStyles = [
  legendStyles,
  css`
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
    .legend-value,
    .legend-share {
      text-align: end;
    }
    .legend-value {
      font-weight: 600;
    }
    .legend-share {
      color: var(--_muted);
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
  `,
];

/** Of the legend of series. */
export const seriesLegendStyles = [
  legendStyles,
  css`
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
    .line-key {
      flex: none;
      width: 24px;
      height: 12px;
      overflow: visible;
      fill: none;
      stroke: var(--_tone, var(--_accent));
      stroke-width: 2;
      forced-color-adjust: none;
    }
    [aria-pressed='false'] .line-key {
      opacity: 0.35;
    }
    .symbol-key {
      fill: var(--_surface);
    }
    .area-key {
      stroke: none;
      fill: var(--_tone, var(--_accent));
      opacity: 0.2;
    }
  `,
];
