/** Styles of a ring with its total, and its legend beside or below it. */
import { css } from 'lit';

/** For the shadow root of a ring. */
export const donutStyles = css`
  .chart-donut {
    gap: 12px;
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
  }
`;
