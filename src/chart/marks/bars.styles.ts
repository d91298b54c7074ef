/** Styles of bars below one another: two lines each, one where there is little height, and then they scroll. */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { COLUMN } from '../sizes.js';

/** Below this height of a row, its bar stands beside its name. */
const TWO_LINES = 34;
/** As many rows as are drawn at most. */
export const MOST_BARS = 50;

const upTo = (count: number, rule: (number: number) => string): CSSResult =>
  unsafeCSS(Array.from({ length: count }, (_, index) => rule(index + 1)).join(''));

// A query can't reckon with how many rows there are: each number has its own.
const oneLine = upTo(
  MOST_BARS,
  (rows) => `@container (height < ${rows * TWO_LINES}px) {
    .of-${rows} { --_name: 1 / 1; --_bar: 1 / 2; }
    @container (width < 320px) { .of-${rows} { --_share: none; } }
  }`,
);

/** Lying bars. */
export const barStyles = css`
  .chart-region.marks:has(.bars) {
    overflow: hidden auto;
    /* The cursor is a little wider than what is drawn. */
    margin: 0 -8px;
    outline-offset: -2px;
  }
  .bars {
    display: grid;
    grid-template-columns: minmax(4.5em, 1fr) minmax(0, 1fr) auto;
    grid-auto-rows: minmax(22px, 1fr);
    height: 100%;
    max-height: calc(var(--_rows) * 64px);
    line-height: 20px;
    font-variant-numeric: tabular-nums;
  }
  .bar-row {
    display: grid;
    position: relative;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-content: center;
    align-items: center;
    gap: 3px 12px;
    padding: 0 8px;
  }
  .bar-name {
    grid-area: var(--_name, 1 / 1 / 2 / 3);
    overflow: hidden;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bar-value {
    grid-area: 1 / 3;
    text-align: end;
    white-space: nowrap;
    font-weight: 600;
  }
  .bar-share {
    display: var(--_share, inline);
    color: var(--_muted);
    font-weight: 400;
  }
  .bar-share::before {
    content: ' · ';
  }
  .bar {
    grid-area: var(--_bar, 2 / 1 / 3 / 4);
    width: 100%;
    height: 10px;
  }
  .bar:dir(rtl) {
    scale: -1 1;
  }
  .bar .mark {
    x: var(--_from);
    width: var(--_size);
    transition:
      opacity 0.2s,
      x 0.2s,
      y 0.2s,
      width 0.2s,
      height 0.2s;
  }
  /* What is pointed at: no taller than what is drawn in a row that has grown. */
  .bar-row[data-at]::before {
    position: absolute;
    inset: max(0px, 50% - 22px) 0;
    border-radius: 6px;
    background: color-mix(in srgb, var(--_text) 6%, transparent);
    content: '';
  }
  .chart-region:focus-visible .bar-row[data-at]::before {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  ${oneLine}
  @media (forced-colors: active) {
    .bar-row[data-at]::before {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

/** As many columns as a wide screen has room for, each as wide as a name and a value need. */
export const MOST_COLUMNS = 24;

const standing = upTo(
  MOST_COLUMNS,
  (columns) => `@container (width >= ${columns * COLUMN}px) and (height >= 72px) {
    .stand-${columns} {
      grid: minmax(0, 1fr) / auto-flow minmax(0, 1fr);
      max-height: none;
      .bar-row {
        grid: var(--_over, 44px) minmax(0, 1fr) var(--_between, 0px) var(--_under, 44px) / minmax(0, 1fr);
        grid-column: auto;
        gap: 0;
        padding: 0 4px;
      }
      &.has-below { --_between: var(--_over, 44px); }
      .bar-row[data-at]::before { inset: 0 2px; }
      .bar-row::after {
        position: absolute;
        grid-area: 2 / 1 / 3 / 2;
        inset: auto 0 var(--_zero);
        border-bottom: 2px solid var(--_track);
        content: '';
      }
      .bar-name {
        display: -webkit-box;
        grid-area: 4 / 1;
        align-self: start;
        padding-top: 8px;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: var(--_lines, 2);
        overflow-wrap: anywhere;
        text-align: center;
        white-space: normal;
        font-size: 13px;
        line-height: 17px;
      }
      .bar-value {
        position: absolute;
        grid-area: 2 / 1 / 3 / 2;
        inset: auto 0 calc(var(--_from) + var(--_size));
        padding: 4px 0;
        text-align: center;
        line-height: 18px;
      }
      .below .bar-value { inset: calc(100% - var(--_from)) 0 auto; }
      .bar-share { display: var(--_share, block); }
      .bar-share::before { content: none; }
      .bar { grid-area: 2 / 1; justify-self: center; width: min(56px, 70%); height: 100%; }
      .bar .track { display: none; }
      .bar .mark {
        x: 0;
        y: calc(100% - var(--_from) - var(--_size));
        width: 100%;
        height: var(--_size);
        rx: 0;
        clip-path: inset(0 round 5px 5px 0 0);
      }
      .below .mark { clip-path: inset(0 round 0 0 5px 5px); }
    }
  }`,
);

/** Beside those of lying bars: standing ones, where each has room for its name and its value. */
export const columnStyles = css`
  @container (height < 168px) {
    .bars {
      --_over: 26px;
      --_under: 26px;
      --_lines: 1;
      --_share: none;
    }
  }
  ${standing}
`;
