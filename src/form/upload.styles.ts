/** The look of the upload. */
import { css } from 'lit';

export const uploadStyles = css`
  .body {
    overflow: auto;
  }
  .upload {
    display: grid;
    gap: 12px;
    align-content: start;
  }
  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 8px 12px;
    padding: 18px 12px;
    border: 2px dashed var(--_border);
    border-radius: 10px;
    text-align: center;
  }
  .drop.over {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 8%, var(--_surface));
  }
  .drop p {
    margin: 0;
  }
  .drop small {
    flex: 1 1 100%;
    color: var(--_muted);
    font-size: 12px;
  }
  .pick {
    position: relative;
    display: inline-flex;
    align-items: center;
    cursor: pointer;
  }
  .pick:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .pick input {
    position: absolute;
    inset: 0;
    width: 100%;
    opacity: 0;
    cursor: pointer;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
  }
  .link {
    min-height: 32px;
  }
  .chosen {
    display: grid;
    gap: 8px;
  }
  .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .bar {
    width: 100%;
    height: 10px;
  }
  .warn {
    color: var(--_text);
  }
  .cells {
    max-height: 260px;
    overflow: auto;
  }
  .result {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 14px;
    margin: 0;
  }
  .result dt {
    color: var(--_muted);
  }
  .result dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .cells table {
    width: 100%;
  }
`;
