/** Hears a drawing's region; what explores it is loaded when somebody first points at it or comes with the keyboard. */
import type { Content } from '../form.js';
import type { Explorer, ExplorerOptions } from './explorer.js';

let loaded: typeof Explorer | undefined;

/** The code that explores, once for the page; where it doesn't come, the next one asks for it again. */
export const loadExplorer = async (): Promise<typeof Explorer> =>
  (loaded ??= (await import('./explorer.js')).Explorer);

/** What a region has to be heard for. */
export const EXPLORED = [
  'pointerdown',
  'pointermove',
  'pointerleave',
  'click',
  'keydown',
  'focus',
  'blur',
] as const;

/** Keys that would scroll the page. */
const own = /^(?:Arrow|Home|End|Enter| )/;

/** One region that may be explored. */
export class Exploring implements EventListenerObject {
  readonly #options: ExplorerOptions;
  #explorer: Explorer | undefined;
  #content: Content | undefined;
  /** What happened before the code was there, and to what. */
  #early: (readonly [Event, EventTarget | null])[] = [];
  #isClosed = false;

  constructor(options: ExplorerOptions) {
    this.#options = options;
  }

  /** A content has been drawn. */
  drawn(content: Content): void {
    this.#content = content;
    this.#explorer?.drawn(content);
  }

  /** Ends hovering and walking. */
  rest(): void {
    this.#early = [];
    this.#explorer?.rest();
  }

  close(): void {
    this.#isClosed = true;
    this.#early = [];
    this.#explorer?.close();
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    this.#early.push([event, target]);
    if (loaded) return this.#hear();
    // Where it hasn't come, the next event tries again.
    if (this.#early.length === 1)
      loadExplorer().then(
        () => this.#hear(),
        () => this.rest(),
      );
    const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    if (type === 'keydown' && own.test(key) && !altKey && !ctrlKey && !metaKey) event.preventDefault();
  }

  #hear(): void {
    // The table may stand in its place by now.
    if (this.#isClosed || !loaded || !this.#options.region.isConnected) return this.rest();
    if (!this.#explorer) {
      this.#explorer = new loaded(this.#options);
      if (this.#content) this.#explorer.drawn(this.#content);
    }
    for (const [event, target] of this.#early.splice(0)) this.#explorer.hear(event, target);
  }
}
