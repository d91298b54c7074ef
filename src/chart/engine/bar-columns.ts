/** Vertical bars: value and share above each, its name on up to two lines below. */
import { cellText, measureColumn, measureOf, nameColumn, shareColumn } from '../../core/row-words.js';
import { rich, scaleOf, seriesData } from './bar-parts.js';
import { baseOption, type Scene, type Shape } from './shape.js';
import { isolate, textWidth } from './text.js';
import { fitLines } from './text-lines.js';

const NAME = 13;
/** Room for value and share above the longest bar, and for two lines of a name below. */
const TOP = 44;
const BOTTOM = 44;
const WIDEST = 56;
const RADIUS = 5;

const columnOf = ({ rows, width }: Scene): number => width / Math.max(1, rows.length);

/** Standing bars. */
export const barColumns: Shape = {
  option(scene) {
    const { rows, view, theme, locale } = scene;
    const [min, max] = scaleOf(scene);
    // Bars below zero have their values between them and the names.
    const under = min < 0 ? TOP : 0;
    const font = `${NAME}px ${theme.font}`;
    const room = columnOf(scene) - 8;
    const share = shareColumn(view);
    return {
      ...baseOption(scene),
      grid: {
        left: 0,
        right: 0,
        top: TOP,
        bottom: BOTTOM + under,
        outerBoundsMode: 'none',
      },
      xAxis: {
        type: 'category',
        data: rows.map((_, index) => String(index)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: theme.track, width: 2 } },
        axisLabel: {
          interval: 0,
          margin: 8 + under,
          color: theme.text,
          fontSize: NAME,
          lineHeight: NAME + 4,
          fontFamily: theme.font,
          formatter: (_: string, index: number) =>
            fitLines(cellText(rows[index]!, nameColumn(view), locale), room, 2, (text) =>
              textWidth(text, font),
            )
              .map(isolate)
              .join('\n'),
        },
      },
      yAxis: { type: 'value', show: false, min, max },
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: Math.min(WIDEST, room * 0.7),
          data: seriesData(scene, (below) => (below ? [0, 0, RADIUS, RADIUS] : [RADIUS, RADIUS, 0, 0])),
          label: {
            show: true,
            position: 'outside',
            distance: 6,
            align: 'center',
            rich: rich(theme, 18),
            formatter: ({ dataIndex }: { dataIndex: number }) => {
              const row = rows[dataIndex]!;
              const value = `{value|${cellText(row, measureColumn(view), locale)}}`;
              return share && measureOf(view, row) !== null
                ? `${value}\n{share|${cellText(row, share, locale)}}`
                : value;
            },
          },
        },
      ],
    };
  },
  at(scene, x, y) {
    const index = Math.floor(x / columnOf(scene));
    return y >= 0 && y <= scene.height && index >= 0 && index < scene.rows.length ? index : -1;
  },
  box(scene, index) {
    const width = columnOf(scene);
    return { x: index * width + 2, y: 0, width: width - 4, height: scene.height };
  },
};
