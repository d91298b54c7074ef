/** The engine of bars on one another. */
import { BarChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { engineOf } from './engine.js';
import { seriesPlot } from './series-plot.js';

/** The engine of `stackedColumns`. */
export const engine = engineOf(seriesPlot, [BarChart, GridSimpleComponent]);
