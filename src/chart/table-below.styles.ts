/** Styles of a drawing with its table below it. */
import { css } from 'lit';

/** For elements that have one, beside what every chart needs. */
export const tableBelowStyles = css`
  /* Both scroll where there is no room for both. */
  .both {
    display: flex;
    flex-direction: column;
    gap: 12px;
    overflow: auto;
    /* What is drawn is a little wider than the text around it. */
    margin-inline: -8px;
    padding-inline: 8px;
  }
  .both > .chart {
    flex: 1 0 min(264px, 100%);
  }
  .both > .scroll {
    flex: none;
    overflow: auto hidden;
    white-space: nowrap;
  }
`;
