/** The engine of bars beside one another. */
import { BarChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { engineOf } from './engine.js';
import { BROAD, plotShape } from './plot-shape.js';

/** The engine of `groupedBars`. */
export const engine = engineOf(plotShape(BROAD), [BarChart, GridSimpleComponent]);
