/** The look of a card: its one number, as large as there is room. */
import { css } from 'lit';

/** For cards. */
export const cardStyles = css`
  .frame {
    --_least: 118px;
  }
  /* From the top, so that the numbers of cards in a row stand on one line. */
  .card {
    overflow: auto;
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
    font-size: clamp(28px, 12cqi, 40px);
    font-weight: 650;
    /* Not of the font's size: cards beside one another have their numbers on one line. */
    line-height: clamp(33px, 14cqi, 46px);
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }
  .long {
    font-size: clamp(15px, 7.6cqi, 32px);
  }
`;
