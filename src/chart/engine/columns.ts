/** The engine of thin columns. */
import { BarChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { engineOf } from './engine.js';
import { THIN, plotShape } from './plot-shape.js';

/** The engine of `columns`. */
export const engine = engineOf(plotShape(THIN), [BarChart, GridSimpleComponent]);
