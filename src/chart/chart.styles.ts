/** Styles of a chart: region, cursor, tooltip, legend, and the probe that the theme is read from. */
import { css, type CSSResult } from 'lit';

/** For the shadow root of every host of a `ChartController`. */
export const chartStyles: CSSResult = css`
  .chart {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    min-width: 0;
  }
  .chart-region {
    position: relative;
    flex: 1 1 auto;
    min-width: 0;
    border-radius: 6px;
    outline: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .chart-region:focus-visible {
    outline: 2px solid var(--_accent);
    /* Outside the cursor, which is 8px wider than what is drawn. */
    outline-offset: 9px;
  }
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
  .tooltip {
    display: none;
    position: fixed;
    inset: 0 auto auto 0;
    z-index: 1000;
    translate: var(--_x, 0) var(--_y, 0);
    box-sizing: border-box;
    width: max-content;
    max-width: min(280px, calc(100vw - 16px));
    margin: 0;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    overflow: hidden;
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
    color: var(--_text);
    font: 13px/1.45 var(--_font);
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .tooltip.open {
    display: block;
  }
  .tooltip-name {
    display: flex;
    gap: 8px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .tooltip-value {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    margin-top: 2px;
  }
  .tooltip-value > :first-child {
    color: var(--_muted);
  }
  .chart-donut {
    gap: 12px;
  }
  .chart-total {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    color: var(--_muted);
    font-size: 13px;
    line-height: 1.3;
    pointer-events: none;
  }
  .chart-total b {
    color: var(--_text);
    font-size: 22px;
    font-weight: 600;
  }
  .chart-total .long {
    font-size: 13px;
  }
  .legend {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    margin: 0;
    padding: 0;
    list-style: none;
    font-variant-numeric: tabular-nums;
  }
  .legend li,
  .legend button {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .legend button {
    align-items: center;
    column-gap: 10px;
    min-height: 36px;
    padding: 4px 8px;
    margin: 0 -8px;
    border: 0;
    border-radius: 6px;
    background: none;
    line-height: 1.3;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .legend button:hover {
    background: var(--_track);
  }
  .legend .swatch {
    margin: 0;
  }
  .legend-name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    /* Names in Arabic too begin where the others do. */
    text-align: match-parent;
  }
  .legend-value,
  .legend-share {
    text-align: end;
  }
  .legend-value {
    font-weight: 600;
  }
  .legend-share,
  [aria-pressed='false'] {
    color: var(--_muted);
  }
  [aria-pressed='false'] .legend-name {
    text-decoration: line-through;
  }
  [aria-pressed='false'] .swatch {
    opacity: 0.35;
  }
  /* Of the frame; sizes.ts has the same number. */
  @container (min-width: 440px) {
    .chart-donut {
      flex-direction: row;
      align-items: stretch;
      gap: 24px;
    }
    .chart-donut .chart-region {
      flex: 0 0 38%;
    }
    .legend {
      flex: 1;
      align-self: center;
    }
  }
  .swatch {
    flex: none;
    width: 10px;
    height: 10px;
    margin-top: 0.33em;
    border-radius: 3px;
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .tone-good {
    background: var(--_good);
  }
  .tone-bad {
    background: var(--_bad);
  }
  .tone-neutral {
    background: var(--_neutral);
  }
  .tone-1 {
    background: var(--_color-1);
  }
  .tone-2 {
    background: var(--_color-2);
  }
  .tone-3 {
    background: var(--_color-3);
  }
  .tone-4 {
    background: var(--_color-4);
  }
  .tone-5 {
    background: var(--_color-5);
  }
  .tone-6 {
    background: var(--_color-6);
  }
  .tone-7 {
    background: var(--_color-7);
  }
  .tone-8 {
    background: var(--_color-8);
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
