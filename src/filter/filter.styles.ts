/** The look of filters: a row of fields that wraps, without a frame around it. */
import { css } from 'lit';

/** For every filter. */
export const filterStyles = css`
  :host {
    height: auto;
  }
  .frame {
    --_least: 0px;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }
  .body {
    display: block;
    overflow: auto;
  }
  /* Inside: what scrolls cuts off what stands out of it. */
  :is(input, select):focus-visible {
    outline-offset: -2px;
  }
  .body::before {
    content: none;
  }
  .foot {
    display: none;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px 12px;
    max-width: 1000px;
  }
  .fold {
    display: none;
    align-items: center;
    gap: 8px;
    width: 100%;
    min-height: 44px;
    padding: 6px 10px;
    border: 1px solid var(--_edge);
    background: var(--_surface);
    text-align: start;
  }
  .fold b {
    flex: 1;
    min-width: 0;
    font-weight: 500;
    text-wrap: pretty;
  }
  .fold[aria-expanded='true'] {
    margin-bottom: 10px;
  }
  .fold[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 10px;
  }
  label {
    flex: 2 1 130px;
    min-width: 0;
  }
  .wide {
    flex: 3 1 170px;
  }
  .pair {
    display: flex;
    flex: 4 1 272px;
    flex-wrap: wrap;
    gap: inherit;
    min-width: 0;
  }
  .pair label {
    flex: 1 1 120px;
  }
  label span {
    display: block;
    margin-bottom: 3px;
    color: var(--_muted);
    font-size: 12px;
  }
  input,
  select {
    width: 100%;
    min-height: 40px;
    padding: 6px 8px;
    font-variant-numeric: tabular-nums;
  }
  /* A browser writes dates in its own language: until somebody edits one, it stands there in the page's. */
  label:has(.written) {
    position: relative;
  }
  .written {
    position: absolute;
    inset: auto auto 1px 9px;
    margin: 0;
    color: var(--_text);
    font-size: inherit;
    line-height: 38px;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  label:focus-within .written,
  .written:empty {
    visibility: hidden;
  }
  label:not(:focus-within):has(.written:not(:empty)) input {
    color: transparent;
  }
  input[aria-invalid='true'] {
    border-color: var(--_bad);
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
    padding: 0 4px;
  }
  .switch input:focus-visible {
    outline-offset: 2px;
  }
  .switch {
    display: flex;
    flex: none;
    align-items: center;
    gap: 8px;
    min-height: 40px;
    cursor: pointer;
  }
  .switch span {
    margin: 0;
    color: var(--_text);
    font-size: inherit;
  }
  .switch input {
    appearance: none;
    position: relative;
    flex: none;
    width: 36px;
    min-height: 20px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 10px;
    background: var(--_neutral);
    cursor: inherit;
  }
  .switch input::before {
    content: '';
    position: absolute;
    inset: 3px auto 3px 3px;
    width: 14px;
    border-radius: 7px;
    background: var(--_surface);
    transition: translate 0.15s;
  }
  .switch input:checked {
    background: var(--_accent);
  }
  .switch input:checked::before {
    translate: 16px;
  }
  .fields p {
    flex: none;
    order: 1;
    width: 100%;
    color: var(--_bad);
    font-size: 13px;
  }
  .notice {
    max-width: 1000px;
    margin: 10px 0 0;
  }
  @container (width < 596px) {
    .fold {
      display: flex;
    }
    .fields:not(.open) {
      display: none;
    }
    label {
      flex: 4 1 100px;
    }
    .wide {
      flex: 6 1 150px;
    }
    .pair {
      flex: 1 1 100%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .switch input::before {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .written {
      display: none;
    }
    .switch input {
      appearance: auto;
      width: 20px;
    }
    .switch input::before {
      content: none;
    }
  }
`;
