/** The way to the engines of forms with axes: one chunk for all, and beside it what only some need. */
import { onDemand } from '../data/on-demand.js';
import type { ChartEngine } from './form.js';
import { provideNodeEnv } from './node-env.js';

interface Chunk {
  readonly engine: ChartEngine;
}

const axes = (): Promise<Chunk> => onDemand(() => import('./engine/axes.js'));
const series = (): Promise<Chunk> => onDemand(() => import('./engine/series.js'));
const lines = (): Promise<unknown> => onDemand(() => import('./engine/lines.js'));

/** Asks for all at once; the engine is the first one's. */
const first =
  (chunk: () => Promise<Chunk>, ...others: (() => Promise<unknown>)[]) =>
  async (): Promise<ChartEngine> => {
    provideNodeEnv();
    const [{ engine }] = await Promise.all([chunk(), ...others.map((load) => load())]);
    return engine;
  };

/** Bars of one measure. */
export const measureBars = /* @__PURE__ */ first(axes);
/** Bars of several series. */
export const seriesBars = /* @__PURE__ */ first(series, axes);
/** Bars, lines and areas of several series. */
export const seriesLines = /* @__PURE__ */ first(series, axes, lines);
