/** Styles of a bar of parts, and its legend below it. */
import { css } from 'lit';

/** For the shadow root of a bar of parts. */
export const stackedBarStyles = css`
  .chart-stacked-bar {
    gap: 12px;
  }
  .chart-stacked-bar .chart-region {
    flex: none;
  }
  /* Of the frame; sizes.ts has the same number. */
  @container (min-width: 440px) {
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
`;
