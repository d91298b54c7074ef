/** The engine of horizontal bars: name and value above a thin bar on a track, one row of the region per datum. */
import { BarChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import type { Row } from '../../core/view.js';
import { cellText, measureColumn, measureOf, nameColumn, shareColumn } from '../../core/row-words.js';
import { ROW } from '../sizes.js';
import { rich, scaleOf, seriesData } from './bar-parts.js';
import { engineOf } from './engine.js';
import { baseOption, type Scene, type Shape } from './shape.js';
import { FONT_SIZE, fit, isolate, textWidth } from './text.js';

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

const band = ({ rows, height }: Scene): number => Math.min(TALLEST, height / Math.max(1, rows.length));

/** "84" and " · 26,6%", if the view has shares. */
const valueOf = ({ view, locale }: Scene, row: Row): [value: string, share: string] => {
  const share = measureOf(view, row) === null ? undefined : shareColumn(view);
  return [cellText(row, measureColumn(view), locale), share ? ` · ${cellText(row, share, locale)}` : ''];
};

/** The name as far as it fits beside the value. */
const nameOf = (
  { view, locale, width, theme }: Scene,
  row: Row,
  [value, share]: [string, string],
): string => {
  const regular = `${FONT_SIZE}px ${theme.font}`;
  const taken = textWidth(value, `600 ${regular}`) + textWidth(share, regular);
  const name = cellText(row, nameColumn(view), locale);
  return isolate(fit(name, width - taken - GAP, (text) => textWidth(text, regular)));
};

const axis = (
  { rows, theme }: Scene,
  position: 'left' | 'right',
  label: (row: Row) => string,
  extra: object,
) => ({
  type: 'category',
  position,
  inverse: true,
  // Indexes, not names: two rows may have the same name.
  data: rows.map((_, index) => String(index)),
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: {
    inside: true,
    margin: 0,
    interval: 0,
    // The bar is at the middle of the axis' band: a tall line that ends there has its text above it.
    verticalAlign: 'bottom',
    lineHeight: 2 * RISE,
    fontSize: FONT_SIZE,
    fontFamily: theme.font,
    formatter: (_: string, index: number) => label(rows[index]!),
    ...extra,
  },
});

/** Lying bars. */
export const barRows: Shape = {
  option(scene) {
    const { theme } = scene;
    const [min, max] = scaleOf(scene);
    return {
      ...baseOption(scene),
      // Our own text is as wide as it is: nothing may shrink the grid.
      grid: {
        left: 0,
        right: 0,
        top: DROP,
        height: band(scene) * scene.rows.length,
        outerBoundsMode: 'none',
      },
      xAxis: { type: 'value', show: false, min, max },
      yAxis: [
        axis(scene, 'left', (row) => nameOf(scene, row, valueOf(scene, row)), { color: theme.text }),
        axis(
          scene,
          'right',
          (row) => {
            const [value, share] = valueOf(scene, row);
            return `{value|${value}}${share && `{share|${share}}`}`;
          },
          { align: 'right', rich: rich(theme, 2 * RISE) },
        ),
      ],
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: BAR,
          showBackground: true,
          backgroundStyle: { color: theme.track, borderRadius: BAR / 2 },
          data: seriesData(scene, () => BAR / 2),
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
