/** The look of a table with pages: its tools, sticky head, narrow layout and pagination. */
import { css } from 'lit';

/** For every table element. */
export const tableElementStyles = css`
  .body {
    /* As tall as this, or as the page makes the element. */
    --_room: 0px;
    flex: 1 9 520px;
    min-height: 42px;
  }
  .sheet {
    display: flex;
    flex-direction: column;
  }
  /* With the frame's gap below it; it goes where the table is lower than 220px, so that rows are left. */
  .tools {
    display: flex;
    flex: none;
    align-items: center;
    gap: 0 8px;
    max-height: clamp(0px, (100% - 185px) * 99, 100%);
    margin-bottom: -12px;
    overflow: hidden;
  }
  .tools > * {
    margin-bottom: 12px;
  }
  .tools :focus-visible {
    outline-offset: -2px;
  }
  .total {
    flex: 1;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .tool {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 34px;
    padding: 4px 10px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: none;
    font-size: 13px;
  }
  .tool .icon {
    width: 16px;
    height: 16px;
    color: var(--_muted);
  }
  .tool:hover {
    border-color: var(--_muted);
  }
  .badge {
    min-width: 18px;
    padding: 0 5px;
    border-radius: 9px;
    background: var(--_accent);
    color: var(--_surface);
    font-size: 12px;
    line-height: 18px;
    text-align: center;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    min-height: 30px;
    overflow: auto;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(160px, 1fr));
    align-items: end;
    gap: 10px 12px;
    min-height: 0;
    padding: 4px;
    margin: -4px;
    overflow: auto;
  }
  .filters[hidden] {
    display: none;
  }
  .filters label > span {
    display: block;
    margin-bottom: 3px;
    color: var(--_muted);
    font-size: 12px;
  }
  input,
  select {
    min-height: 34px;
    padding: 4px 8px;
  }
  .filters :is(input, select) {
    width: 100%;
  }
  #columns {
    max-height: min(420px, 70vh);
    margin-inline: 0;
    overflow: auto;
  }
  #columns label {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 36px;
    padding: 4px 10px;
    border-radius: 7px;
  }
  #columns label:hover {
    background: var(--_track);
  }
  #columns input {
    flex: none;
    width: 18px;
    min-height: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .rows {
    flex: 1;
    min-height: 0;
    overflow: auto;
    border-radius: 6px;
  }
  .rows :is(th, td) {
    padding: 9px 16px 9px 0;
  }
  /* A number or a word of its own stays whole; a narrow page scrolls the rows sideways instead. */
  .rows td {
    max-width: 34ch;
    overflow-wrap: break-word;
  }
  .rows td.text {
    min-width: 11ch;
  }
  .rows thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--_surface);
    box-shadow: inset 0 -1px var(--_border);
    vertical-align: bottom;
    white-space: normal;
    overflow-wrap: normal;
  }
  .rows tbody tr:hover {
    background: var(--_track);
  }
  .date,
  .month {
    white-space: nowrap;
  }
  [part='pagination'] {
    display: flex;
    flex: none;
    flex-wrap: wrap-reverse;
    align-content: flex-end;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    /* Where it takes two lines and there is room for one, that is the way to the next page. */
    max-height: clamp(42px, (100% - 200px) * 99, 100%);
    padding-top: 8px;
    overflow: hidden;
    color: var(--_muted);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  [part='pagination'] label,
  .steps {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .steps > span {
    min-width: 8em;
    text-align: center;
  }
  [part='pagination'] :focus-visible {
    outline-offset: -2px;
  }
  .step {
    display: grid;
    place-items: center;
    width: 34px;
    height: 34px;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: none;
    color: var(--_text);
  }
  .step[aria-disabled='true'] {
    color: var(--_border);
    cursor: default;
  }
  .step:not([aria-disabled='true']):hover {
    border-color: var(--_muted);
  }
  @container (width < 760px) {
    .rows {
      font-size: 13px;
    }
    .rows :is(th, td) {
      padding-right: 10px;
    }
  }
  @container (width < 560px) {
    .rows {
      font-size: inherit;
    }
    .rows thead {
      position: absolute;
      display: block;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .rows :is(table, tbody, tr, td) {
      display: block;
    }
    .rows tr {
      padding: 10px 0;
      border-bottom: 1px solid var(--_border);
    }
    .rows td {
      display: grid;
      grid-template-columns: minmax(96px, 38%) minmax(0, 1fr);
      gap: 12px;
      max-width: none;
      padding: 3px 0;
      border: 0;
      text-align: start;
      white-space: normal;
    }
    .rows td::before {
      content: attr(data-label);
      color: var(--_muted);
      font-size: 13px;
    }
    [part='pagination'] {
      justify-content: center;
    }
    [part='pagination'] label > span {
      display: none;
    }
  }
  @container (width < 300px) {
    .tool {
      gap: 0;
      padding: 4px 8px;
      font-size: 0;
    }
    .step:is(:first-child, :last-child) {
      display: none;
    }
  }
  /* Paper doesn't scroll: every row of the page, over as many sheets as that takes. */
  @media print {
    .frame {
      height: auto;
      break-inside: auto;
    }
    :is(.frame, .body, .sheet) {
      display: block;
    }
    .rows {
      overflow: visible;
      font-size: 10px;
    }
    .rows tr {
      break-inside: avoid;
    }
    .rows thead th {
      position: static;
    }
    .rows :is(th, td) {
      padding: 6px 6px 6px 0;
      font-size: inherit;
    }
    .rows td.text {
      min-width: 0;
    }
    .tool,
    [part='pagination'] {
      display: none;
    }
  }
`;
