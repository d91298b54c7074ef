/** The engine of bars on one another. */
import { BarChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { engineOf } from './engine.js';
import { BROAD, plotShape } from './plot-shape.js';

/** The engine of `stackedColumns`. */
export const engine = engineOf(plotShape(BROAD), [BarChart, GridSimpleComponent]);
