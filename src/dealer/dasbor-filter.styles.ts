/** The look of the filter: a row of fields that wraps. */
import { css } from 'lit';

export const filterStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px 12px;
    color: var(--_text);
    font: 14px/1.45 var(--_font);
  }
  label {
    flex: 1 1 140px;
    min-width: 0;
    max-width: 240px;
  }
  span {
    display: block;
    margin-bottom: 3px;
    color: var(--_muted);
    font-size: 12px;
  }
  input,
  select {
    box-sizing: border-box;
    width: 100%;
    min-height: 40px;
    padding: 6px 10px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  input[aria-invalid='true'] {
    border-color: var(--_bad);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  p {
    flex: 1 0 100%;
    margin: 0;
    color: var(--_bad);
    font-size: 13px;
  }
`;
