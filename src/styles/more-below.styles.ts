/** A shadow at the lower edge of what goes on below its room: many a scroll bar is seen only while somebody scrolls. */
import { css } from 'lit';

/** For scrollers of the class `goes-on`, in browsers where CSS knows how far something is scrolled. */
export const moreBelowStyles = css`
  .goes-on {
    animation: goes-on linear;
    animation-timeline: scroll(self);
  }
  @keyframes goes-on {
    0%,
    95% {
      box-shadow: inset 0 -8px 8px -8px var(--_edge);
    }
  }
`;
