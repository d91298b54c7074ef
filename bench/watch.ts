/**
 * Runs in every page before its own code: notes when each chart stands on the screen. Alike for canvas, SVG and HTML:
 * a chart is drawn when the frame has been painted in which its canvas got marks, or its marks came into the document.
 */

/** What the bench asks a page. */
export interface Watch {
  /** From now on, drawings are of new data. */
  begin(): void;
  /** Waits for the first so many charts, those on view where none are counted; then when each was drawn, in ms. */
  drawn(count?: number): Promise<readonly number[]>;
  /** How far content has moved by itself, as browsers sum it up. */
  readonly shift: number;
}

declare global {
  interface Window {
    watched: Watch;
  }
}

/** Must not use anything from outside: its source is sent into the page. */
export function watch(): void {
  /** Where a chart or a table is drawn. */
  const places = '.chart-region, .rows, section > :not(h3)';
  /** What shows that it is drawn where there is no canvas: a shape, a bar's row, the last row of a page of a table. */
  const marks = 'svg, li, .bar, .row, tbody tr:nth-child(100) td';

  const cells = (): Element[] => [...(document.querySelector('main')?.children ?? [])];
  const isCell = (node: Node): boolean => node.parentNode?.nodeName === 'MAIN';

  /** The chart that something belongs to, across shadow roots. */
  const cellOf = (node: Node | null): Element | undefined => {
    for (let at = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
      if (isCell(at)) return at as Element;
    return undefined;
  };

  const times = new Map<Element, number>();
  /** Charts that something has happened in since the last frame: their canvas was painted, or their document changed. */
  const painted = new Set<Element>();
  const touched = new Map<Element, Node[]>();
  let waiting: (() => void) | undefined;
  let pending = false;

  const isDrawn = (cell: Element): boolean => {
    if (painted.has(cell)) return true;
    const root = cell.shadowRoot ?? cell;
    const place = root.querySelector(places);
    if (!place || root.querySelector(`:is(${places}) canvas`) || !place.querySelector(marks)) return false;
    return (touched.get(cell) ?? []).some((node) => place.contains(node) || node.contains(place));
  };

  // After the frame's painting, not before.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    pending = false;
    const now = performance.now();
    for (const cell of new Set([...painted, ...touched.keys()]))
      if (!times.has(cell) && isDrawn(cell)) times.set(cell, now);
    painted.clear();
    touched.clear();
    waiting?.();
  });
  port1.start();

  const look = (): void => {
    if (pending) return;
    pending = true;
    requestAnimationFrame(() => port2.postMessage(null));
  };

  for (const name of ['fill', 'fillText'] as const) {
    const paint = CanvasRenderingContext2D.prototype[name] as (...args: unknown[]) => void;
    Object.assign(CanvasRenderingContext2D.prototype, {
      [name](this: CanvasRenderingContext2D, ...args: unknown[]) {
        Reflect.apply(paint, this, args);
        if (!this.canvas.isConnected) return;
        const cell = cellOf(this.canvas);
        if (!cell || painted.has(cell)) return;
        painted.add(cell);
        look();
      },
    });
  }

  const observer = new MutationObserver((records) => {
    for (const { target, type } of records) {
      const cell = cellOf(target);
      if (!cell || times.has(cell)) continue;
      // The room that is kept for a drawing is none yet.
      if (type === 'attributes' && (target as Element).matches(places)) continue;
      const nodes = touched.get(cell);
      if (nodes) nodes.push(target);
      else touched.set(cell, [target]);
      look();
    }
  });
  const changes = {
    childList: true,
    characterData: true,
    // What shapes and bars have that grow or shrink; other attributes change with states, too.
    attributeFilter: ['d', 'points', 'width', 'height', 'style', 'stroke-dasharray', 'stroke-dashoffset'],
    subtree: true,
  };
  observer.observe(document, changes);
  const { attachShadow } = Element.prototype as unknown as {
    attachShadow: (init: ShadowRootInit) => ShadowRoot;
  };
  Element.prototype.attachShadow = function (this: Element, init) {
    const root = attachShadow.call(this, init);
    observer.observe(root, changes);
    return root;
  };

  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  const onView = (): number =>
    cells().filter((cell) => cell.getBoundingClientRect().top < innerHeight).length;

  window.watched = {
    begin: () => {
      times.clear();
      painted.clear();
      touched.clear();
    },
    drawn: (count) =>
      new Promise((resolve, reject) => {
        const wanted = (): Element[] => cells().slice(0, count ?? onView());
        const timer = setTimeout(() => {
          const missing = wanted().filter((cell) => !times.has(cell));
          reject(
            new Error(
              `Not drawn in time: ${missing.map((cell) => cell.localName + cells().indexOf(cell)).join()}`,
            ),
          );
        }, 60_000);
        const check = (): void => {
          const found = wanted();
          if (found.length === 0 || found.length < (count ?? 0) || !found.every((cell) => times.has(cell)))
            return;
          waiting = undefined;
          clearTimeout(timer);
          performance.mark('bench-drawn');
          resolve(found.map((cell) => times.get(cell)!));
        };
        waiting = check;
        check();
      }),
    get shift() {
      return shift;
    },
  };
}
