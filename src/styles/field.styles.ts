/** The look of text fields, dates and selects. */
import { css } from 'lit';

export const fieldStyles = css`
  input,
  select {
    box-sizing: border-box;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
`;
