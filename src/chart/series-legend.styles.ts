/** Styles of the legend of series, and of their keys in tooltips. */
import { css } from 'lit';

/** Beside those of every legend. */
export const seriesLegendStyles = css`
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
  /* What its axis is stands below the name. */
  @container (width < 240px) {
    .legend-series button {
      display: grid;
      grid-template-columns: auto 1fr;
    }
    .legend-axis {
      grid-column: 2;
    }
  }
  /* In a low place one line, which scrolls: the drawing has the rest. */
  @container (height < 200px) {
    .legend-series {
      flex: none;
      flex-wrap: nowrap;
      gap: 0 12px;
      margin-top: 0;
      overflow: auto hidden;
      scrollbar-width: none;
    }
    .legend-series li {
      flex: none;
      max-width: none;
    }
    .legend-series button {
      max-width: none;
      white-space: nowrap;
    }
  }
  @container (height < 200px) {
    @media not (pointer: coarse) {
      .legend-series button {
        min-height: 28px;
      }
    }
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
  .tooltip-value .swatch,
  .tooltip-value .line-key {
    display: inline-block;
    margin: 0 8px 0 0;
    vertical-align: -1px;
  }
  /* Numbers of several series stand below one another. */
  .tooltip-value .swatch {
    margin-inline: 7px 15px;
  }
  .tooltip .tooltip-value.walked > * {
    color: var(--_text);
    font-weight: 600;
  }
`;
