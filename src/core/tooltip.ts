/** A tooltip in the top layer: placed beside an anchor, hidden when that moves, only one on the page. */
import { render } from 'lit';
import { floatBeside, type Box, type FloatOptions } from './floating.js';

let shown: Tooltip | undefined;

/** One tooltip; its element stands after its owner. */
export class Tooltip {
  /** Where its content stands. */
  readonly element = document.createElement('div');
  readonly #owner: HTMLElement;
  readonly #onHide: () => void;
  #watch: AbortController | undefined;
  #ownerAt: DOMRect | undefined;

  /** `owner` is what the tooltip speaks of: it hides when that moves, or when one taps elsewhere. */
  constructor(owner: HTMLElement, onHide: () => void) {
    this.#owner = owner;
    this.#onHide = onHide;
    const element = this.element;
    element.className = 'tooltip';
    element.part = 'tooltip';
    element.popover = 'manual';
    // Screen readers hear the live region instead.
    element.ariaHidden = 'true';
    owner.after(element);
  }

  /** Shows a content beside an anchor (in window px), or moves there; where it stands. */
  show(content: unknown, anchor: Box, options: FloatOptions): Box {
    if (shown !== this) shown?.hide();
    shown = this;
    this.#ownerAt = this.#owner.getBoundingClientRect();
    const element = this.element;
    render(content, element);
    element.classList.add('open');
    if (!this.#watch) {
      // Where popovers are missing, the class and position: fixed have to do.
      element.showPopover?.();
      this.#watchPage();
    }
    const { clientWidth, clientHeight } = document.documentElement;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const { x, y } = floatBeside(anchor, size, { width: clientWidth, height: clientHeight }, options);
    element.style.setProperty('--_x', `${Math.round(x)}px`);
    element.style.setProperty('--_y', `${Math.round(y)}px`);
    return { x, y, ...size };
  }

  /** Hides, also when the element has left the page. */
  hide(): void {
    if (!this.#watch) return;
    this.#watch.abort();
    this.#watch = undefined;
    if (shown === this) shown = undefined;
    this.element.classList.remove('open');
    if (this.element.isConnected) this.element.hidePopover?.();
    this.#onHide();
  }

  /** Takes the element away. */
  remove(): void {
    this.hide();
    this.element.remove();
  }

  #watchPage(): void {
    this.#watch = new AbortController();
    const { signal } = this.#watch;
    const passive = { capture: true, passive: true, signal };
    const moved = () => {
      const { left, top } = this.#owner.getBoundingClientRect();
      const { x, y } = this.#ownerAt!;
      if (Math.abs(left - x) + Math.abs(top - y) > 1) this.hide();
    };
    // Scrolling is not composed: every shadow root above may have a scroller of its own.
    let root = this.#owner.getRootNode();
    while (root instanceof ShadowRoot) {
      root.addEventListener('scroll', moved, passive);
      root = root.host.getRootNode();
    }
    window.addEventListener('scroll', moved, passive);
    // Not in capture: who handles Escape before it gets here has the tooltip hidden as it likes.
    window.addEventListener('keydown', (event) => event.key === 'Escape' && this.hide(), { signal });
    window.addEventListener(
      'pointerdown',
      (event) =>
        [this.#owner, this.element].some((each) => event.composedPath().includes(each)) || this.hide(),
      passive,
    );
  }
}
