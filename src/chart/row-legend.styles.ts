/** Styles of the legend of rows. */
import { css } from 'lit';

/** Beside those of every legend. */
export const rowLegendStyles = css`
  .legend .chart-more {
    grid-column: 1 / -1;
  }
  .legend-value,
  .legend-share {
    text-align: end;
  }
  .legend-value {
    /* A number is never broken. */
    white-space: nowrap;
    font-weight: 600;
  }
  .legend-share {
    color: var(--_muted);
  }
`;
