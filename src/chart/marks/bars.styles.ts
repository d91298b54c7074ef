/** Styles of bars below one another: two lines each, one where there is little height, and then they scroll. */
import { css } from 'lit';
import { upTo } from './rules.js';

/** Below this height of a row, its bar stands beside its name. */
const TWO_LINES = 34;
/** As many rows as are drawn at most. */
export const MOST_BARS = 50;

// A query can't reckon with how many rows there are: each number has its own.
const oneLine = upTo(
  MOST_BARS,
  (rows) => `.of-${rows} { --_rows: ${rows}; }
  @container (height < ${rows * TWO_LINES}px) {
    .of-${rows} { --_name: 1 / 1; --_bar: 1 / 2; }
    @container (width < 320px) { .of-${rows} { --_share: none; } }
  }`,
);

/** Lying bars. */
export const barStyles = css`
  .chart-region.marks:has(.bars) {
    overflow: hidden auto;
    scrollbar-width: thin;
    /* The cursor is a little wider than what is drawn. */
    margin: 0 -8px;
    outline-offset: -2px;
  }
  .bars {
    display: grid;
    grid-template-columns: minmax(4.5em, 1.25fr) minmax(0, 1fr) auto;
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
  .bar-share i {
    font-style: normal;
  }
  /* Names before shares; an amount that leaves no room for a name stands below it. */
  @container (width < 220px) {
    .bars {
      --_share: none;
    }
    .bars.long {
      grid-auto-rows: minmax(60px, 1fr);
      .bar-value {
        grid-area: 3 / 1;
      }
    }
  }
  @container (width < 320px) {
    .bars.long {
      --_share: none;
    }
  }
  .bar {
    grid-area: var(--_bar, 2 / 1 / 3 / 4);
    width: 100%;
    height: 10px;
  }
  .bar:dir(rtl) {
    scale: -1 1;
  }
  /* Not when they are drawn first: they would grow out of another form of bars. */
  [data-moves] .bar .mark {
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
  .chart-region:is(:focus-visible, .walked) .bar-row[data-at]::before {
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
