/** The look of a code or number that has a colour and words: a pill. Its tone is the class of `toneStyles`. */
import { css, type CSSResult } from 'lit';

export const pillStyles: CSSResult = css`
  .pill {
    --_tone: var(--_neutral);
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-width: 100%;
    padding: 1px 9px 1px 8px;
    border-radius: 10px;
    background: color-mix(in oklab, var(--_tone) 15%, var(--_surface));
    line-height: 1.35;
    white-space: nowrap;
  }
  .pill::before {
    content: '';
    flex: none;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--_tone);
  }
  .pill bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .pill small {
    font-size: 12px;
  }
  @media (forced-colors: active) {
    .pill {
      border: 1px solid;
    }
    .pill::before {
      forced-color-adjust: none;
    }
  }
`;
