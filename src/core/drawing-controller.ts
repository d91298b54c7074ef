/** What is loaded on demand and drawn in a host's shadow root: its life cycle, the same for charts and maps. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadError } from '../data/errors.js';
import { emit } from './emit.js';
import { whenIdle } from './idle.js';
import { stopWaiting, whenNear } from './near-viewport.js';

/** A Lit element that shows a drawing. */
export type DrawingElement = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly loading?: 'lazy' | 'eager' | null;
  };

/** Where something is drawn, and what it wants to hear. */
export interface DrawingHost {
  readonly region: HTMLElement;
  onError(error: unknown): void;
}

/** Something drawn on the page. */
export interface Drawing<C> {
  /** Draws a content, soon. */
  update(content: C): void;
  /** Draws what it was told last, before anything else happens: the page is being printed. */
  drawNow?(): void;
  /** Ends hovering and walking. */
  rest(): void;
  /** Frees everything. */
  close(): void;
}

/** Where an engine comes from; another source is another engine. */
export interface EngineSource<E> {
  readonly load: () => Promise<E>;
}

/** What differs between the kinds of drawings. */
export interface DrawingOptions<C, E, D extends Drawing<C>> {
  /** What is drawn, for the console. */
  readonly name: string;
  /** Selector of the element that is drawn in. */
  readonly region: string;
  /** What is said where it can't be drawn. */
  readonly words: (content: C) => string;
  open(engine: E, host: DrawingHost): D;
  /** The region has been rendered: called before it is drawn in. */
  rendered?(region: HTMLElement): void;
}

/** An engine that is there, or on its way. */
interface Loading<E> {
  readonly promise: Promise<E>;
  engine?: E;
}

// For the whole page: every `import()` has its price, also of what is there already.
const engines = new WeakMap<EngineSource<unknown>, Loading<unknown>>();

/** The engine of a source; after a failure the next call asks for it again. */
const engineFrom = <E>(source: EngineSource<E>): Loading<E> => {
  let found = engines.get(source) as Loading<E> | undefined;
  if (!found) {
    const loading: Loading<E> = (found = { promise: source.load() });
    engines.set(source, loading);
    loading.promise.then(
      (engine) => (loading.engine = engine),
      () => engines.delete(source),
    );
  }
  return found;
};

/** What stands on the page just now, to be drawn at once when the page is printed. */
const standing = new Set<() => void>();
globalThis.addEventListener?.('beforeprint', () => {
  for (const draw of standing) draw();
});

/** A region that stands in the host's shadow root, and its drawing once the engine is there. */
interface Open<D> {
  readonly region: HTMLElement;
  readonly source: EngineSource<unknown>;
  drawing?: D;
}

/**
 * Draws what its host's template tells it: loads the engine when the region comes near the viewport, keeps the
 * drawing when the host moves in the page, closes it when the host leaves, and opens it when the host comes back.
 */
export class DrawingController<C, E, D extends Drawing<C>> implements ReactiveController {
  readonly #host: DrawingElement;
  readonly #options: DrawingOptions<C, E, D>;
  #failed = false;
  /** What the page has not been told yet. */
  #untold: unknown;
  #isShown = false;
  #source: EngineSource<E> | undefined;
  #content: C | undefined;
  /** Something has changed that the drawing doesn't know yet. */
  #changed = false;
  /** Whose engine has been asked for already. */
  #loaded: EngineSource<E> | undefined;
  #open: Open<D> | undefined;

  constructor(host: DrawingElement, options: DrawingOptions<C, E, D>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The engine could not be loaded, or failed to draw; `retry` tries again. */
  get failed(): boolean {
    return this.#failed;
  }

  /** What `show` was told last. */
  get content(): C | undefined {
    return this.#content;
  }

  /** The drawing, while it is open. */
  get drawing(): D | undefined {
    return this.#open?.drawing;
  }

  /** The element that is drawn in, while it is there. */
  get region(): HTMLElement | undefined {
    return this.#open?.region;
  }

  /** For the host's template: what is to be drawn once it is rendered. */
  show(source: EngineSource<E>, content: C, changed = true): void {
    this.#source = source;
    this.#content = content;
    this.#changed ||= changed;
    this.#isShown = true;
  }

  /** The engine, asked for once for each source; after a failure the next call asks again. */
  load(source: EngineSource<E>): Promise<E> {
    this.#loaded = source;
    return engineFrom(source).promise;
  }

  /** Loads the engine before there is a region; a failure shows at once. */
  preload(source: EngineSource<E>): void {
    this.load(source).catch((error: unknown) => this.#fail(error));
  }

  /** Tries again what has failed. */
  retry(): void {
    if (!this.#failed) return;
    this.#failed = false;
    this.#untold = undefined;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // What was closed while the host was out of the page opens again.
    if (this.#content && !this.#open) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.drawing?.rest();
    // A move in the page disconnects too, and keeps the drawing.
    setTimeout(() => this.#host.isConnected || this.#close());
  }

  hostUpdated(): void {
    this.#tell();
    const { isConnected, renderRoot } = this.#host;
    if (!isConnected) return;
    const region = renderRoot.querySelector<HTMLElement>(this.#options.region);
    if (this.#open && (this.#open.region !== region || this.#open.source !== this.#source)) this.#close();
    if (!region || !this.#source) return;
    this.#options.rendered?.(region);
    if (!this.#open) this.#wait(region, this.#source);
    else if (this.#changed) this.#draw();
  }

  /** Tells the page what has failed, once it can be read: not while there is nothing to be drawn yet. */
  #tell(): void {
    const error = this.#untold;
    if (error && this.#isShown) {
      this.#untold = undefined;
      const kind = error instanceof LoadError ? error.kind : 'contract';
      emit(this.#host, 'dasbor-error', { kind, message: this.#options.words(this.#content!) });
    }
    this.#isShown = false;
  }

  #wait(region: HTMLElement, source: EngineSource<E>): void {
    const open: Open<D> = (this.#open = { region, source });
    standing.add(this.#print);
    const start = (): void => void this.#start(open, source);
    if (this.#loaded === source) return start();
    whenNear(region, start);
    // It may be far away, and has its data: should it be printed, the engine has to be there.
    if (this.#host.loading === 'eager') whenIdle(() => this.#open === open && this.preload(source));
  }

  async #start(open: Open<D>, source: EngineSource<E>): Promise<void> {
    try {
      const engine = await this.load(source);
      if (this.#open === open) this.#begin(open, engine);
    } catch (error) {
      if (this.#open === open) this.#fail(error);
    }
  }

  #begin(open: Open<D>, engine: E): void {
    const { region } = open;
    if (open.drawing) return;
    // Rendered anew, or taken out of the page, meanwhile: what then comes into the page opens.
    if (!region.isConnected || !this.#host.renderRoot.contains(region)) return this.#close();
    stopWaiting(region);
    open.drawing = this.#options.open(engine, { region, onError: (error) => this.#fail(error) });
    this.#draw();
  }

  /** Draws at once, also where nobody has come near. */
  readonly #print = (): void => {
    const open = this.#open;
    const source = this.#source;
    const engine = source && (engines.get(source) as Loading<E> | undefined)?.engine;
    if (!open || !engine) return;
    try {
      this.#begin(open, engine);
      open.drawing?.drawNow?.();
    } catch (error) {
      this.#fail(error);
    }
  };

  #draw(): void {
    const { drawing } = this;
    if (!drawing || this.#content === undefined) return;
    this.#changed = false;
    drawing.update(this.#content);
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    standing.delete(this.#print);
    if (open) stopWaiting(open.region);
    open?.drawing?.close();
  }

  #fail(error: unknown): void {
    this.#close();
    if (this.#failed) return;
    console.error(`dasbor: the ${this.#options.name} could not be drawn.`, error);
    this.#failed = true;
    this.#untold = error;
    this.#host.requestUpdate();
  }
}
