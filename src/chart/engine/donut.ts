/** The engine of the ring: slices clockwise from twelve, by our own geometry. */
import { measureOf } from '../../core/row-words.js';
import { toneOf } from '../tone.js';
import { engineOf } from './engine.js';
import { MarksChart, type MarksOption } from './marks.js';
import { baseOption, opacityOf, type Scene, type Shape } from './shape.js';

/** Room around the ring for the slice that is pointed at. */
const GROWTH = 6;
/** Inner radius as a part of the outer one. */
const HOLE = 0.68;
/** No slice is so thin that it can't be seen or pointed at. */
const LEAST = 0.01;

const TURN = 2 * Math.PI;
const TWELVE = -TURN / 4;

const ring = ({ width, height }: Scene) => {
  const outer = Math.max(1, Math.min(width, height) / 2 - GROWTH);
  return { x: width / 2, y: height / 2, outer, inner: outer * HOLE };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The length of each slice, in the order of the rows; none for zero, missing and negative numbers. */
const slices = ({ rows, view }: Scene): number[] => {
  const numbers = rows.map((row) => Math.max(0, measureOf(view, row) ?? 0));
  const whole = sum(numbers);
  return numbers.map((number) => number && Math.max(number, whole * LEAST));
};

/** Slices of a ring. */
export const donutShape: Shape = {
  highlights: true,
  option(scene) {
    const { rows, theme } = scene;
    const { x, y, outer, inner } = ring(scene);
    const lengths = slices(scene);
    const whole = sum(lengths);
    const sector = { cx: x, cy: y, r0: inner, r: outer };
    let end = TWELVE;
    const series: MarksOption = {
      type: 'marks',
      mark: 'sector',
      data: rows.map((row, index) => {
        const length = lengths[index]!;
        const startAngle = end;
        end += whole && (length / whole) * TURN;
        return {
          name: row.id,
          value: length,
          shape: { ...sector, startAngle, endAngle: end },
          emphasis: { r: outer + GROWTH - 1 },
          itemStyle: {
            color: theme.tones[toneOf(scene, row)],
            opacity: opacityOf(scene, row.id),
            borderColor: theme.surface,
            borderWidth: length ? 2 : 0,
          },
        };
      }),
      beside: whole
        ? []
        : [{ type: 'sector', shape: { ...sector, endAngle: TURN }, style: { fill: theme.track } }],
    };
    return { ...baseOption(scene), series: [series] };
  },
  at(scene, px, py) {
    const { x, y, outer, inner } = ring(scene);
    const distance = Math.hypot(px - x, py - y);
    if (distance < inner || distance > outer + GROWTH) return -1;
    const lengths = slices(scene);
    const turn = (Math.atan2(px - x, y - py) / TURN + 1) % 1;
    let left = turn * sum(lengths);
    return lengths.findIndex((length) => length > 0 && (left -= length) < 0);
  },
  box(scene, index) {
    const { x, y, outer, inner } = ring(scene);
    const lengths = slices(scene);
    const before = sum(lengths.slice(0, index)) + lengths[index]! / 2;
    const angle = (before / (sum(lengths) || 1)) * TURN;
    const radius = (inner + outer) / 2;
    return { x: x + Math.sin(angle) * radius, y: y - Math.cos(angle) * radius, width: 0, height: 0 };
  },
};

/** The engine of `donut`. */
export const engine = engineOf(donutShape, [MarksChart]);
