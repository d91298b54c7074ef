/** Styles of bars that stand, where each has room for its name and its value; beside those of lying bars. */
import { css } from 'lit';
import { COLUMN } from '../sizes.js';
import { upTo } from './rules.js';

/** As many columns as a wide screen has room for, each as wide as a name and a value need. */
const MOST_COLUMNS = 24;
/** As wide as most names need for two lines. */
const WIDE = 112;

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
        inset: auto -4px calc(var(--_zero) - 2px);
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
      .bar-share i { display: none; }
      .bar { position: absolute; grid-area: 2 / 1 / 3 / 2; inset: 0; width: min(56px, 70%); height: 100%; margin: auto; }
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
  }
  @container (width < ${columns * WIDE}px) and (height >= 168px) {
    .stand-${columns}.long-names { --_under: 61px; --_lines: 3; }
  }`,
);

/** Standing bars. */
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
