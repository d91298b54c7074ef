/** Styles of exploring: they come with the first pointer, or the first key. */
import { css } from 'lit';

export const exploreStyles = css`
  .chart-region.selectable {
    cursor: pointer;
  }
`;
