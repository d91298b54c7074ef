/** The look of the board of cases: columns side by side, below one another where it is narrow. */
import { css } from 'lit';

export const boardStyles = css`
  .body {
    --_room: 300px;
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 12px;
    overflow: auto;
  }
  .counts {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 6px 18px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .counts [class]::before {
    content: '';
    display: inline-block;
    width: 9px;
    height: 9px;
    margin-inline-end: 5px;
    border-radius: 50%;
    background: var(--_tone);
  }
  .counts b,
  h4 span {
    font-variant-numeric: tabular-nums;
  }
  .filters {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 12px;
  }
  .filters label {
    flex: 0 1 170px;
    min-width: 110px;
  }
  .filters span {
    display: block;
    margin-bottom: 3px;
    color: var(--_muted);
    font-size: 12px;
  }
  .filters select,
  .move {
    width: 100%;
    min-height: 36px;
    padding: 4px 8px;
  }
  .filters .submit {
    margin-inline-start: auto;
  }
  .columns {
    display: grid;
    grid-auto-columns: minmax(210px, 1fr);
    grid-auto-flow: column;
    align-content: start;
    gap: 14px;
    overflow: auto hidden;
  }
  @container (width < 700px) {
    .columns {
      grid-auto-flow: row;
      grid-template-columns: minmax(0, 1fr);
      grid-auto-columns: auto;
    }
  }
  .column {
    min-width: 0;
    padding-top: 6px;
    border-top: 3px solid var(--_tone);
  }
  .column ul,
  .said {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h4,
  h5 {
    margin: 0 0 6px;
    font-size: 14px;
    font-weight: 600;
  }
  h4 span,
  .none,
  .facts,
  .said small {
    color: var(--_muted);
    font-size: 13px;
    font-weight: 400;
  }
  .case {
    display: grid;
    gap: 5px;
    min-width: 0;
    padding: 10px;
    border: 1px solid var(--_border);
    border-radius: min(var(--_radius), 10px);
  }
  .title {
    min-height: 24px;
    border-radius: 4px;
    font-weight: 600;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .title bdi {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .title:hover bdi {
    text-decoration: underline;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
    overflow-wrap: anywhere;
  }
  .late {
    color: var(--_bad);
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 14px;
    overflow: auto;
  }
  .panel form {
    display: grid;
    gap: 12px;
  }
  .panel h4 {
    margin: 0;
    font-size: 16px;
    overflow-wrap: anywhere;
  }
  .panel .field .move {
    min-width: 150px;
  }
  .head-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
  }
  .said {
    margin-bottom: 10px;
  }
  .said li {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_border);
  }
  .said p {
    white-space: pre-line;
  }
  .overruled {
    flex: none;
    margin: 0;
  }
  .overruled div {
    flex: 1;
  }
  @media (pointer: coarse) {
    .filters select,
    .move,
    .title {
      min-height: 44px;
    }
  }
`;
