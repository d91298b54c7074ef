/** The look of a drawing that somebody explores. */
import { css } from 'lit';

export const exploredStyles = css`
  .chart-region.selectable {
    cursor: pointer;
  }
  /* By keys, also where the browser shows no focus after a click. */
  .chart-region.walked {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
