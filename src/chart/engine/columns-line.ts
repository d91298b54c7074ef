/** The engine of thin columns with a line over them. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { engineOf } from './engine.js';
import { measurePlot } from './plot-shape.js';

/** The engine of `columnsLine`. */
export const engine = engineOf(measurePlot, [BarChart, LineChart, GridSimpleComponent]);
