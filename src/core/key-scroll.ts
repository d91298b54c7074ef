/** Keys scroll what is higher than its room: Safari gives a scroller the focus only where it is told to. */
import type { LitElement, ReactiveController } from 'lit';

/** Makes the scroller of the class `keys` a stop of the tab key as long as it has something to scroll. */
export class KeyScroll implements ReactiveController {
  readonly #host: LitElement;
  #observer: ResizeObserver | undefined;
  #scroller: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdated(): void {
    const scroller = this.#host.renderRoot.querySelector('.keys');
    // An update may still come after the removal from the page.
    if (scroller === this.#scroller || !this.#host.isConnected) return;
    this.hostDisconnected();
    this.#scroller = scroller;
    if (!scroller || !globalThis.ResizeObserver) return;
    this.#observer = new ResizeObserver(() => {
      if (scroller.scrollHeight > scroller.clientHeight) scroller.setAttribute('tabindex', '0');
      else scroller.removeAttribute('tabindex');
    });
    // Its room changes with its own size, what it has to scroll with that of what stands in it.
    for (const each of [scroller, ...scroller.children]) this.#observer.observe(each);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#scroller = null;
  }
}
