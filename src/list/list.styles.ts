/** The look of a list: rank, picture, name, number and its unit. */
import { css } from 'lit';

export const listStyles = css`
  .body {
    --_room: 280px;
  }
  ol {
    margin: 0;
    overflow: auto;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 18px 40px 1fr auto;
    align-items: center;
    gap: 0 10px;
    min-height: 56px;
    border-bottom: 1px solid var(--_border);
    font-variant-numeric: tabular-nums;
  }
  li:last-child {
    border-bottom: 0;
  }
  .rank {
    color: var(--_muted);
    font-size: 13px;
  }
  .picture {
    display: grid;
    place-items: center;
    width: 40px;
    height: 40px;
    border-radius: 8px;
    background: var(--_track);
    color: var(--_muted);
    object-fit: contain;
  }
  /* The name is worth more than its picture. */
  @container (width < 240px) {
    li {
      grid-template-columns: 18px 1fr auto;
    }
    .picture {
      display: none;
    }
  }
  .name {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .measure {
    font-weight: 600;
  }
  small {
    color: var(--_muted);
    font-weight: 400;
  }
`;
