/** The look of a tooltip; see src/core/tooltip.ts. */
import { css } from 'lit';

export const tooltipStyles = css`
  .tooltip {
    display: none;
    position: fixed;
    inset: 0 auto auto 0;
    z-index: 1000;
    translate: var(--_x, 0) var(--_y, 0);
    box-sizing: border-box;
    width: max-content;
    max-width: min(280px, calc(100vw - 16px));
    margin: 0;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    overflow: hidden;
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
    color: var(--_text);
    font: 13px/1.45 var(--_font);
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .tooltip.open {
    display: block;
  }
  .tooltip-name {
    display: flex;
    gap: 8px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .tooltip:has(.tooltip-hint) {
    max-width: min(560px, calc(100vw - 16px));
    padding: 3px 10px;
  }
  .tooltip-hint {
    color: var(--_muted);
    font-size: 12px;
  }
  .tooltip-value {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    margin-top: 2px;
  }
  .tooltip-value > :first-child {
    color: var(--_muted);
  }
`;
