/** What colour a row, a series or a badge has, by the name of its tone: the property `--_tone` of its class. */
import { css, type CSSResult } from 'lit';

export const toneStyles: CSSResult = css`
  /* Data colours: a widget without tones needs none. 7, 1 and 8 are one ramp from faint to strong. */
  .frame {
    --_color-1: var(--dasbor-color-1, light-dark(#2b6cb0, #6aa9e4));
    --_color-2: var(--dasbor-color-2, light-dark(#d9822b, #f0a75b));
    --_color-3: var(--dasbor-color-3, light-dark(#2a9284, #56bfb0));
    --_color-4: var(--dasbor-color-4, light-dark(#b0548f, #d98bbf));
    --_color-5: var(--dasbor-color-5, light-dark(#7c66c4, #a897e3));
    --_color-6: var(--dasbor-color-6, light-dark(#b8931f, #d9b955));
    --_color-7: var(--dasbor-color-7, light-dark(#5098c4, #4a7d9e));
    --_color-8: var(--dasbor-color-8, light-dark(#143257, #d3e7fb));
  }
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
