/** Styles that every chart needs; forms and legends bring theirs. */
import { css, type CSSResult } from 'lit';

/** For the shadow root of every host of a `ChartController`. */
export const chartStyles: CSSResult = css`
  .body > .note {
    grid-area: 1 / 1;
  }
  .chart {
    position: relative;
    container-type: size;
    min-width: 0;
  }
  .chart-form {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  .chart-region {
    position: relative;
    flex: 1 1 auto;
    min-width: 0;
    min-height: 0;
    border-radius: 6px;
    outline: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .chart-region.selectable {
    cursor: pointer;
  }
  .chart-region:is(:focus-visible, .walked) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .chart-more {
    flex: none;
    margin-top: 8px;
    color: var(--_muted);
    font-size: 13px;
  }
  th[data-note]::after {
    content: ' (' attr(data-note) ')';
    font-weight: 400;
  }
  .swatch {
    flex: none;
    margin-top: 0.33em;
    forced-color-adjust: none;
    print-color-adjust: exact;
    width: 10px;
    height: 10px;
    border-radius: 3px;
    background: var(--_tone, var(--_accent));
  }
`;
