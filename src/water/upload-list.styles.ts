/** The look of the files of an upload. */
import { css } from 'lit';

export const uploadListStyles = css`
  .files {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .files li {
    display: grid;
    gap: 8px;
    padding: 10px 12px;
    border: 1px solid var(--_border);
    border-radius: 10px;
  }
  .file {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .file .name {
    flex: 1;
    min-width: 0;
  }
  .file small {
    flex: none;
    color: var(--_muted);
    font-size: 12px;
  }
  .remove {
    display: grid;
    flex: none;
    place-items: center;
    width: 32px;
    height: 32px;
    color: var(--_muted);
  }
  .remove:hover {
    color: var(--_text);
  }
  .said {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
  }
  .said label {
    flex: 1 1 110px;
    min-width: 0;
    max-width: 260px;
  }
  .said label span {
    display: block;
    margin-bottom: 3px;
    color: var(--_muted);
    font-size: 12px;
  }
  .said select {
    width: 100%;
    min-height: 36px;
    padding: 4px 8px;
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 8px;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .badge {
    padding: 1px 8px;
    border: 1px solid var(--_tone);
    border-radius: 999px;
    background: color-mix(in oklab, var(--_tone) 14%, var(--_surface));
    font-size: 12px;
    font-weight: 600;
  }
  .facts {
    font-variant-numeric: tabular-nums;
  }
  .hint {
    margin: 0;
    color: var(--_muted);
    font-size: 12px;
  }
`;
