/** Styles that come with the engine: canvas, cursor, tooltip, and the probe that the theme is read from. */
import { css } from 'lit';
import { adopt } from '../../styles/adopt.js';
import { tooltipStyles } from '../../styles/tooltip.styles.js';

const sheet = css`
  .chart-region.selectable {
    cursor: pointer;
  }
  .chart-canvas,
  .chart-cursor {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .chart-cursor {
    inset: 0 auto auto 0;
    translate: var(--_x) var(--_y);
    width: var(--_w);
    height: var(--_h);
    border-radius: 6px;
    background: color-mix(in srgb, var(--_text) 6%, transparent);
  }
  .chart-anchor {
    visibility: hidden;
  }
  .chart-region:focus-visible .chart-cursor {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  /* Holds every colour of the theme in one property each: one read gives them all, and a change of any
     (or of the font) ends a transition, which is how a new theme is noticed. */
  .chart-probe {
    position: absolute;
    width: 0;
    height: 0;
    overflow: hidden;
    visibility: hidden;
    pointer-events: none;
    forced-color-adjust: none;
    font-family: var(--_font);
    color: var(--_text);
    background-color: var(--_surface);
    border: 0 solid var(--_muted);
    border-bottom-color: var(--_track);
    outline-color: var(--_accent);
    text-decoration-color: var(--_good);
    column-rule-color: var(--_bad);
    text-emphasis-color: var(--_neutral);
    border-left-color: var(--_color-1);
    border-right-color: var(--_color-2);
    caret-color: var(--_color-3);
    fill: var(--_color-4);
    stroke: var(--_color-5);
    stop-color: var(--_color-6);
    flood-color: var(--_color-7);
    lighting-color: var(--_color-8);
    transition: all 1ms allow-discrete;
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
    /* The drawing's text and track must stand out from the forced background; data colours stay. */
    .chart-probe {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_accent: CanvasText;
      --_track: color-mix(in srgb, CanvasText 20%, Canvas);
    }
    .chart-cursor {
      background: none;
      outline: 2px solid Highlight;
    }
  }
`;

/** Gives them to the root that a chart stands in. */
export const addStyles = (node: Node): void => adopt(node, tooltipStyles, sheet);
