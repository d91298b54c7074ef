/** What lying and standing bars have in common. */
import { measureOf } from '../../core/row-words.js';
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
