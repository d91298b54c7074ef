/** Loads what shows the whole text of a cell that is cut off, when somebody comes to the rows first. */
import type { LitElement, ReactiveController } from 'lit';
import type { WholeText } from './whole-text.js';
import { onDemand } from '../data/on-demand.js';

/** The whole texts of one table. */
export class WholeTexts implements ReactiveController {
  readonly #host: LitElement;
  #shown: Promise<WholeText | undefined> | undefined;
  #rows: EventTarget | null = null;
  #last: readonly [Event, Element] | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Somebody points at the rows, taps one, or comes to them by key. */
  readonly onLook = (event: Event): void => {
    const rows = event.currentTarget as HTMLElement;
    // Of what is done while it loads, only the last counts: a tap is more than one event.
    this.#last = [event, event.target as Element];
    if (rows === this.#rows) return;
    this.hostDisconnected();
    this.#rows = rows;
    // Without it, texts stay cut off; the next one who comes asks for it again.
    this.#shown = onDemand(() => import('./whole-text.js')).then(
      ({ WholeText }) => {
        if (rows !== this.#rows || !rows.isConnected) return undefined;
        const text = new WholeText(rows);
        text.handle(...this.#last!);
        return text;
      },
      () => {
        this.#rows = null;
        return undefined;
      },
    );
  };

  hostUpdated(): void {
    if (this.#rows && this.#host.renderRoot.querySelector('.rows') !== this.#rows) this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.#rows = null;
    void this.#shown?.then((text) => text?.remove());
    this.#shown = undefined;
  }
}
