/** The way to the engines of forms with axes: one request for bars, and a second one beside it for lines. */
import type { ChartEngine } from './form.js';

const axes = (): Promise<typeof import('./engine/axes.js')> => import('./engine/axes.js');

type Engines = Awaited<ReturnType<typeof axes>>;

/** Loads an engine that draws bars. */
export const barsOf = (name: keyof Engines) => async (): Promise<ChartEngine> => (await axes())[name];

/** Loads an engine that draws bars, lines and areas. */
export const linesOf = (name: keyof Engines) => async (): Promise<ChartEngine> => {
  const [engines] = await Promise.all([axes(), import('./engine/lines.js')]);
  return engines[name];
};
