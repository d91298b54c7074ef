/** The engine of thin columns with a line over them. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { engineOf } from './engine.js';
import { plotShape } from './plot.js';

/** The engine of `columnsLine`. */
export const engine = engineOf(plotShape(true), [BarChart, LineChart, GridSimpleComponent]);
