/** The look of a customer's profile: what the master says beside payments and cases, below one another where it is narrow. */
import { css } from 'lit';

export const profileStyles = css`
  .profile {
    display: grid;
    align-content: start;
    gap: 16px 28px;
    overflow: auto;
  }
  /* Room for the data before they come: the longest part scrolls. */
  .body {
    --_room: 640px;
  }
  .scroll {
    max-height: 250px;
  }
  /* Narrower columns would break their words. */
  .scroll table {
    min-width: 240px;
  }
  @container (width >= 640px) {
    .body {
      --_room: 450px;
    }
    .profile {
      grid-template-columns: 1fr 1fr;
    }
    .master {
      grid-column: 1 / -1;
    }
  }
  .master {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(150px, 100%), 1fr));
    gap: 10px 16px;
    margin: 0;
  }
  .master .name,
  .master .address {
    grid-column: span 2;
  }
  @container (width < 360px) {
    .master .name,
    .master .address {
      grid-column: auto;
    }
  }
  dt,
  .none {
    color: var(--_muted);
    font-size: 12px;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
  .nomen dd,
  .name dd {
    font-weight: 600;
  }
  h4 {
    margin: 0 0 4px;
    font-size: 14px;
    font-weight: 600;
  }
  section {
    min-width: 0;
  }
  section > .retry {
    margin-top: 10px;
  }
  .link {
    min-height: 24px;
    border-radius: 4px;
    color: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  @media (pointer: coarse) {
    .link {
      min-height: 44px;
    }
  }
`;
