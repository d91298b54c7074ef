/** The look of a table with pages: its tools, its rows and columns, and the way through the pages. */
import { css } from 'lit';

/** For every table element. */
export const tableElementStyles = css`
  .skeleton i {
    flex: none;
    width: 100%;
  }
  .body {
    /* As high as its rows; before they come, as high as a page of them, its head and the way through the pages. */
    --_row: 40px;
    --_rows: 20;
    --_room: calc(min(var(--_rows), 1) * 83px + var(--_rows) * var(--_row));
    flex-shrink: 9;
    min-height: 42px;
  }
  .frame:is(.idle, .error, .empty) .body {
    --_room: 240px;
  }
  /* Rows of their usual height, as many as there is room for. */
  .skeleton {
    justify-content: flex-start;
    gap: 28px;
    padding: 14px 0 42px;
  }
  .sheet,
  .pane {
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
  .pane {
    /* What names a record takes no more of the width than this. */
    --_widest: clamp(16ch, 26cqi, 34ch);
    position: relative;
    flex: 1;
    min-height: 0;
  }
  .rows {
    flex: 1;
    min-height: 0;
    overflow: auto;
    border-radius: 6px;
  }
  /* As wide as the columns, where they are wider than the room. */
  .wide {
    position: relative;
    width: min-content;
    min-width: 100%;
  }
  .edge {
    position: absolute;
    inset: 0 auto 0 0;
    width: 2px;
    pointer-events: none;
  }
  .edge + .edge {
    inset: 0 0 0 auto;
  }
  .rows table {
    /* Not collapsed: cells that stay in sight would leave their lines behind. */
    border-collapse: separate;
    border-spacing: 0;
  }
  .rows :is(th, td) {
    padding: 0 var(--_gap, 16px) 0 0;
  }
  .rows tr > :last-child {
    padding-right: 0;
  }
  /* One line: rows are equally high, and what is cut off is one step away. */
  .rows td {
    height: var(--_row);
    max-width: var(--_widest);
    overflow: hidden;
    text-overflow: ellipsis;
    vertical-align: middle;
    white-space: nowrap;
  }
  .rows thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    height: 41px;
    background: var(--_surface);
    vertical-align: middle;
    white-space: normal;
    overflow-wrap: normal;
  }
  .rows tbody tr {
    background: var(--_surface);
  }
  .rows tbody tr:hover {
    background: var(--_track);
  }
  .rows td:focus-visible {
    outline-offset: -2px;
  }
  /* What names a record stays in sight, and says by its shadow that something has gone below it. */
  .pane:is(.more-before, .more-after) .pin {
    position: sticky;
    left: 0;
    z-index: 1;
    background: inherit;
  }
  .pane:is(.more-before, .more-after) thead .pin {
    z-index: 3;
    background: var(--_surface);
  }
  .more-before .pin {
    box-shadow:
      1px 0 var(--_border),
      8px 0 8px -6px rgb(0 0 0 / 0.35);
  }
  .more-before .rows {
    scroll-padding-inline-start: calc(var(--_widest) + 16px);
  }
  /* There is more to the right. */
  .pane::after {
    content: '';
    position: absolute;
    inset: 0 0 0 auto;
    z-index: 4;
    width: 20px;
    border-right: 1px solid var(--_border);
    background: linear-gradient(to left, color-mix(in oklab, var(--_text) 12%, transparent), transparent);
    opacity: 0;
    pointer-events: none;
  }
  .pane.more-after::after {
    opacity: 1;
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
`;
