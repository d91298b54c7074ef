/** The look of what is written with. */
import { css } from 'lit';

export const formStyles = css`
  .write {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
  }
  .write p {
    margin: 0;
  }
  .submit {
    min-height: 40px;
    padding: 6px 18px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
  }
  .submit:hover {
    border-color: var(--_muted);
  }
  .submit[aria-disabled='true'] {
    color: var(--_muted);
    cursor: progress;
  }
`;
