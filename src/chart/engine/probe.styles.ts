/** The probe that the theme is read from. */
import { css } from 'lit';

export const probeStyles = css`
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
  @media (forced-colors: active) {
    /* The drawing's text and track must stand out from the forced background; data colours stay. */
    .chart-probe {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_accent: CanvasText;
      --_track: color-mix(in srgb, CanvasText 20%, Canvas);
    }
  }
`;
