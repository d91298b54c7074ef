/** The engine of one bar of parts: widths in px by our own geometry, the total as text above. */
import { measureOf } from '../../core/row-words.js';
import { totalOf } from '../walk.js';
import { STRIP } from '../sizes.js';
import { toneOf } from '../tone.js';
import { engineOf } from './engine.js';
import { MarksChart, type MarksOption } from './marks.js';
import { baseOption, opacityOf, type Scene, type Shape } from './shape.js';
import { FONT_SIZE } from './text.js';

const BAR = 28;
const RADIUS = 6;
/** Between two parts. */
const GAP = 2;
/** No part is so thin that it can't be seen or pointed at. */
const LEAST = 6;
/** Room below the bar, for the tooltip's distance and the focus. */
const UNDER = 4;
const TOP = STRIP - BAR - UNDER;
/** Middle of the line of text above it. */
const TEXT = 12;

/** Where each row's part begins and how wide it is; zero, missing and negative numbers have none. */
const partsOf = ({ rows, view, width }: Scene): { x: number; width: number }[] => {
  const numbers = rows.map((row) => Math.max(0, measureOf(view, row) ?? 0));
  const ascending = numbers.map((_, index) => index).filter((index) => numbers[index]! > 0);
  ascending.sort((a, b) => numbers[a]! - numbers[b]!);
  // The smallest first take what they need at least; the others share what is left.
  let room = Math.max(0, width - GAP * (ascending.length - 1));
  let sum = ascending.reduce((total, index) => total + numbers[index]!, 0);
  const widths = numbers.map(() => 0);
  for (const index of ascending) {
    const taken = Math.min(room, Math.max(LEAST, Math.round((room * numbers[index]!) / sum)));
    widths[index] = taken;
    room -= taken;
    sum -= numbers[index]!;
  }
  let x = 0;
  return widths.map((own) => {
    const part = { x, width: own };
    if (own) x += own + GAP;
    return part;
  });
};

/** Parts of one lying bar. */
export const stackedBarShape: Shape = {
  highlights: true,
  option(scene) {
    const { rows, theme, width } = scene;
    const parts = partsOf(scene);
    const first = parts.findIndex((part) => part.width > 0);
    const last = parts.findLastIndex((part) => part.width > 0);
    const { text, label } = totalOf(scene);
    const font = `${FONT_SIZE}px ${theme.font}`;
    const line = { y: TEXT, fill: theme.text, verticalAlign: 'middle' };
    const bar = { y: TOP, height: BAR };
    const series: MarksOption = {
      type: 'marks',
      mark: 'rect',
      data: rows.map((row, index) => {
        const part = parts[index]!;
        const left = index === first ? RADIUS : 0;
        const right = index === last ? RADIUS : 0;
        return {
          name: row.id,
          value: part.width,
          shape: { ...bar, ...part, r: [left, right, right, left] },
          itemStyle: { color: theme.tones[toneOf(scene, row)], opacity: opacityOf(scene, row.id) },
        };
      }),
      beside: [
        { type: 'text', style: { ...line, text: label, x: 0, font } },
        { type: 'text', style: { ...line, text, x: width, align: 'right', font: `600 ${font}` } },
        ...(first < 0
          ? [
              {
                type: 'rect',
                shape: { ...bar, x: 0, width, r: RADIUS },
                style: { fill: theme.track },
              } as const,
            ]
          : []),
      ],
    };
    return { ...baseOption(scene), series: [series] };
  },
  at(scene, x, y) {
    if (y < TOP - UNDER || y > TOP + BAR + UNDER || x < 0 || x > scene.width) return -1;
    return partsOf(scene).findIndex((part) => part.width > 0 && x < part.x + part.width + GAP / 2);
  },
  box(scene, index) {
    const { x, width } = partsOf(scene)[index]!;
    return { x, y: TOP, width, height: BAR };
  },
};

/** The engine of `stackedBar`. */
export const engine = engineOf(stackedBarShape, [MarksChart]);
