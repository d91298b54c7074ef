/** Styles of every form with axes: of its skeleton, and of its table. */
import { css } from 'lit';

/** Columns of different heights stand for what comes; a row that isn't finished says so. */
export const axesStyles = css`
  .skeleton.for-axes {
    flex-direction: row;
    align-items: end;
  }
  .skeleton.for-axes i {
    flex: 1;
    width: auto;
    height: 80%;
  }
  .skeleton.for-axes i:nth-of-type(2n) {
    height: 50%;
  }
  .skeleton.for-axes i:nth-of-type(3n) {
    height: 65%;
  }
  th[data-note]::after {
    content: ' (' attr(data-note) ')';
    font-weight: 400;
  }
`;
