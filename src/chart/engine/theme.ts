/** The theme as a canvas can draw it: the computed colours and font of a probe element. */
import { adopt } from '../../styles/adopt.js';
import type { Theme } from '../canvas/theme.js';
import { HELD, probeStyles } from './probe.styles.js';

let pixel: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, string>();

// Computed colours come as oklch() or color() too; only a drawn pixel gives rgb in every browser.
const toRGB = (color: string): string => {
  if (/^rgba?\(/.test(color)) return color;
  let found = known.get(color);
  if (found === undefined) {
    if (pixel === undefined) {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 1;
      pixel = canvas.getContext('2d', { willReadFrequently: true });
    }
    if (!pixel) return color;
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = color;
    pixel.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha = 255] = pixel.getImageData(0, 0, 1, 1).data;
    known.set(color, (found = `rgba(${red},${green},${blue},${+(alpha / 255).toFixed(3)})`));
  }
  return found;
};

/** Puts a probe; its styles say which property holds which colour. */
export const addProbe = (parent: HTMLElement): HTMLElement => {
  const probe = document.createElement('div');
  probe.className = 'chart-probe visually-hidden';
  adopt(parent, probeStyles);
  parent.append(probe);
  return probe;
};

/**
 * Reads the theme from a probe: its colours as rgb(a), which ECharts can also compute with. One that has just been put
 * has nothing to be in transition from.
 */
export const readTheme = (probe: HTMLElement, isNew = false): Theme => {
  // While a transition runs, the computed values are still the old ones.
  if (!isNew) probe.style.transition = 'none';
  const style = getComputedStyle(probe);
  const entries = Object.entries(HELD).map(([name, property]) => [
    name,
    toRGB(style.getPropertyValue(property)),
  ]);
  const colors = Object.fromEntries(entries) as Record<keyof typeof HELD, string>;
  const theme = { ...colors, font: style.fontFamily, tones: colors };
  if (!isNew) probe.style.transition = '';
  return theme;
};
