/** Keys scroll what is higher than its room: Safari gives a scroller the focus only where it is told to. */
import type { LitElement, ReactiveController } from 'lit';

/** Makes the scroller of the class `keys` a stop of the tab key as long as it has something to scroll. */
export class KeyScroll implements ReactiveController {
  readonly #host: LitElement;
  #scroller: Element | null = null;

  // Its room changes with the scroller's size, what it has to scroll with those of what stands in it.
  readonly #observer = new ResizeObserver(() => {
    const { scrollHeight = 0, clientHeight = 0 } = this.#scroller ?? {};
    if (scrollHeight > clientHeight) this.#scroller?.setAttribute('tabindex', '0');
    else this.#scroller?.removeAttribute('tabindex');
  });

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdated(): void {
    const scroller = this.#host.renderRoot.querySelector('.keys');
    if (scroller === this.#scroller) return;
    this.hostDisconnected();
    this.#scroller = scroller;
    for (const each of scroller ? [scroller, ...scroller.children] : []) this.#observer.observe(each);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#scroller = null;
  }
}
