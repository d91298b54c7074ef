/** The look of what a table can do beyond showing pages: sorting, search, pills, chosen rows and their buttons. */
import { css } from 'lit';

/** For tables that sort, search or act on rows. */
export const sortableStyles = css`
  .search {
    position: relative;
    flex: 0 1 240px;
    min-width: 120px;
  }
  .search .icon {
    position: absolute;
    inset-inline-start: 10px;
    top: 9px;
    width: 16px;
    height: 16px;
    color: var(--_muted);
    pointer-events: none;
  }
  .search input {
    width: 100%;
    padding-inline-start: 34px;
  }
  .order {
    display: none;
    align-items: center;
    gap: 6px;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 24px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    font-weight: inherit;
    text-align: inherit;
  }
  .sort .icon {
    width: 14px;
    height: 14px;
    color: var(--_muted);
  }
  .sort:is(:hover, :focus-visible) {
    color: var(--_text);
  }
  [aria-sort] .sort {
    color: var(--_text);
    font-weight: 600;
  }
  [aria-sort] .sort .icon {
    color: inherit;
  }
  /* The arrow stands where it doesn't push a number's heading off its numbers. */
  :is(.integer, .decimal, .percent, .percent2, .currency, .rupiah) > .sort {
    flex-direction: row-reverse;
  }
  [role='grid'] tr[data-row] {
    cursor: pointer;
  }
  tr[data-row]:focus-visible {
    outline-offset: -2px;
  }
  .rows tbody tr[aria-selected='true'] {
    background: color-mix(in oklab, var(--_accent) 14%, var(--_surface));
    box-shadow: inset 3px 0 var(--_accent);
  }
  [role='grid'] :is(th, td):first-child {
    padding-inline-start: 10px;
  }
  .rows .acts {
    padding-block: 4px;
  }
  .acts > span {
    display: flex;
    justify-content: flex-end;
    gap: 6px;
  }
  @container (width < 560px) {
    /* Three lines: the first alone where the others would leave the rows no room. */
    .tools {
      flex-wrap: wrap;
      align-content: start;
      max-height: min(clamp(0px, (100% - 185px) * 99, 100%), clamp(46px, (100% - 385px) * 99, 100%));
    }
    .search {
      order: 1;
      flex: 1 1 100%;
    }
    .order {
      order: 2;
      display: flex;
      flex: 1 1 100%;
      min-width: 0;
    }
    .order select {
      flex: 1;
      min-width: 0;
    }
    /* The select sorts here; who walks the headings by key sees them. */
    .rows thead:focus-within {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }
    .rows thead:focus-within tr {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 14px;
      border-bottom: 1px solid var(--_border);
    }
    .rows thead:focus-within th {
      position: static;
      padding: 0;
      box-shadow: none;
    }
    .rows [role='grid'] td {
      padding-inline-start: 10px;
    }
    .acts > span {
      justify-content: flex-start;
    }
    .rows .acts:not(:has(button)) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .rows tbody tr[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .search,
    .order,
    .acts {
      display: none;
    }
  }
`;
