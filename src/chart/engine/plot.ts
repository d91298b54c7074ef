/** The option and geometry of thin columns on a value axis, with or without a line over them. */
import type { Box } from '../../core/floating.js';
import type { Column, Row } from '../../core/view.js';
import { formatInYear } from '../../format/values.js';
import { cellText, numberIn, oneLine } from '../../core/row-words.js';
import { toneOf } from '../tone.js';
import { seriesData } from './bar-parts.js';
import { baseOption, type Scene, type Shape } from './shape.js';
import { fit, isolate, textWidth } from './text.js';
import { tickTexts, valueScale, type ValueScale } from './value-scale.js';

/** Size of the axes' text: they are there to look something up, not to be read first. */
const SMALL = 12;
/** Half a line of text above the highest line of the scale. */
const TOP = 8;
/** Room for the key above the drawing, where it has one. */
const KEY = 28;
/** Width of what stands beside the key's two texts. */
const SWATCHES = 48;
/** Room for the names below. */
const BOTTOM = 26;
/** Between the scale's numbers and the first column, and between two names. */
const GAP = 8;
const WIDEST = 22;
const RADIUS = 4;
/** Names longer than this are cut. */
const LONGEST = 96;

/** Where the columns stand, in px of the region, and the scale that they are measured on. */
interface Plot extends Box {
  /** Width of one row's band. */
  readonly band: number;
  readonly scale: ValueScale;
  /** What stands at the scale's lines, from below. */
  readonly ticks: readonly string[];
  readonly font: string;
}

/** The third column, unless it holds the shares of the second: those have another scale. */
const ownLine = ({ view }: Scene): Column | undefined => {
  const [, bars, line] = view.columns;
  return line?.kind === 'percent' && bars?.kind !== 'percent' ? undefined : line;
};

/** The line's column: the third of the view, or the second once more. */
const lineColumn = (scene: Scene): Column | undefined => ownLine(scene) ?? scene.view.columns[1];

/** The plot of a scene. `measured`: the columns that its scale has to hold. */
const plotOf = (scene: Scene, measured: readonly (Column | undefined)[], top: number): Plot => {
  const { rows, view, locale, theme, width, height } = scene;
  const font = `${SMALL}px ${theme.font}`;
  const numbers = measured.flatMap((column) => rows.map((row) => numberIn(row, column) ?? 0));
  const kind = view.columns[1]?.kind;
  const scale = valueScale(numbers, kind);
  const ticks = tickTexts(scale, kind, locale);
  const x = Math.ceil(Math.max(...ticks.map((tick) => textWidth(tick, font)))) + GAP;
  const inner = Math.max(1, width - x);
  return {
    x,
    y: top,
    width: inner,
    height: Math.max(1, height - top - BOTTOM),
    band: inner / Math.max(1, rows.length),
    scale,
    ticks,
    font,
  };
};

/** The names below the columns; '' for those that would touch another or leave the drawing. */
const namesBelow = ({ rows, view, locale, width }: Scene, { x, band, font }: Plot): string[] => {
  const [column] = view.columns;
  const widthOf = (text: string) => textWidth(text, font);
  const nameOf = (row: Row) =>
    column?.kind === 'month' || column?.kind === 'date'
      ? oneLine(formatInYear(row.cells[column.key] ?? null, column.kind, locale))
      : cellText(row, column, locale);
  const names = rows.map((row) => fit(nameOf(row), LONGEST, widthOf));
  const every = Math.max(1, Math.ceil((Math.max(0, ...names.map(widthOf)) + GAP) / band));
  return names.map((name, index) => {
    const middle = x + (index + 0.5) * band;
    const half = widthOf(name) / 2;
    return index % every || middle - half < 0 || middle + half > width ? '' : isolate(name);
  });
};

/** The first colour of the palette, the second before all, that no column has. */
const lineColor = (scene: Scene): string => {
  const { tones, text } = scene.theme;
  const taken = new Set(scene.rows.map((row) => tones[toneOf(scene, row)]));
  const free = ([2, 3, 4, 5, 6, 7, 8] as const).find((place) => !taken.has(tones[place]));
  return free ? tones[free] : text;
};

/** The name of an axis as a key: what the columns are, and what the line. A view's headings hold no braces. */
const key = (scene: Scene, { width, font }: Plot, color: string): object => {
  const { view, rows, theme } = scene;
  const columns = rows[0] ? theme.tones[toneOf(scene, rows[0])] : theme.tones.accent;
  const widthOf = (label: string) => textWidth(label, font);
  const [, bars = '', line = ''] = view.columns.map(({ label }) => oneLine(label));
  // What one of them doesn't need the other may have.
  const room = width - SWATCHES;
  const barsText = fit(bars, Math.max(room / 2, room - widthOf(line)), widthOf);
  const lineText = fit(line, room - widthOf(barsText), widthOf);
  const text = { fontSize: SMALL, fontFamily: theme.font, color: theme.text };
  return {
    name: `{columns|} {text|${isolate(barsText)}}    {line|} {text|${isolate(lineText)}}`,
    nameGap: 14,
    nameTextStyle: {
      align: 'left',
      rich: {
        text,
        columns: { width: 10, height: 10, borderRadius: 3, backgroundColor: columns },
        line: { width: 14, height: 3, borderRadius: 1.5, backgroundColor: color },
      },
    },
  };
};

const lineSeries = (scene: Scene, color: string) => {
  const column = lineColumn(scene);
  return {
    type: 'line',
    silent: true,
    symbol: 'circle',
    symbolSize: 7,
    showAllSymbol: true,
    lineStyle: { width: 2, color },
    itemStyle: { color: scene.theme.surface, borderColor: color, borderWidth: 2 },
    // A missing number is a gap in the line.
    data: scene.rows.map((row) => numberIn(row, column)),
  };
};

/** Columns on a value axis; `line`: and a line of points over them. */
export const plotShape = (line: boolean): Shape => {
  const plot = (scene: Scene): Plot => {
    const measured = [scene.view.columns[1], ...(line ? [lineColumn(scene)] : [])];
    return plotOf(scene, measured, line && ownLine(scene) ? KEY : TOP);
  };
  return {
    option(scene) {
      const { rows, theme } = scene;
      const at = plot(scene);
      const { x, y, width, height, band, scale, ticks } = at;
      const color = lineColor(scene);
      const names = namesBelow(scene, at);
      const axisLabel = { color: theme.muted, fontSize: SMALL, fontFamily: theme.font };
      return {
        ...baseOption(scene),
        grid: { left: x, top: y, width, height, outerBoundsMode: 'none' },
        xAxis: {
          type: 'category',
          data: rows.map((_, index) => String(index)),
          axisTick: { show: false },
          // Below the plot, also where columns hang from zero.
          axisLine: { show: false, onZero: false },
          axisLabel: {
            ...axisLabel,
            interval: 0,
            margin: 8,
            formatter: (_: string, index: number) => names[index]!,
          },
        },
        yAxis: {
          type: 'value',
          min: scale.min,
          max: scale.max,
          interval: scale.step,
          axisLabel: {
            ...axisLabel,
            margin: GAP,
            formatter: (_: number, index: number) => ticks[index]!,
          },
          splitLine: { lineStyle: { color: theme.track } },
          ...(line && ownLine(scene) && key(scene, at, color)),
        },
        series: [
          {
            type: 'bar',
            silent: true,
            barWidth: Math.min(WIDEST, band * 0.6),
            data: seriesData(scene, (below) => (below ? [0, 0, RADIUS, RADIUS] : [RADIUS, RADIUS, 0, 0])),
          },
          ...(line ? [lineSeries(scene, color)] : []),
        ],
      };
    },
    at(scene, px, py) {
      const { x, band } = plot(scene);
      const index = Math.floor((px - x) / band);
      return py >= 0 && py <= scene.height && index >= 0 && index < scene.rows.length ? index : -1;
    },
    box(scene, index) {
      const { x, y, height, band } = plot(scene);
      return { x: x + index * band, y: y - TOP, width: band, height: height + TOP + BOTTOM };
    },
  };
};
