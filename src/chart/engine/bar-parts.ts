/** What lying and standing bars have in common. */
import { measureOf } from '../describe.js';
import { toneOf } from '../tone.js';
import { opacityOf, type Scene } from './shape.js';
import { FONT_SIZE } from './text.js';
import type { Theme } from './theme.js';

/** From the smallest to the largest number, zero always among them. */
export const scaleOf = ({ rows, view }: Scene): [min: number, max: number] => {
  const numbers = rows.map((row) => measureOf(view, row) ?? 0);
  const min = Math.min(0, ...numbers);
  const max = Math.max(0, ...numbers);
  return [min, max > min ? max : 1];
};

/**
 * One bar per row. A small number is a small bar, not none; zero and missing have none.
 * `corners` says the radius of the corners of a bar below or above zero.
 */
export const seriesData = (scene: Scene, corners: (below: boolean) => number | number[]): object[] => {
  const [min, max] = scaleOf(scene);
  const least = (max - min) * 0.01;
  return scene.rows.map((row) => {
    const number = measureOf(scene.view, row) ?? 0;
    return {
      value: Math.sign(number) * Math.max(Math.abs(number), least),
      itemStyle: {
        color: scene.theme.tones[toneOf(scene, row)],
        opacity: opacityOf(scene, row.id),
        borderRadius: corners(number < 0),
      },
    };
  });
};

/** Styles of a value and of the share beside it; the text must hold no braces. */
export const rich = ({ font, text, muted }: Theme, lineHeight: number): object => ({
  value: { fontSize: FONT_SIZE, fontFamily: font, fontWeight: 600, color: text, lineHeight },
  share: { fontSize: FONT_SIZE, fontFamily: font, color: muted, lineHeight },
});

/**
 * The category axes of lying bars: their labels stand at the left and the right above the bars, `rise` px from the
 * middle of a bar to that of the text. Those at the right are written with the styles of `rich`.
 */
export const axesAbove = (
  theme: Theme,
  rise: number,
  left: readonly string[],
  right: readonly string[],
): object[] => {
  const axis = (position: string, labels: readonly string[], extra: object) => ({
    type: 'category',
    position,
    inverse: true,
    // Places, not names: two rows may have the same name.
    data: labels.map((_, index) => String(index)),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      inside: true,
      margin: 0,
      interval: 0,
      // The bar is at the middle of the axis' band: a tall line that ends there has its text above it.
      verticalAlign: 'bottom',
      lineHeight: 2 * rise,
      fontSize: FONT_SIZE,
      fontFamily: theme.font,
      color: theme.text,
      formatter: (_: string, index: number) => labels[index]!,
      ...extra,
    },
  });
  return [axis('left', left, {}), axis('right', right, { align: 'right', rich: rich(theme, 2 * rise) })];
};
