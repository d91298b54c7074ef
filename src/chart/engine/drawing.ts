/** One chart on the page: its ECharts instance, its size, its theme and its turn in the queue. */
import { init, type EChartsType } from 'echarts/core';
import { addProbe, readTheme } from './theme.js';
import type { Theme } from '../canvas/theme.js';
import { EXPLORED, Exploring } from '../explore/exploring.js';
import type { ChartDrawing, ChartDrawingHost, Content } from '../form.js';
import { canvasRoot } from './canvas-root.js';
import { CanvasSurface } from './canvas-surface.js';
import { addStyles } from './engine.styles.js';
import { enqueue, withdraw, type Job } from './queue.js';
import type { Scene, Shape } from './shape.js';
import { watchPlace, type Place } from './place.js';

const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/** Draws into a host's region until it is closed. */
export class CanvasDrawing implements ChartDrawing {
  readonly #host: ChartDrawingHost;
  readonly #shape: Shape;
  readonly #root = canvasRoot();
  readonly #probe: HTMLElement;
  readonly #surface: CanvasSurface;
  readonly #explorer: Exploring;
  readonly #job: Job = { visible: true, run: () => this.#draw() };
  readonly #leave: () => void;
  #chart: EChartsType | undefined;
  #content: Content | undefined;
  #scene: Scene | undefined;
  #theme: Theme | undefined;
  #width = 0;
  #height = 0;

  constructor(host: ChartDrawingHost, shape: Shape) {
    this.#host = host;
    this.#shape = shape;
    const { region } = host;
    addStyles(region);
    this.#probe = addProbe(region);
    this.#probe.addEventListener('transitionend', () => this.refreshTheme());
    this.#surface = new CanvasSurface(region, shape);
    this.#explorer = new Exploring({ ...host, surface: this.#surface, telling: shape.telling?.walk() });
    for (const type of EXPLORED) region.addEventListener(type, this.#explorer);
    region.append(this.#root);
    this.#leave = watchPlace(region, (place) => this.#placed(place));
  }

  update(content: Content): void {
    this.#content = content;
    this.#ask();
  }

  refreshTheme(): void {
    this.#theme = undefined;
    this.#ask();
  }

  drawNow(): void {
    const { clientWidth, clientHeight } = this.#host.region;
    this.#width = clientWidth;
    this.#height = clientHeight;
    withdraw(this.#job);
    this.#draw();
    // Canvases are painted in the next frame, and there is none before the page is printed.
    this.#chart?.getZr().flush();
  }

  rest(): void {
    this.#explorer.rest();
  }

  close(): void {
    withdraw(this.#job);
    this.#leave();
    for (const type of EXPLORED) this.#host.region.removeEventListener(type, this.#explorer);
    this.#explorer.close();
    this.#surface.remove();
    this.#chart?.dispose();
    this.#chart = this.#content = this.#scene = undefined;
    this.#root.remove();
    this.#probe.remove();
  }

  #placed({ width, height, visible }: Place): void {
    this.#job.visible = visible;
    if (width === this.#width && height === this.#height) return;
    this.#width = width;
    this.#height = height;
    this.#ask();
  }

  /** Without a size there is nothing to draw on: it is asked again when there is. */
  #ask(): void {
    if (this.#content && this.#width && this.#height) enqueue(this.#job);
  }

  #draw(): void {
    const width = this.#width;
    const height = this.#height;
    const content = this.#content;
    const last = this.#scene;
    if (!content || !width || !height) return;
    const resized = last?.width !== width || last.height !== height;
    const sameTheme = this.#theme !== undefined;
    const isSame = (key: keyof Content): boolean => last?.[key] === content[key];
    const sameContent = (['view', 'rows', 'series', 'selected', 'locale', 'lit'] as const).every(isSame);
    if (sameContent && !resized && sameTheme) return;
    try {
      const theme = (this.#theme ??= readTheme(this.#probe, !last));
      const scene: Scene = {
        ...content,
        width,
        height,
        theme,
        // What somebody does to this chart moves; new data, which all charts of a page get at once, does not.
        animate: isSame('view') && !resized && sameTheme && !stillness.matches,
      };
      // Another screen, another sharpness: ECharts takes it only when it starts.
      if (this.#chart && this.#chart.getDevicePixelRatio() !== devicePixelRatio) {
        this.#chart.dispose();
        this.#chart = undefined;
      }
      if (!this.#chart) this.#chart = init(this.#root, null, { width, height, devicePixelRatio });
      else if (resized) this.#chart.resize({ width, height, silent: true });
      this.#chart.setOption(this.#shape.option(scene), { notMerge: true, silent: true });
      this.#scene = this.#surface.scene = scene;
      this.#explorer.drawn(scene);
    } catch (error) {
      this.#host.onError(error);
    }
  }
}
