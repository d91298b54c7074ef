/** The look of alerts. */
import { css } from 'lit';

export const alertStyles = css`
  /* Where there is nothing to look at, there is nothing to see. */
  :host(:state(empty)) {
    display: none;
  }
  .frame {
    --_least: 60px;
  }
  .body {
    --_room: 40px;
  }
  .skeleton i:not(:first-of-type) {
    display: none;
  }
  .alerts {
    display: grid;
    gap: 8px;
    align-content: start;
    overflow: auto;
  }
  .alert {
    padding: 10px 12px;
    border-inline-start: 4px solid var(--_tone);
    border-radius: 8px;
    background: color-mix(in oklab, var(--_tone) 12%, var(--_surface));
  }
  h4 {
    display: flex;
    gap: 8px;
    align-items: center;
    margin: 0 0 4px;
    font-size: 14px;
    font-weight: 600;
  }
  h4 .icon {
    color: var(--_tone);
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    margin: 0;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }
  li b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .alert {
      border: 1px solid;
    }
  }
`;
