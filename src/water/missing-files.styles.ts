/** The look of the checklist of files. */
import { css } from 'lit';

export const missingFilesStyles = css`
  .files {
    display: grid;
    align-content: start;
    gap: 12px;
    min-height: 0;
    overflow: auto;
  }
  .files p {
    margin: 0;
    font-weight: 600;
  }
  .files ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr));
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
    min-width: 0;
    padding: 8px 10px;
    border: 1px solid var(--_border);
    border-radius: 10px;
  }
  .files li .icon {
    color: var(--_tone);
  }
  .what {
    flex: 1 1 6em;
    min-width: 0;
  }
  .what b,
  .what small {
    display: block;
    overflow-wrap: anywhere;
  }
  .what small,
  .state {
    color: var(--_muted);
    font-size: 12px;
  }
  .progress {
    height: 10px;
  }
`;
