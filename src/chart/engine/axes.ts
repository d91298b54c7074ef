/** The chunk that every form with axes needs; what only some need beside it is in lines.ts and series.ts. */
import { BarChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { engineOf } from './engine.js';
import { measurePlot } from './plot-shape.js';

/** The engine of one measure over a course of time. */
export const engine = engineOf(measurePlot, [BarChart, GridSimpleComponent]);
