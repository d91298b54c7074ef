/** The plot of several series, on one or two value axes. */
import { plotShape } from './plot-shape.js';
import { seriesLayout } from './series-layout.js';

/** For months as for categories. */
export const seriesPlot = plotShape({ widest: 44, layout: seriesLayout });
