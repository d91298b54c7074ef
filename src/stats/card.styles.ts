/** The look of a card: its one number, as large as there is room. */
import { css } from 'lit';

/** For cards. */
export const cardStyles = css`
  .frame {
    --_least: 118px;
    /* Two in a row on a phone. */
    --_narrow: 112px;
  }
  /* From the top, so that the numbers of cards in a row stand on one line. */
  .card {
    overflow: auto;
  }
  h3 {
    font-size: clamp(13px, 9.6cqi, 15px);
  }
  .skeleton {
    justify-content: start;
    padding-top: 8px;
  }
  .skeleton i:first-of-type {
    width: 60%;
    height: 24px;
  }
  /* A message takes no more room than the number would. */
  .message {
    gap: 6px;
    padding: 4px;
  }
  .message > .icon {
    display: none;
  }
  [part='value'] {
    /* One size for all cards of a row, in which an amount in short has room. */
    font-size: clamp(16px, 10.6cqi, 32px);
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }
`;
