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
  .form {
    display: grid;
    align-content: start;
    gap: 14px;
    overflow: auto;
  }
  .form[inert] {
    visibility: hidden;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(170px, 100%), 1fr));
    gap: 12px 16px;
    min-width: 0;
  }
  .field {
    display: block;
    min-width: 0;
  }
  .field.wide {
    grid-column: 1 / -1;
  }
  .field > span {
    display: block;
    margin-bottom: 3px;
    color: var(--_muted);
    font-size: 12px;
  }
  .field :is(input, select, textarea) {
    box-sizing: border-box;
    width: 100%;
    min-height: 40px;
    padding: 6px 8px;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .field textarea {
    display: block;
    resize: vertical;
  }
  .field [readonly] {
    background: var(--_track);
  }
  /* Inside: what scrolls cuts off what stands out of it. */
  .field :is(input, select, textarea):focus-visible {
    outline-offset: -2px;
  }
  .field [aria-invalid='true'] {
    border-color: var(--_bad);
  }
  .problem {
    display: block;
    margin-top: 2px;
    color: var(--_bad);
  }
  @media (pointer: coarse) {
    .submit,
    .field :is(input, select) {
      min-height: 44px;
    }
  }
`;
