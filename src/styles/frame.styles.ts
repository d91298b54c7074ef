/** The look of the frame: spacing, heading, menu, messages, and the states. */
import { css } from 'lit';

export const frameStyles = css`
  :host {
    /* 300px wide where nobody says how wide, and narrower where there is less: the frame itself, whose width its
       content asks for, has none of its own. As high as the page says, else as its content needs. */
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 300px) minmax(0, 1fr);
    min-width: 0;
    height: var(--dasbor-height, auto);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before {
    box-sizing: border-box;
    scrollbar-width: thin;
  }
  .frame {
    /* Below this, less the borders, the frame only says that it is too low. */
    --_least: 178px;
    box-sizing: border-box;
    grid-column: 1 / -1;
    min-width: 0;
    gap: 12px;
    position: relative;
    height: 100%;
    padding: 16px;
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: 14px/1.45 var(--_font);
    container-type: inline-size;
    contain-intrinsic-inline-size: 266px;
    -webkit-text-size-adjust: 100%;
  }
  .frame,
  .message,
  .skeleton {
    display: flex;
    flex: 1;
    flex-direction: column;
  }
  .frame::after {
    /* Not for screen readers: they have what there is no room for. */
    content: attr(data-small) / '';
    position: absolute;
    inset: 0 0 auto;
    z-index: 9;
    align-content: center;
    height: clamp(0px, max(var(--_least) - 100%, var(--_narrow, 140px) - 100cqi) * 999, 100%);
    overflow: hidden;
    background: var(--_surface);
    color: var(--_muted);
    text-align: center;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* What has the focus is seen, as far as there is room. */
  .frame:focus-within::after {
    content: none;
  }
  .head {
    display: flex;
    flex: none;
    align-items: flex-start;
    gap: 8px;
    min-height: 28px;
  }
  h3 {
    flex: 1;
    min-width: 0;
    margin: 0;
    padding-top: 3px;
    font-size: 15px;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
    overflow-wrap: anywhere;
    /* Two lines at most; it is whole on hovering. */
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  [part='actions'] {
    margin-left: auto;
  }
  button {
    padding: 0;
    border: 0;
    border-radius: 8px;
    background: none;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .icon {
    flex: none;
    width: 18px;
    height: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .more {
    display: grid;
    place-items: center;
    width: 32px;
    height: 28px;
    margin: 0 -6px 0 0;
    color: var(--_muted);
  }
  .more .icon {
    stroke-width: 3;
  }
  .more:hover,
  .menu button:hover {
    background: var(--_track);
    color: var(--_text);
  }
  .menu {
    /* Anchored to its button; a browser without anchors shows it in the middle of the screen. */
    position-area: bottom span-left;
    position-try-fallbacks: flip-block;
    min-width: 190px;
    padding: 6px;
    border: 1px solid var(--_border);
    border-radius: 10px;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 8px 24px rgb(0 0 0 / 0.16);
  }
  @supports (position-area: bottom) {
    .menu {
      margin: 4px 0;
    }
  }
  .menu button {
    display: flex;
    align-items: center;
    gap: 10px;
    width: 100%;
    min-height: 40px;
    padding: 6px 10px;
    text-align: start;
  }
  .menu .icon {
    color: var(--_muted);
  }
  /* One cell for what a kind shows, below a notice. Without a height from the page it takes what its content needs,
     but in every state at least the room of the kind; where the page makes it lower, the content has to shrink or
     to scroll. */
  .body {
    position: relative;
    display: grid;
    flex: 1 1 auto;
    grid-template: fit-content(50%) minmax(0, 1fr) / minmax(0, 1fr);
    min-height: 0;
    transition: filter 0.2s 0.3s;
  }
  .body::before {
    content: '';
    grid-area: 1 / 1 / 3 / 2;
    height: var(--_room, 96px);
    max-height: 100%;
    pointer-events: none;
  }
  .body > * {
    grid-area: 2 / 1;
    min-height: 0;
  }
  /* Its room is known without its skeleton: far from the viewport that needs no layout. */
  .loading .body:has(> .skeleton:only-child) {
    content-visibility: auto;
    contain-intrinsic-height: var(--_room, 96px);
  }
  /* Without its colours, and as dim as text may be that is still to be read. */
  .stale .body:not(:has(.notice)) {
    filter: grayscale(1) opacity(0.87);
  }
  .foot {
    /* With the frame's gap above it; the first to go where the frame is lower than 192px,
       which a chart of two bars is. */
    display: flex;
    flex-shrink: 0;
    align-items: end;
    justify-content: space-between;
    gap: 12px;
    height: 30px;
    max-height: clamp(0px, (100% - 157px) * 99, 30px);
    margin-top: -12px;
    overflow: hidden;
    white-space: nowrap;
    color: var(--_muted);
    font-size: 12px;
    line-height: 18px;
    font-variant-numeric: tabular-nums;
  }
  /* With nothing in it, it is only room: a message may have it. */
  .foot:empty {
    flex-shrink: 999;
  }
  .foot > :first-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .foot i {
    font-style: normal;
  }
  @container (width < 440px) {
    .foot i {
      display: none;
    }
  }
  p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .message {
    align-items: center;
    justify-content: safe center;
    gap: 8px;
    padding: 4px 8px;
    overflow: auto;
    color: var(--_muted);
    font-size: 13px;
    text-align: center;
    text-wrap: balance;
  }
  .message > .icon {
    width: 26px;
    height: clamp(0px, (100% - 110px) * 99, 26px);
  }
  .error > .icon {
    color: var(--_bad);
  }
  .ways > * {
    display: inline-block;
    margin: 0 6px;
  }
  summary {
    cursor: pointer;
    font-size: 13px;
  }
  .note {
    font:
      12px/1.4 ui-monospace,
      monospace;
  }
  .body > .notice {
    grid-area: 1 / 1;
    overflow: auto;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 8px;
    margin-bottom: 8px;
    padding: 6px 10px;
    border-radius: 8px;
    background: var(--_track);
    font-size: 13px;
  }
  .notice p {
    flex: 1 1 150px;
  }
  .retry {
    flex: none;
    min-height: 32px;
    padding: 4px 14px;
    border: 1px solid var(--_edge);
    background: var(--_surface);
    color: var(--_text);
  }
  @media (pointer: coarse) {
    .more,
    .menu button,
    .retry {
      min-width: 44px;
      min-height: 44px;
    }
    .more {
      margin: -8px -12px -8px 0;
    }
  }
  .retry:hover {
    background: var(--_track);
  }
  .skeleton {
    justify-content: space-around;
    gap: 12px;
    overflow: hidden;
    animation: pulse 1.6s ease-in-out infinite;
  }
  .skeleton i {
    height: 12px;
    border-radius: 6px;
    background: var(--_border);
  }
  .skeleton i:nth-child(2n) {
    width: 75%;
  }
  .skeleton i:nth-child(3n) {
    width: 50%;
  }
  @keyframes pulse {
    50% {
      opacity: 0.45;
    }
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton,
    .body {
      animation: none;
      transition: none;
    }
  }
  @media print {
    [part='actions'] {
      display: none;
    }
    .frame {
      overflow: visible;
      break-inside: avoid;
    }
  }
`;
