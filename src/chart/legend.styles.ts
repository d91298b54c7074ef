/** Styles that every legend needs. */
import { css } from 'lit';

/** Legends and forms add their own, in modules of their own: what isn't used isn't loaded. */
export const legendStyles = css`
  .legend {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    align-content: start;
    min-height: 0;
    margin: 0 -8px;
    padding: 0 8px;
    overflow: hidden auto;
    scrollbar-width: thin;
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
    padding: 1px 8px;
    margin: 0 -8px;
    border: 0;
    border-radius: 6px;
    background: none;
    /* Two lines of a name are as high as one entry. */
    line-height: 1.2;
    text-align: start;
    overflow-wrap: anywhere;
  }
  @media (pointer: coarse) {
    .legend button {
      min-height: 44px;
    }
  }
  .legend button:focus-visible {
    outline-offset: -2px;
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
  [aria-pressed='false'] {
    color: var(--_muted);
  }
  [aria-pressed='false'] .legend-name {
    text-decoration: line-through;
  }
  [aria-pressed='false'] .swatch {
    opacity: 0.35;
  }
`;
