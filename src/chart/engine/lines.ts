/** The engine of lines and areas. */
import { LineChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { engineOf } from './engine.js';
import { THIN, plotShape } from './plot-shape.js';

/** The engine of `lines`. */
export const engine = engineOf(plotShape(THIN), [LineChart, GridSimpleComponent]);
