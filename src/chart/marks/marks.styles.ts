/** Styles of every drawing without an engine. */
import { css } from 'lit';

export const marksStyles = css`
  .marks svg {
    display: block;
    forced-color-adjust: none;
  }
  .mark {
    fill: var(--_tone, var(--_accent));
    transition: opacity 0.2s;
  }
  .track {
    fill: var(--_track);
  }
  .faded {
    opacity: 0.3;
  }
  @media (forced-colors: active) {
    .track {
      fill: color-mix(in srgb, CanvasText 20%, Canvas);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .marks * {
      transition: none !important;
    }
  }
`;
