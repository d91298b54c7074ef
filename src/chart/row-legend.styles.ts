/** Styles of the legend of rows. */
import { css } from 'lit';

/** Beside those of every legend. */
export const rowLegendStyles = css`
  .legend .chart-more {
    grid-column: 1 / -1;
  }
  .legend-numbers {
    display: contents;
    /* A number is never broken. */
    white-space: nowrap;
    text-align: end;
  }
  .legend-value {
    font-weight: 600;
  }
  .legend-share {
    color: var(--_muted);
  }
`;
