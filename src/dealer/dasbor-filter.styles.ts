/** The look of the filter: a row of fields that wraps. */
import { css } from 'lit';

export const filterStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    display: grid;
    /* Dealers have long names; the dates below are of one width. */
    grid-template-columns: repeat(10, 1fr);
    align-items: end;
    gap: 10px 12px;
    max-width: 1000px;
    color: var(--_text);
    font: 14px/1.45 var(--_font);
  }
  label {
    grid-column: span 5;
    min-width: 0;
  }
  label:nth-of-type(1) {
    grid-column: span 6;
  }
  label:nth-of-type(2) {
    grid-column: span 4;
  }
  span {
    display: block;
    margin-bottom: 3px;
    color: var(--_muted);
    font-size: 12px;
  }
  input,
  select {
    width: 100%;
    min-height: 40px;
    padding: 6px 8px;
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
    grid-column: 1 / -1;
    margin: 0;
    color: var(--_bad);
    font-size: 13px;
  }
  @container (width >= 596px) {
    .frame {
      grid-template-columns: 3fr 2fr 2fr 2fr;
    }
    label:nth-of-type(n) {
      grid-column: auto;
    }
  }
`;
