/** The engine of lines and areas. */
import { LineChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { engineOf } from './engine.js';
import { seriesPlot } from './series-plot.js';

/** The engine of `lines`. */
export const engine = engineOf(seriesPlot, [LineChart, GridSimpleComponent]);
