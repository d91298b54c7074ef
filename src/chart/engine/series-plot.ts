/** The plot of several series, on one or two value axes. */
import { pairedScales } from './paired-scales.js';
import { plotShape } from './plot-shape.js';
import { seriesTelling } from './series-telling.js';

/** For months as for categories. */
export const seriesPlot = plotShape({ widest: 44, pair: pairedScales }, seriesTelling);
