/** The engine of bars in a given order: standing or lying, by the room that their names have. */
import { BarChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { standUp } from '../sizes.js';
import { barColumns } from './bar-columns.js';
import { barRows } from './bar-rows.js';
import { engineOf } from './engine.js';
import type { Scene, Shape } from './shape.js';

const shapeFor = ({ rows, width }: Scene): Shape => (standUp(rows.length, width) ? barColumns : barRows);

/** The engine of `bars`. */
export const engine = engineOf(
  {
    option: (scene) => shapeFor(scene).option(scene),
    at: (scene, x, y) => shapeFor(scene).at(scene, x, y),
    box: (scene, index) => shapeFor(scene).box(scene, index),
  },
  [BarChart, GridSimpleComponent],
);
