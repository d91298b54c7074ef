/** The public tokens with their defaults, light and dark, as the private custom properties that every style uses. */
import { css } from 'lit';

// `light-dark()` follows the `color-scheme` that the widget inherits, so a light page gets light widgets
// whatever the operating system says. The defaults are documented in docs/theming.md and tokens.css.
export const tokenStyles = css`
  .frame {
    /* No text style of the page reaches in; what the page hides, dims or makes untouchable stays so. */
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    --_surface: var(--dasbor-surface, light-dark(#ffffff, #171c23));
    --_text: var(--dasbor-text, light-dark(#1b2430, #e8ecf1));
    --_muted: var(--dasbor-muted, light-dark(#586474, #9fabb9));
    --_border: var(--dasbor-border, light-dark(#e2e6eb, #2c343e));
    --_edge: var(--dasbor-edge, light-dark(#838e9b, #6b7785));
    --_track: var(--dasbor-track, light-dark(#eef1f4, #242b34));
    --_accent: var(--dasbor-accent, light-dark(#2b6cb0, #6aa9e4));
    --_radius: var(--dasbor-radius, 12px);
    --_font: var(--dasbor-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_good: var(--dasbor-status-good, light-dark(#1f8355, #6fd39f));
    --_bad: var(--dasbor-status-bad, light-dark(#9a231d, #e2655d));
    --_neutral: var(--dasbor-status-neutral, light-dark(#7d8896, #8b97a5));
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
`;
