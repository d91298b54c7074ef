/** The engine of falling bars with the line of what they add up to. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { engineOf } from './engine.js';
import { BROAD, plotShape } from './plot-shape.js';

/** The engine of `pareto`. */
export const engine = engineOf(plotShape(BROAD), [BarChart, LineChart, GridSimpleComponent]);
