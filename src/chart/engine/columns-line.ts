/** The engine of thin columns with lines over them. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { engineOf } from './engine.js';
import { THIN, plotShape } from './plot-shape.js';

/** The engine of `columnsLine`. */
export const engine = engineOf(plotShape(THIN), [BarChart, LineChart, GridSimpleComponent]);
