/** Styles that every chart needs; forms and legends bring theirs. */
import { css, type CSSResult } from 'lit';

/** For the shadow root of every host of a `ChartController`. */
export const chartStyles: CSSResult = css`
  /* All that can stand in the body shares one room: in every state as high as the drawing, unless the page says how
     high the widget is. */
  .body {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    min-height: 0;
  }
  .body::before {
    grid-area: 2 / 1;
    contain: size;
    contain-intrinsic-block-size: var(--_height);
    min-height: 0;
    content: '';
  }
  .body > * {
    grid-area: 2 / 1;
    min-height: 0;
  }
  .body > .notice,
  .body > .note {
    grid-area: 1 / 1;
  }
  .body > .message {
    justify-content: safe center;
    overflow: auto;
  }
  .skeleton {
    overflow: hidden;
  }
  .chart {
    position: relative;
    container-type: size;
    min-width: 0;
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
  .chart-small {
    display: none;
    overflow: hidden;
    max-height: 100%;
    color: var(--_muted);
    font-size: 13px;
  }
  @container (width < 160px) or (height < 40px) {
    .chart-form {
      display: none;
    }
    .chart-small {
      display: block;
    }
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
