/** Styles of a chart's elements that stand before the engine is there; legends bring theirs, as most charts have none. */
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
  .swatch {
    flex: none;
    margin-top: 0.33em;
    forced-color-adjust: none;
    width: 10px;
    height: 10px;
    border-radius: 3px;
    background: var(--_tone, var(--_accent));
  }
`;
