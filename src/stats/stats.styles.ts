/** The look of several numbers: a grid whose rows have their labels, numbers and comparisons on one line each. */
import { css } from 'lit';

/** For elements with several numbers. */
export const statsStyles = css`
  .stats {
    /* At most so many in a row, each at least so wide. */
    --_most: 2;
    --_gap: 12px;
    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(max(148px, (100% - (var(--_most) - 1) * var(--_gap)) / var(--_most)), 1fr)
    );
    align-content: start;
    gap: var(--_gap);
    margin: 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }
  @container (width >= 560px) {
    .stats {
      --_most: 3;
    }
    .stats:has(> :nth-child(4n):last-child) {
      --_most: 4;
    }
  }
  @container (width >= 1080px) {
    .stats {
      --_most: 6;
      --_gap: 8px;
    }
  }
  li {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    row-gap: 2px;
    position: relative;
    min-width: 0;
    padding: 12px 10px;
    border: 1px solid var(--_border);
    border-radius: min(var(--_radius), 10px);
  }
  .stats:not(:has(.deltas)) li {
    grid-row: span 2;
  }
  li:only-child {
    padding: 0;
    border: 0;
  }
  .sentence {
    position: absolute;
    inset: 0;
    overflow: hidden;
    opacity: 0;
    pointer-events: none;
    user-select: none;
  }
  /* A number that can be chosen: the whole of it is its button, which what is seen lies under. */
  button.sentence {
    pointer-events: auto;
  }
  li:has(button:hover) {
    border-color: var(--_muted);
  }
  li:has([aria-pressed='true']) {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 10%, var(--_surface));
  }
  li:has(button:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .label {
    color: var(--_muted);
    font-size: 13px;
  }
  .label small {
    padding: 0 5px;
    border: 1px solid var(--_tone, var(--_border));
    border-radius: 5px;
    color: var(--_text);
    font-size: 11px;
    font-weight: 600;
    /* It makes its line no higher. */
    line-height: 0;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    li:has([aria-pressed='true']) {
      border: 3px solid Highlight;
    }
  }
  .dot::before {
    content: '';
    display: inline-block;
    width: 9px;
    height: 9px;
    margin-inline-end: 6px;
    border-radius: 50%;
    background: var(--_tone);
  }
  .value {
    font-size: 20px;
    font-weight: 650;
    line-height: 32px;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
  }
  .number {
    container-type: inline-size;
  }
  /* All in one size. An amount with its unit stays on its line, a name takes two at most: the table has it whole. */
  .long .value {
    display: -webkit-box;
    overflow: hidden;
    margin-block: 4px;
    font-size: clamp(15px, 10.8cqi, 20px);
    line-height: 24px;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .number .detail {
    min-height: 1lh;
    margin: 0;
  }
  .deltas {
    margin-top: 4px;
    padding-top: 2px;
    border-top: 1px solid var(--_border);
  }
  .deltas p {
    min-height: 2lh;
  }
  .delta {
    margin-top: 4px;
    font-size: 13px;
    line-height: 1.4;
  }
  .deltas p > span {
    font-size: 12px;
  }
  .skeletons {
    overflow: hidden;
  }
  .skeletons i {
    display: inline-block;
    width: 70%;
    height: 10px;
    border-radius: 5px;
    background: var(--_border);
    animation: pulse 1.6s ease-in-out infinite;
  }
  .skeletons .value i {
    height: 18px;
  }
  .delta i {
    display: block;
    margin: 4px 0 8px;
  }
  th,
  td {
    /* A table of many columns scrolls; it breaks no words. */
    overflow-wrap: break-word;
  }
  thead th {
    vertical-align: bottom;
    white-space: normal;
  }
  @media (prefers-reduced-motion: reduce) {
    .skeletons i {
      animation: none;
    }
  }
`;
