/** The engine of bars beside one another. */
import { BarChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { engineOf } from './engine.js';
import { seriesPlot } from './series-plot.js';

/** The engine of `groupedBars`. */
export const engine = engineOf(seriesPlot, [BarChart, GridSimpleComponent]);
