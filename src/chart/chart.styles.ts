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
  /* On paper Chromium finds no place for what is out of the flow where a grid goes over several sheets. */
  @media print {
    .body > .chart {
      position: relative;
    }
  }
  /* How high the body would be by what is in it: said, so that it isn't laid out at that height first to find out. */
  .body:has(> .chart) {
    flex-basis: var(--_room);
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
  .chart-region:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .chart-more {
    flex: none;
    margin-top: 8px;
    color: var(--_muted);
    font-size: 13px;
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
