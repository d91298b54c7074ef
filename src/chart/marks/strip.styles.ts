/** Styles of a bar of parts, and of its legend below it. */
import { css } from 'lit';

/** For the shadow root of a bar of parts. */
export const stripStyles = css`
  .skeleton.for-stacked-bar i:first-of-type {
    width: 100%;
    height: 28px;
  }
  .chart-stacked-bar {
    gap: 12px;
  }
  .chart-stacked-bar .chart-region {
    flex: none;
    padding-bottom: 4px;
  }
  .chart-stacked-bar .legend {
    flex: 0 1 auto;
  }
  .strip-total {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    height: 28px;
    line-height: 24px;
    font-variant-numeric: tabular-nums;
  }
  .strip-total b {
    font-weight: 600;
  }
  .strip-bar {
    display: flex;
    height: 28px;
    border-radius: 6px;
    overflow: hidden;
  }
  .strip-bar svg {
    flex: var(--_share) 1 0;
    width: 0;
    height: 100%;
    transition:
      flex-grow 0.2s,
      opacity 0.2s;
  }
  .strip-bar .part {
    min-width: 6px;
  }
  .part ~ .part {
    margin-inline-start: 2px;
  }
  .empty .mark {
    fill: var(--_track);
  }
  .strip-bar:has([data-at]) .mark {
    opacity: 0.35;
  }
  .strip-bar [data-at] .mark {
    opacity: 1;
  }
  @container (width < 240px) {
    .legend-share {
      display: none;
    }
  }
  /* Where the legend stands beside the bar, it needs more. */
  @container ((width >= 440px) and (height >= 130px)) or (width >= 700px) {
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
  /* In little height the bar is thin, and where there is width the legend stands beside it. */
  @container (height < 130px) {
    .chart-stacked-bar {
      gap: 4px;
    }
    .strip-total {
      height: 22px;
      line-height: 20px;
    }
    .strip-bar {
      height: 14px;
    }
  }
  @container (width >= 440px) and (height < 130px) {
    .chart-stacked-bar {
      flex-direction: row;
      align-items: center;
      gap: 24px;
    }
    .chart-stacked-bar .chart-region {
      flex: 0 0 34%;
    }
    .chart-stacked-bar .legend {
      flex: 1;
      max-height: 100%;
    }
  }
`;
