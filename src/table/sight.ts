/** What of a table is in sight: whether it is as narrow as a phone, how high it is, and whether columns have scrolled away. */
import type { LitElement, ReactiveController } from 'lit';

/** Below this width rows are cards; the styles know it too. */
const NARROW = 560;

/** Watches it without reading the layout: the browser tells. */
export class Sight implements ReactiveController {
  readonly #host: LitElement;
  #width: ResizeObserver | undefined;
  #edges: IntersectionObserver | undefined;
  #foot: Element | null = null;
  #rows: Element | null = null;
  #isNarrow = false;
  #room: number | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether rows are cards. */
  get isNarrow(): boolean {
    return this.#isNarrow;
  }

  /** Keeps room for so many rows, whatever is shown. */
  reserve(rows: number): void {
    if (rows === this.#room) return;
    this.#room = rows;
    // Styles say what so many rows need.
    const body = this.#host.renderRoot.querySelector<HTMLElement>('.body');
    body?.style.setProperty('--_rows', String(rows));
  }

  hostUpdated(): void {
    // An update may still come after the removal from the page.
    if (!this.#host.isConnected || !globalThis.ResizeObserver) return;
    const { renderRoot } = this.#host;
    if (!this.#foot) {
      // As wide as what the frame holds, and of a height that what is shown doesn't change.
      this.#foot = renderRoot.querySelector('.foot')!;
      this.#width = new ResizeObserver((entries) => {
        const { width } = entries.at(-1)!.contentRect;
        // What isn't shown has no width.
        if (width === 0 || width < NARROW === this.#isNarrow) return;
        this.#isNarrow = width < NARROW;
        this.#host.requestUpdate();
      });
      this.#width.observe(this.#foot);
    }
    const rows = renderRoot.querySelector('.rows');
    if (rows === this.#rows) return;
    this.#rows = rows;
    this.#edges?.disconnect();
    if (!rows) return;
    const sides = new Map(
      [...rows.querySelectorAll('.edge')].map((edge, at) => [edge, ['before', 'after'][at]!]),
    );
    this.#edges = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          rows.parentElement!.classList.toggle(`more-${sides.get(target)}`, !isIntersecting);
      },
      { root: rows },
    );
    for (const edge of sides.keys()) this.#edges.observe(edge);
  }

  hostDisconnected(): void {
    this.#width?.disconnect();
    this.#edges?.disconnect();
    this.#foot = this.#rows = null;
  }
}
