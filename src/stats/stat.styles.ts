/** The look of how a number compares. */
import { css } from 'lit';

/** For comparisons, in cards and among several numbers. */
export const deltaStyles = css`
  .detail,
  [part='delta'] {
    margin-top: 4px;
    color: var(--_muted);
    font-size: 13px;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  [part='delta'] b {
    color: var(--_tone, var(--_text));
    font-weight: 600;
  }
  [part='delta'] span {
    display: block;
  }
  [part='delta'] .icon {
    width: 15px;
    height: 15px;
    margin-right: 4px;
    color: var(--_tone, var(--_text));
    vertical-align: -2.5px;
    stroke-width: 2.4;
  }
  .good {
    --_tone: var(--_good);
  }
  .bad {
    --_tone: var(--_bad);
  }
`;
