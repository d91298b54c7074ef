/** The theme as a canvas draws it. */
import type { ToneName } from '../tone.js';

/** Colours as computed styles write them, and the font. */
export interface Theme {
  readonly font: string;
  readonly text: string;
  readonly muted: string;
  readonly surface: string;
  readonly track: string;
  readonly tones: Readonly<Record<ToneName, string>>;
}

const palette = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The theme of an element just now. */
export const themeOf = (themed: HTMLElement): Theme => {
  const probe = document.createElement('i');
  probe.className = 'visually-hidden';
  themed.append(probe);
  const style = getComputedStyle(probe);
  probe.style.setProperty('forced-color-adjust', 'none');
  const read = (name: string): string => {
    probe.style.setProperty('color', `var(--_${name})`);
    return style.color;
  };
  const colors = palette.map((number) => [number, read(`color-${number}`)]);
  const theme = {
    font: style.fontFamily,
    text: read('text'),
    muted: read('muted'),
    surface: read('surface'),
    track: read('track'),
    tones: {
      accent: read('accent'),
      good: read('good'),
      bad: read('bad'),
      neutral: read('neutral'),
      ...(Object.fromEntries(colors) as Record<(typeof palette)[number], string>),
    },
  };
  probe.remove();
  return theme;
};
