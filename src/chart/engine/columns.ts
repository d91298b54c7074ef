/** The engine of thin columns. */
import { BarChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { engineOf } from './engine.js';
import { plotShape } from './plot.js';

/** The engine of `columns`. */
export const engine = engineOf(plotShape(false), [BarChart, GridSimpleComponent]);
