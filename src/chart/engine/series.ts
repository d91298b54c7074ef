/** Several series, on one or two value axes: a chunk of its own, as most charts have one. */
import { engineOf } from './engine.js';
import { seriesPlot } from './series-plot.js';
// It loads with them in any case: what both need is then in its chunk, and not in a third one.
import './axes.js';

/** The engine of one or more series. */
export const engine = engineOf(seriesPlot, []);
