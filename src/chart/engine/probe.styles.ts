/** The probe that the theme is read from. */
import { css, unsafeCSS } from 'lit';

/**
 * Every colour of the theme in a property of its own: one read gives them all, and a change of any (or of the font) ends a
 * transition, which is how a new theme is noticed.
 */
export const HELD = {
  text: 'color',
  muted: 'border-top-color',
  surface: 'background-color',
  track: 'border-bottom-color',
  accent: 'outline-color',
  good: 'text-decoration-color',
  bad: 'column-rule-color',
  neutral: 'text-emphasis-color',
  1: 'border-left-color',
  2: 'border-right-color',
  3: 'caret-color',
  4: 'fill',
  5: 'stroke',
  6: 'stop-color',
  7: 'flood-color',
  8: 'lighting-color',
} as const;

const held = Object.entries(HELD).map(
  ([name, property]) => `${property}:var(--_${+name ? 'color-' : ''}${name});`,
);

export const probeStyles = css`
  .chart-probe {
    forced-color-adjust: none;
    font-family: var(--_font);
    border: 0 solid;
    transition: all 1ms allow-discrete;
    ${unsafeCSS(held.join(''))}
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
