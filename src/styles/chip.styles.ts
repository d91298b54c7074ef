/** The look of what filters. */
import { css, type CSSResult } from 'lit';

export const chipStyles: CSSResult = css`
  [part='chip'] {
    display: flex;
    align-items: center;
    gap: 6px;
    min-width: 0;
    min-height: 30px;
    padding: 3px 8px 3px 12px;
    border: 1px solid var(--_accent);
    border-radius: 15px;
    background: none;
    font-size: 13px;
  }
  [part='chip'] > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  [part='chip']:hover {
    background: var(--_track);
  }
  [part='chip'] .icon {
    width: 14px;
    height: 14px;
  }
  @media (pointer: coarse) {
    [part='chip'] {
      min-height: 44px;
      border-radius: 22px;
    }
  }
`;
