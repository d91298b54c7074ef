/** The engine of bars with lines over them. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { engineOf } from './engine.js';
import { seriesPlot } from './series-plot.js';

/** The engine of `barsLines` and `pareto`. */
export const engine = engineOf(seriesPlot, [BarChart, LineChart, GridSimpleComponent]);
