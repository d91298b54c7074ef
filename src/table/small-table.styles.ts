/** The look of a table where it has little room, as cards, and on paper. */
import { css } from 'lit';

/** For every table element, after what it looks like where there is room. */
export const smallTableStyles = css`
  @container (width < 760px) {
    .rows {
      --_gap: 12px;
      font-size: 13px;
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
    .body {
      --_row: 113px;
      --_room: calc(min(var(--_rows), 1) * 42px + var(--_rows) * var(--_row));
    }
    .wide {
      width: auto;
    }
    .rows tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      padding: 6px 0;
      border-bottom: 1px solid var(--_border);
    }
    .rows td {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: max(38%, 116px) minmax(0, 1fr);
      align-items: baseline;
      gap: 12px;
      height: auto;
      min-height: 28px;
      max-width: none;
      padding: 2px 0;
      border: 0;
      text-align: start;
      white-space: normal;
    }
    .rows td::before {
      overflow: hidden;
      content: attr(data-label);
      color: var(--_muted);
      font-size: 13px;
      text-overflow: ellipsis;
    }
    .rows td > * {
      justify-self: start;
      max-width: 100%;
      overflow: hidden;
      overflow-wrap: anywhere;
      text-overflow: ellipsis;
    }
    /* What names a record is its heading. */
    .rows .pin {
      order: -2;
      grid-column: 1;
      grid-template-columns: minmax(0, 1fr);
      align-items: center;
      min-height: 44px;
      font-weight: 600;
    }
    .rows .pin::before,
    .rows .whole::before {
      content: none;
    }
    .rows .closed td {
      white-space: nowrap;
    }
    .rows .closed td:not(.brief, .whole, .acts) {
      display: none;
    }
    .rows .whole {
      order: -1;
      grid-column: 2;
      grid-template-columns: auto;
      padding: 0;
    }
    .whole button {
      display: grid;
      place-items: center end;
      width: 44px;
      height: 44px;
      color: var(--_muted);
    }
    [aria-expanded='true'] > .icon {
      rotate: 180deg;
    }
    [part='pagination'] {
      justify-content: center;
    }
    [part='pagination'] label > span {
      display: none;
    }
  }
  /* The way through the pages takes two lines. */
  @container (width < 372px) {
    .body {
      --_room: calc(min(var(--_rows), 1) * 84px + var(--_rows) * var(--_row));
    }
    .skeleton {
      padding-bottom: 84px;
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
  /* A value stands below its label. */
  @container (width < 240px) {
    .body {
      --_row: 155px;
    }
    .rows td {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .steps > span {
      min-width: 0;
    }
  }
  /* Paper doesn't scroll: every row of the page, over as many sheets as that takes. */
  @media print {
    .frame {
      height: auto;
      break-inside: auto;
      /* A container isn't broken over sheets by Firefox: it would print as much as fits on one. */
      container-type: normal;
    }
    :is(.frame, .body, .sheet, .pane) {
      display: block;
    }
    .body::before,
    .pane::after,
    .rows .whole,
    .rows thead tr > :has(.visually-hidden) {
      display: none;
    }
    .rows {
      overflow: visible;
      font-size: 10px;
    }
    .rows tr {
      break-inside: avoid;
    }
    .rows thead th,
    .pane .pin.pin {
      position: static;
      box-shadow: none;
    }
    .wide {
      width: auto;
    }
    .rows :is(th, td) {
      height: auto;
      padding: 6px 6px 6px 0;
      font-size: inherit;
    }
    .rows td {
      max-width: none;
      overflow: visible;
      overflow-wrap: anywhere;
      white-space: normal;
    }
    .tool,
    [part='pagination'] {
      display: none;
    }
  }
`;
