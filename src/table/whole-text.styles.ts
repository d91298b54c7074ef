/** The look of the whole text of a cell: it can be pointed at, scrolled and copied. */
import { css } from 'lit';

export const wholeTextStyles = css`
  .whole-text {
    max-width: min(420px, calc(100vw - 16px));
    max-height: min(320px, 60vh);
    overflow: auto;
    overflow-wrap: anywhere;
    white-space: pre-line;
    pointer-events: auto;
    user-select: text;
  }
  .whole-text .tooltip-value {
    margin: 0;
    font-size: 12px;
  }
`;
