/** The look of Storybook's own parts: the widgets' colours, light or dark as the system says. */
import { create } from 'storybook/theming';

const dark = matchMedia('(prefers-color-scheme: dark)').matches;
const pick = (light: string, other: string): string => (dark ? other : light);

const font = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const accent = pick('#2b6cb0', '#6aa9e4');
const surface = pick('#ffffff', '#171c23');
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 112 32" width="112" height="32"><rect width="32" height="32" rx="8" fill="${accent}"/><path d="M9 23v-7m7 7V9m7 14v-10" fill="none" stroke="${surface}" stroke-width="4" stroke-linecap="round"/><text x="42" y="22.5" font-family="${font.replaceAll("'", '')}" font-size="18" font-weight="650" fill="${pick('#1b2430', '#e8ecf1')}">dasbor</text></svg>`;

export const theme = create({
  base: dark ? 'dark' : 'light',
  brandTitle: 'dasbor',
  brandUrl: './',
  brandImage: `data:image/svg+xml,${encodeURIComponent(mark)}`,
  brandTarget: '_self',
  fontBase: font,
  colorPrimary: accent,
  colorSecondary: accent,
  appBg: pick('#f4f6f8', '#0e1217'),
  appContentBg: surface,
  appPreviewBg: surface,
  appBorderColor: pick('#dfe4ea', '#2c343e'),
  appBorderRadius: 8,
  textColor: pick('#1b2430', '#e8ecf1'),
  textMutedColor: pick('#586474', '#9fabb9'),
  barTextColor: pick('#586474', '#9fabb9'),
  barSelectedColor: accent,
  barBg: surface,
});
