/** The look of sparklines and progress bars. */
import { css } from 'lit';

export const sparklineStyles = css`
  .sparkline {
    display: block;
    width: 100%;
    height: 24px;
    overflow: visible;
    fill: none;
    stroke: var(--_tone, var(--_accent));
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    forced-color-adjust: none;
  }
  .sparkline path {
    /* However it is stretched. */
    vector-effect: non-scaling-stroke;
  }
`;

export const progressStyles = css`
  .progress {
    display: block;
    width: 100%;
    height: 8px;
    forced-color-adjust: none;
  }
  .progress:dir(rtl) {
    scale: -1 1;
  }
  .progress-track {
    fill: var(--_track);
  }
  .progress-bar {
    fill: var(--_tone, var(--_accent));
  }
  @media (forced-colors: active) {
    .progress-track {
      fill: color-mix(in srgb, CanvasText 20%, Canvas);
    }
  }
`;
