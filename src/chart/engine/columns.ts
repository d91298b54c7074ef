/** The engine of thin columns. */
import { BarChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { engineOf } from './engine.js';
import { measurePlot } from './plot-shape.js';

/** The engine of `columns`. */
export const engine = engineOf(measurePlot, [BarChart, GridSimpleComponent]);
