/** The look of a map's elements that stand before the engine is there: its room, its buttons and the list. */
import { css } from 'lit';

export const mapStyles = css`
  /* As tall as the map and a list of five below or beside it, in every state: nothing jumps. Longer names make it
     taller, and a height that the page gives makes map and list fit. */
  .body {
    --_room: 512px;
  }
  .places {
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-height: 0;
  }
  .map {
    position: relative;
    flex: 1 1 240px;
    min-width: 0;
    /* Where both don't fit, the list stays: it has the numbers. */
    max-height: clamp(0px, (100% - 190px) * 99, 100%);
    overflow: hidden;
    border-radius: 8px;
    background: var(--_track);
    container: map / size;
    /* What lies over the map lies over nothing else of the page. */
    isolation: isolate;
  }
  /* What has no room can't be seen, nor found by keys. */
  @container map (height < 40px) {
    .map > * {
      visibility: hidden;
    }
  }
  .map-region {
    position: absolute;
    inset: 0;
    overflow: hidden;
    border-radius: inherit;
    outline: none;
    /* One finger scrolls the page, two move the map. */
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  /* Inside, where the map's own layers can't cover it and a narrow page can't clip it. */
  .map-region:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 10;
    border: 2px solid var(--_accent);
    border-radius: inherit;
    pointer-events: none;
  }
  /* In place of the map: a line above the list. */
  .map-words {
    display: flex;
    flex: none;
    align-items: start;
    gap: 8px;
    max-height: none;
    container-type: normal;
    background: none;
    color: var(--_muted);
    font-size: 13px;
  }
  .places:has(.map-words) {
    flex-direction: column;
  }
  .map-buttons {
    position: absolute;
    inset: 8px 8px auto auto;
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_border);
    max-height: calc(100% - 16px);
    overflow: hidden;
    border-radius: 8px;
    background: var(--_surface);
  }
  .map-buttons button {
    display: grid;
    flex: 0 1 34px;
    place-items: center;
    width: 34px;
    min-height: 24px;
    border-radius: 0;
  }
  /* As bubbles.ts has it. */
  @media (pointer: coarse) {
    .map-buttons button {
      flex-basis: 44px;
      width: 44px;
    }
  }
  .map-buttons button:focus-visible {
    outline-offset: -2px;
  }
  .map-buttons button + button {
    border-top: 1px solid var(--_border);
  }
  .map-buttons button:hover,
  .place-list button:hover,
  .place-list .pointed {
    background: var(--_track);
  }
  .map-attribution {
    position: absolute;
    inset: auto 0 0 auto;
    max-width: 100%;
    padding: 1px 6px;
    border-start-start-radius: 6px;
    border-end-end-radius: 8px;
    background: color-mix(in srgb, var(--_surface) 85%, transparent);
    font-size: 11px;
  }
  .place-list {
    display: grid;
    flex: 0 1 auto;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    min-height: min(104px, 100%);
    align-content: start;
    margin: 0 -8px;
    padding: 0;
    overflow: auto;
    list-style: none;
    font-variant-numeric: tabular-nums;
  }
  .place-list li,
  .place-list button {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  /* The room of the map is theirs. */
  .places .map-words ~ .place-list {
    flex: 1;
    grid-auto-rows: minmax(52px, 88px);
  }
  .place-list.plain {
    grid-template-columns: minmax(0, 1fr) auto auto;
  }
  .place-list button {
    position: relative;
    align-items: center;
    column-gap: 10px;
    min-height: 52px;
    padding: 4px 8px;
    line-height: 1.3;
    text-align: start;
  }
  /* Inside: the list clips what stands out of it. */
  .place-list button:focus-visible {
    outline-offset: -2px;
  }
  .place-list [aria-current] {
    background: color-mix(in srgb, var(--_accent) 14%, var(--_surface));
  }
  .place-list [aria-current] bdi {
    font-weight: 600;
  }
  .place-list i {
    width: 10px;
    height: 10px;
    border: 1.5px dashed var(--_muted);
    border-radius: 50%;
  }
  .place-list .placed {
    border: 1.5px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 35%, transparent);
  }
  .place-list [aria-current] .placed {
    background: var(--_accent);
  }
  .place-name {
    overflow-wrap: anywhere;
  }
  .place-name bdi {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    text-align: match-parent;
  }
  .place-name small {
    color: var(--_muted);
    font-size: 12px;
  }
  .place-list .integer {
    font-weight: 600;
  }
  .integer,
  .percent {
    text-align: end;
  }
  .percent {
    color: var(--_muted);
  }
  @container (width < 240px) {
    .percent {
      display: none;
    }
  }
  @container (width >= 560px) {
    .body {
      --_room: 300px;
    }
    .places:not(:has(.map-words)) {
      flex-direction: row;
      gap: 20px;
    }
    .map:not(.map-words) {
      flex: 1 1 0;
      max-height: none;
    }
    .place-list,
    .places .skeleton {
      flex: 0 0 min(320px, 44%);
    }
  }
`;
