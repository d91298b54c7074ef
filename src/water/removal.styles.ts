/** The look of the question before something is removed. */
import { css } from 'lit';

export const removalStyles = css`
  .removal {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 10px 12px;
    border: 1px solid var(--_bad);
    border-radius: 10px;
    background: color-mix(in oklab, var(--_bad) 8%, var(--_surface));
  }
  .removal .notice {
    flex: 1 1 100%;
  }
  .removal p,
  .said {
    flex: 1 1 220px;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .said {
    flex: none;
  }
  /* It takes no room before it says something: no gap either. */
  .said:empty {
    margin-top: -12px;
  }
  .remove,
  .keep {
    min-height: 36px;
    padding: 4px 14px;
    border: 1px solid var(--_edge);
    background: var(--_surface);
    font-weight: 600;
  }
  .remove {
    border-color: var(--_bad);
    color: var(--_bad);
  }
`;
