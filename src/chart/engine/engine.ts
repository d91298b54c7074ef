/** Makes an engine of a form's ECharts parts and its shape. */
import { use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { onDemand } from '../../data/on-demand.js';
import type { ChartEngine } from '../form.js';
import { CanvasDrawing } from './drawing.js';
import type { Shape } from './shape.js';

/** What `use` registers: one of ECharts' parts, or one of our own. */
export type Part = Extract<Parameters<typeof use>[0], (...registers: never[]) => void>;

/** The engine for a shape; `parts` are registered once, when the form's chunk loads. */
export const engineOf = (shape: Shape, parts: Part[]): ChartEngine => {
  use([CanvasRenderer, ...parts]);
  return {
    open: (host) => new CanvasDrawing(host, shape),
    // Few people take a picture along.
    toPNG: async (themed, content, options) =>
      (await onDemand(() => import('./plot-picture.js'))).plotPicture(shape, themed, content, options),
  };
};
