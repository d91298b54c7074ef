/** What colour a row, a series or a badge has, by the name of its tone: the property `--_tone` of its class. */
import { css, type CSSResult } from 'lit';

export const toneStyles: CSSResult = css`
  .tone-good {
    --_tone: var(--_good);
  }
  .tone-bad {
    --_tone: var(--_bad);
  }
  .tone-neutral {
    --_tone: var(--_neutral);
  }
  .tone-1 {
    --_tone: var(--_color-1);
  }
  .tone-2 {
    --_tone: var(--_color-2);
  }
  .tone-3 {
    --_tone: var(--_color-3);
  }
  .tone-4 {
    --_tone: var(--_color-4);
  }
  .tone-5 {
    --_tone: var(--_color-5);
  }
  .tone-6 {
    --_tone: var(--_color-6);
  }
  .tone-7 {
    --_tone: var(--_color-7);
  }
  .tone-8 {
    --_tone: var(--_color-8);
  }
`;
