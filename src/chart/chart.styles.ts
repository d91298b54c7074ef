/** Styles that every chart needs; forms and legends bring theirs. */
import { css, type CSSResult } from 'lit';

/** For the shadow root of every host of a `ChartController`. */
export const chartStyles: CSSResult = css`
  .chart {
    position: relative;
    container-type: size;
    min-width: 0;
  }
  /* In its cell of the grid, without being asked how large it would be: all in it would be laid out twice, and differently,
     for every frame of a bar that grows. */
  .body > .chart {
    position: absolute;
    inset: 0;
  }
  /* How high the body would be by what is in it: said, so that it isn't laid out at that height first to find out. */
  .body:has(> .chart) {
    flex-basis: var(--_room);
  }
  /* A drawing with its table below: both scroll where there is no room for both. */
  .both {
    display: flex;
    flex-direction: column;
    gap: 12px;
    overflow: auto;
    /* What is drawn is a little wider than the text around it. */
    margin-inline: -8px;
    padding-inline: 8px;
  }
  .both > .chart {
    flex: 1 0 min(264px, 100%);
  }
  .both > .scroll {
    flex: none;
    overflow: auto hidden;
    white-space: nowrap;
  }
  .chart-form {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  .chart-region {
    position: relative;
    flex: 1 1 auto;
    min-width: 0;
    min-height: 0;
    border-radius: 6px;
    outline: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .chart-region.selectable {
    cursor: pointer;
  }
  .chart-region:is(:focus-visible, .walked) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .chart-more {
    flex: none;
    margin-top: 8px;
    color: var(--_muted);
    font-size: 13px;
  }
  .skeleton.donut i:first-of-type {
    flex: 0 1 auto;
    align-self: center;
    width: auto;
    height: min(50%, 42cqi);
    aspect-ratio: 1;
    border: 24px solid var(--_border);
    border-radius: 50%;
    background: none;
  }
  .skeleton.stacked i:first-of-type {
    width: 100%;
    height: 28px;
  }
  .skeleton:is(.column, .line, .grouped, .pareto) {
    flex-direction: row;
    align-items: end;
  }
  .skeleton:is(.column, .line, .grouped, .pareto) > i {
    flex: 1;
    width: auto;
    height: 80%;
  }
  .skeleton:is(.column, .line, .grouped, .pareto) > i:nth-of-type(2n) {
    height: 50%;
  }
  .skeleton:is(.column, .line, .grouped, .pareto) > i:nth-of-type(3n) {
    height: 65%;
  }
  th[data-note]::after {
    content: ' (' attr(data-note) ')';
    font-weight: 400;
  }
  .swatch {
    flex: none;
    margin-top: 0.33em;
    forced-color-adjust: none;
    print-color-adjust: exact;
    width: 10px;
    height: 10px;
    border-radius: 3px;
    background: var(--_tone, var(--_accent));
  }
`;
