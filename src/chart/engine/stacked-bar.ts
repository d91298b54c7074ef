/** The engine of one bar of parts: widths in px by our own geometry, the total as text above. */
import { BarChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { measureOf, totalOf } from '../describe.js';
import { STRIP } from '../sizes.js';
import { toneOf } from '../tone.js';
import { axesAbove } from './bar-parts.js';
import { engineOf } from './engine.js';
import { baseOption, opacityOf, type Scene, type Shape } from './shape.js';

const BAR = 28;
const RADIUS = 6;
/** Between two parts. */
const GAP = 2;
/** No part is so thin that it can't be seen or pointed at. */
const LEAST = 6;
/** Room below the bar, for the tooltip's distance and the focus. */
const UNDER = 4;
const TOP = STRIP - BAR - UNDER;
/** Distance from the middle of the bar to the middle of the text above it. */
const RISE = BAR / 2 + 16;

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

const series = (value: number, itemStyle: object, id?: string) => ({
  ...(id !== undefined && { id }),
  type: 'bar',
  stack: 'parts',
  silent: true,
  barWidth: BAR,
  data: [{ value, itemStyle }],
  emphasis: { focus: 'series', itemStyle: { color: 'inherit' } },
  blur: { itemStyle: { opacity: 0.35 } },
});

/** Parts of one lying bar. */
export const stackedBarShape: Shape = {
  highlight: ({ rows }, index) => ({ seriesId: rows[index]!.id }),
  option(scene) {
    const { rows, theme, width } = scene;
    const parts = partsOf(scene);
    const first = parts.findIndex((part) => part.width > 0);
    const last = parts.findLastIndex((part) => part.width > 0);
    const { text, label } = totalOf(scene);
    return {
      ...baseOption(scene),
      grid: { left: 0, right: 0, top: TOP, height: BAR, outerBoundsMode: 'none' },
      xAxis: { type: 'value', show: false, min: 0, max: width },
      yAxis: axesAbove(theme, RISE, [label], [`{value|${text}}`]),
      series:
        first < 0
          ? [series(width, { color: theme.track, borderRadius: RADIUS })]
          : rows.flatMap((row, index) => [
              series(index > first && parts[index]!.width ? GAP : 0, { color: 'transparent' }),
              series(
                parts[index]!.width,
                {
                  color: theme.tones[toneOf(scene, row)],
                  opacity: opacityOf(scene, row.id),
                  borderRadius: [
                    index === first ? RADIUS : 0,
                    index === last ? RADIUS : 0,
                    index === last ? RADIUS : 0,
                    index === first ? RADIUS : 0,
                  ],
                },
                row.id,
              ),
            ]),
    };
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
export const engine = engineOf(stackedBarShape, [BarChart, GridSimpleComponent]);
