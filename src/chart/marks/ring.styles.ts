/** Styles of a ring with its total, and of its legend: beside it, or below where a place is narrow and tall. */
import { css } from 'lit';

/** For the shadow root of a ring. */
export const ringStyles = css`
  .skeleton.for-donut i:first-of-type {
    flex: 0 1 auto;
    align-self: center;
    width: auto;
    height: min(50%, 42cqi);
    aspect-ratio: 1;
    border: 24px solid var(--_border);
    border-radius: 50%;
    background: none;
  }
  .chart-donut {
    flex-direction: row;
    gap: 16px;
    .chart-region {
      flex: 0 1 38%;
      container-type: size;
    }
    .legend {
      flex: 1;
      grid-template-columns: auto minmax(min(24cqi, 8em), 1fr) auto auto;
      /* Whole numbers are worth more than a large ring. */
      min-width: min-content;
      align-self: center;
      max-height: 100%;
    }
  }
  .ring {
    width: 100%;
    height: 100%;
  }
  .ring .mark {
    stroke: var(--_surface);
    stroke-width: 2;
    transform-origin: center;
    transition:
      opacity 0.2s,
      scale 0.1s;
  }
  .ring:has([data-at]) .mark:not([data-at]) {
    opacity: 0.35;
  }
  .ring [data-at] {
    scale: 1.05;
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
    font-size: clamp(11px, 11cqmin, 22px);
    font-weight: 600;
  }
  .chart-total .long {
    font-size: min(5.4cqmin, 12px);
  }
  /* Of the region, whose smaller side is the ring's. */
  @container (width < 130px) or (height < 130px) {
    .chart-total span,
    .chart-total .long {
      display: none;
    }
  }
  @container (width < 60px) or (height < 60px) {
    .chart-total {
      display: none;
    }
  }
  /* sizes.ts has the same number. */
  @container (width >= 440px) {
    .chart-donut {
      gap: 24px;
    }
  }
  @container (width < 440px) and (height >= 240px) {
    .chart-donut {
      flex-direction: column;
      gap: 12px;
      .chart-region {
        flex: 1 100 200px;
        min-height: 110px;
      }
      .legend {
        flex: 0 1 auto;
        align-self: stretch;
      }
    }
  }
  /* Names first: numbers stand below them where they don't fit beside. */
  @container (width < 440px) {
    .chart-donut {
      /* It stays a grid: browsers count a change of display as a shift of the layout, from the page's corner. */
      .legend {
        grid-template-columns: 1fr;
      }
      .legend button {
        display: flex;
        flex-wrap: wrap;
        column-gap: 8px;
      }
      /* All or none: where the longest number leaves a name too little, each name has a line of its own. */
      .legend-name {
        flex: 1 1 clamp(5.5em, (var(--_beside, 163px) + var(--_letters) * 0.6em - 100cqi) * 999, 100% - 18px);
      }
      .legend-numbers {
        display: flex;
        gap: 8px;
        margin-inline-start: auto;
      }
      .legend-share {
        min-width: 3.4em;
      }
    }
  }
  @container ((width < 440px) and (height < 240px)) or (width < 240px) {
    .chart-donut {
      .legend {
        --_beside: 107px;
      }
      .legend-value {
        font-size: 12px;
      }
      .legend-share {
        display: none;
      }
    }
  }
  @container (width >= 700px) and (height < 150px) {
    .chart-donut {
      .chart-region {
        flex-basis: 20%;
      }
      .legend {
        grid-template-columns: repeat(2, auto minmax(8em, 1fr) auto auto);
      }
      .legend li {
        grid-column: span 4;
      }
      .legend li:nth-child(odd) {
        margin-inline-end: 32px;
      }
    }
  }
  @media (forced-colors: active) {
    .ring .mark {
      stroke: Canvas;
    }
  }
`;
