/** Styles that come with the engine: Leaflet's layers (what is used of its style sheet), bubbles and names. */
import { css } from 'lit';

export const engineStyles = css`
  .map-canvas {
    position: absolute;
    inset: 0;
    overflow: hidden;
    border-radius: inherit;
    /* The layers' heights are their own affair: buttons stand above all of them. */
    isolation: isolate;
    cursor: grab;
    touch-action: inherit;
  }
  .dragged .map-canvas {
    cursor: grabbing;
  }
  /* Tiles are light in both themes, and so is what stands on them. */
  .tiled {
    color-scheme: light;
  }
  .map-canvas svg {
    max-width: none;
    max-height: none;
  }
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile-container,
  .leaflet-tile,
  .leaflet-overlay-pane > svg {
    position: absolute;
    top: 0;
    left: 0;
  }
  .leaflet-map-pane,
  .leaflet-tile-pane {
    z-index: 1;
  }
  .leaflet-overlay-pane {
    z-index: 2;
  }
  .leaflet-names-pane {
    z-index: 3;
    pointer-events: none;
  }
  .leaflet-tile {
    visibility: hidden;
    max-width: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-user-drag: none;
    pointer-events: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
    will-change: transform;
  }
  .leaflet-zoom-anim .leaflet-tile {
    transition: none;
  }
  /* Names don't grow with the layers; they come back where the bubbles have arrived. */
  .leaflet-zoom-anim .leaflet-names-pane,
  .crowded {
    visibility: hidden;
  }
  .map-grid {
    stroke: var(--_muted);
    stroke-opacity: 0.22;
    stroke-width: 1;
  }
  .bubble {
    fill: var(--_accent);
    fill-opacity: 0.4;
    stroke: var(--_accent);
    stroke-width: 1.5;
    cursor: pointer;
    pointer-events: visiblePainted;
    transition: fill-opacity 0.15s;
  }
  .bubble.pointed {
    fill-opacity: 0.65;
    stroke-width: 2.5;
  }
  .bubble.chosen {
    fill-opacity: 0.85;
    stroke: var(--_text);
    stroke-width: 2.5;
  }
  .bubble-name {
    --_halo: color-mix(in srgb, var(--_surface) 90%, transparent);
    position: absolute;
    translate: var(--_x) var(--_y);
    max-width: 130px;
    overflow: hidden;
    padding: 0 3px;
    color: var(--_text);
    font-size: 12px;
    line-height: 16px;
    text-overflow: ellipsis;
    text-shadow:
      0 0 2px var(--_halo),
      0 0 3px var(--_halo),
      0 0 4px var(--_halo);
    white-space: nowrap;
  }
  .bubble-name.chosen {
    font-weight: 600;
  }
  .map-scale,
  .map-hint {
    position: absolute;
    z-index: 4;
    pointer-events: none;
  }
  .map-scale {
    inset: auto auto 8px 10px;
    border: 1px solid var(--_muted);
    border-top: 0;
    background: color-mix(in srgb, var(--_surface) 60%, transparent);
    color: var(--_muted);
    font-size: 11px;
    line-height: 14px;
    text-align: center;
    white-space: nowrap;
  }
  .map-hint {
    inset: auto 12px 34px;
    width: fit-content;
    margin: 0 auto;
    padding: 6px 12px;
    border-radius: 16px;
    background: var(--_text);
    color: var(--_surface);
    font-size: 13px;
    opacity: 0;
    transition: opacity 0.2s;
  }
  .map-hint.shown {
    opacity: 0.92;
  }
  @media (prefers-reduced-motion: reduce) {
    .bubble,
    .map-hint {
      transition: none;
    }
  }
`;
