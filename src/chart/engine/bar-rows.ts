/** The engine of horizontal bars: name and value above a thin bar on a track, one row of the region per datum. */
import { BarChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import type { Row } from '../../core/view.js';
import { cellText, measureOf, shareColumn } from '../describe.js';
import { ROW } from '../sizes.js';
import { engineOf } from './engine.js';
import { baseOption, opacityOf, type Scene, type Shape } from './shape.js';
import { FONT_SIZE, fit, isolate, textWidth } from './text.js';
import { toneColor } from './theme.js';

const BAR = 10;
/** Rows grow with the room they are given, but not so far that they fall apart. */
const TALLEST = 64;
/** Distance from a row's middle to the middle of its bar. */
const DROP = 11;
/** Distance from the middle of a bar to the middle of the text above it. */
const RISE = 18;
/** Between a name and its value. */
const GAP = 12;
/** The cursor is a little wider than the row. */
const BLEED = 8;

const band = ({ rows, height }: Pick<Scene, 'rows' | 'height'>): number =>
  Math.min(TALLEST, height / Math.max(1, rows.length));

const regular = (theme: Scene['theme']) => `${FONT_SIZE}px ${theme.font}`;
const bold = (theme: Scene['theme']) => `600 ${FONT_SIZE}px ${theme.font}`;

/** "84" and " · 26,6%", if the view has shares. */
const valueOf = ({ view, locale }: Scene, row: Row): [string, string] => {
  const share = measureOf(view, row) === null ? undefined : shareColumn(view);
  return [cellText(row, view.columns[1], locale), share ? ` · ${cellText(row, share, locale)}` : ''];
};

/** The name as far as it fits beside the value. */
const nameOf = (scene: Scene, row: Row, [value, share]: [string, string]): string => {
  const { theme } = scene;
  const taken = textWidth(value, bold(theme)) + textWidth(share, regular(theme));
  const name = cellText(row, scene.view.columns[0], scene.locale);
  return isolate(fit(name, scene.width - taken - GAP, (text) => textWidth(text, regular(theme))));
};

const axis = (scene: Scene, position: 'left' | 'right', label: (index: number) => string, extra: object) => ({
  type: 'category',
  position,
  inverse: true,
  // Places, not names: two rows may have the same name.
  data: scene.rows.map((_, index) => String(index)),
  axisLine: { show: false },
  axisTick: { show: false },
  splitLine: { show: false },
  axisLabel: {
    inside: true,
    margin: 0,
    interval: 0,
    // The bar is at the middle of the axis' band: a tall line that ends there has its text above it.
    verticalAlign: 'bottom',
    lineHeight: 2 * RISE,
    fontSize: FONT_SIZE,
    fontFamily: scene.theme.font,
    formatter: (_: string, index: number) => label(index),
    ...extra,
  },
});

/** Horizontal bars. */
export const barRows: Shape = {
  option(scene) {
    const { rows, view, theme } = scene;
    const numbers = rows.map((row) => measureOf(view, row));
    const known = numbers.filter((number) => number !== null);
    const max = Math.max(0, ...known);
    const min = Math.min(0, ...known);
    const values = rows.map((row) => valueOf(scene, row));
    return {
      ...baseOption(scene),
      // Our own text is as wide as it is: nothing may shrink the grid.
      grid: { left: 0, right: 0, top: DROP, height: band(scene) * rows.length, outerBoundsMode: 'none' },
      xAxis: { type: 'value', show: false, min, max: max > min ? max : 1 },
      yAxis: [
        axis(scene, 'left', (index) => nameOf(scene, rows[index]!, values[index]!), { color: theme.text }),
        axis(
          scene,
          'right',
          (index) => {
            const [value, share] = values[index]!.map((text) => text.replace(/[{}|]/g, ''));
            return `{value|${value}}${share && `{share|${share}}`}`;
          },
          {
            align: 'right',
            rich: {
              value: { fontSize: FONT_SIZE, fontFamily: theme.font, fontWeight: 600, color: theme.text },
              share: { fontSize: FONT_SIZE, fontFamily: theme.font, color: theme.muted },
            },
          },
        ),
      ],
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: BAR,
          showBackground: true,
          backgroundStyle: { color: theme.track, borderRadius: BAR / 2 },
          data: rows.map((row, index) => ({
            // A small number is a small bar, not none.
            value: numbers[index]
              ? Math.sign(numbers[index]) * Math.max(Math.abs(numbers[index]), (max - min) * 0.01)
              : 0,
            itemStyle: {
              color: toneColor(theme, row.tone),
              opacity: opacityOf(scene, row.id),
              borderRadius: BAR / 2,
            },
          })),
        },
      ],
    };
  },
  at(scene, x, y) {
    const index = Math.floor(y / band(scene));
    return x >= 0 && x <= scene.width && index >= 0 && index < scene.rows.length ? index : -1;
  },
  box(scene, index) {
    const height = band(scene);
    // A cursor as tall as a stretched row would float; it keeps to the drawn part.
    const drawn = Math.min(height, ROW);
    return {
      x: -BLEED,
      y: index * height + (height - drawn) / 2,
      width: scene.width + 2 * BLEED,
      height: drawn,
    };
  },
};

/** The engine of `rankedBars`. */
export const engine = engineOf(barRows, [BarChart, GridSimpleComponent]);
