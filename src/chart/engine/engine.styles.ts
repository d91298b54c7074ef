/** Styles that come with the engine: the canvas, and the cursor over it. */
import { css } from 'lit';
import { adopt } from '../../styles/adopt.js';

const sheet = css`
  .chart-canvas,
  .chart-cursor {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .chart-cursor {
    inset: 0 auto auto 0;
    translate: var(--_x) var(--_y);
    width: var(--_width);
    height: var(--_height);
    border-radius: 6px;
    background: color-mix(in srgb, var(--_text) 6%, transparent);
  }
  .chart-region:is(:focus-visible, .walked) .chart-cursor {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  @media print {
    /* A sheet may be narrower than the window, and nothing is drawn anew for it. */
    .chart-canvas > div,
    .chart-canvas canvas {
      width: 100% !important;
      height: 100% !important;
      object-fit: contain;
    }
  }
  @media (forced-colors: active) {
    .chart-cursor {
      background: none;
      outline: 2px solid Highlight;
    }
  }
`;

/** Gives them to the root that a chart stands in. */
export const addStyles = (node: Node): void => adopt(node, sheet);
