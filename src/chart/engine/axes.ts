/** The engines of all forms with axes, in one chunk; the part of ECharts that draws lines is lines.ts. */
import { BarChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { engineOf } from './engine.js';
import { measurePlot } from './plot-shape.js';
import { seriesPlot } from './series-plot.js';

const parts = [BarChart, GridSimpleComponent];

/** One measure over a course of time. */
export const measure = engineOf(measurePlot, parts);
/** One or more series, on one or two value axes. */
export const series = engineOf(seriesPlot, parts);
