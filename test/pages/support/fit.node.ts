/** What doesn't fit: looked for in the page, in everything that a person sees of a widget. */
import type { Page } from 'playwright-core';

/** For pages that `misfitsOf` looks at: tsx marks functions with names by a helper that pages don't have. */
export const prepareToLook = (page: Page): Promise<unknown> =>
  page.addInitScript('globalThis.__name = (named) => named');

/**
 * Looks at every widget with the attribute `data-name`, whose parent is the box that it was given. Says what doesn't
 * fit: "top-unit-bar: canvas leaves the frame".
 */
export const misfitsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Leaf = { what: string; element: Element; text: boolean; rect: DOMRect };
    const SLACK = 1.5;
    const parentOf = (element: Element): Element | null =>
      element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
    const scrolls = (style: CSSStyleDeclaration): boolean => /auto|scroll/.test(style.overflow);
    const say = (element: Element): string =>
      `${element.localName}${element.classList.length ? `.${[...element.classList].join('.')}` : ''}`;

    /** Not seen at all, or not by sight. */
    const hidden = new Map<Element, boolean>();
    const isHidden = (element: Element): boolean => {
      const known = hidden.get(element);
      if (known !== undefined) return known;
      const { clipPath, opacity, display, visibility } = getComputedStyle(element);
      const parent = parentOf(element);
      const is =
        clipPath === 'inset(50%)' ||
        [opacity, display, visibility].some((value) => /^(0|none|hidden)$/.test(value)) ||
        (parent !== null && isHidden(parent));
      hidden.set(element, is);
      return is;
    };

    /** What is left of a rectangle after everything between it and the widget's frame has cut its part off. */
    const cut = (rect: DOMRect, from: Element | null, host: Element): DOMRect => {
      let { left, top, right, bottom } = rect;
      for (let each = from; each && each !== host; each = parentOf(each)) {
        const style = getComputedStyle(each);
        if (style.overflow === 'visible' || (each.matches('.frame') && !scrolls(style))) continue;
        const box = each.getBoundingClientRect();
        [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
        [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };

    /** Texts that stand letter by letter. */
    const crumbled: string[] = [];
    const leavesOf = (host: Element): Leaf[] => {
      const leaves: Leaf[] = [];
      const walk = (node: Node): void => {
        if (node instanceof Text) {
          const element = node.parentElement!;
          if (!node.data.trim() || isHidden(element)) return;
          const range = document.createRange();
          range.selectNodeContents(node);
          const lines = [...range.getClientRects()];
          const text = node.data.trim();
          const what = `“${text.slice(0, 24)}”`;
          if (lines.length > 2 && text.length / lines.length < 3.5) crumbled.push(what);
          for (const rect of lines) leaves.push({ what, element, text: true, rect });
          return;
        }
        if (!(node instanceof Element) || node.matches('style')) return;
        if (node.matches('button, input, select, canvas, svg, img, summary') && !isHidden(node))
          leaves.push({
            what: say(node),
            element: node,
            text: false,
            rect: node.getBoundingClientRect(),
          });
        if (!node.matches('select, svg')) (node.shadowRoot ?? node).childNodes.forEach(walk);
      };
      host.shadowRoot!.childNodes.forEach(walk);
      return leaves
        .map((leaf) => {
          const { element, text, rect } = leaf;
          return { ...leaf, rect: cut(rect, text ? element : parentOf(element), host) };
        })
        .filter(({ rect }) => rect.width > SLACK && rect.height > SLACK);
    };

    const outside = (rect: DOMRect, box: DOMRect): boolean =>
      rect.left < box.left - SLACK ||
      rect.right > box.right + SLACK ||
      rect.top < box.top - SLACK ||
      rect.bottom > box.bottom + SLACK;

    // The box of a font is higher than its letters: lines stand closer than that.
    const overlap = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5;

    const lookAt = (host: Element): string[] => {
      const found: string[] = [];
      const box = host.parentElement!.getBoundingClientRect();
      const rect = host.getBoundingClientRect();
      const isLow = Math.abs(rect.height - box.height) > SLACK;
      if (isLow) found.push(`is ${Math.round(rect.height)} px high in a box of ${Math.round(box.height)}`);
      if (outside(rect, box)) found.push('leaves its box');
      crumbled.length = 0;
      const leaves = leavesOf(host);
      found.push(...crumbled.map((what) => `${what} stands letter by letter`));
      for (const { what, rect: leaf } of leaves)
        if (outside(leaf, rect)) found.push(`${what} leaves the frame`);
      const solid = leaves.filter(({ text, element }) => text || element.matches('button, input, select'));
      solid.forEach((one, at) => {
        for (const other of solid.slice(at + 1)) {
          if (!one.text && !other.text) continue;
          // A map's own names lie under its buttons.
          if (one.element.closest('.map-region') ?? other.element.closest('.map-region')) continue;
          const isInside = one.element.contains(other.element) || other.element.contains(one.element);
          if (!isInside && overlap(one.rect, other.rect)) found.push(`${one.what} lies over ${other.what}`);
        }
      });
      for (const element of host.shadowRoot!.querySelectorAll<HTMLElement>('*')) {
        if (isHidden(element)) continue;
        const isScroller = scrolls(getComputedStyle(element));
        const isWide = element.scrollWidth > element.clientWidth + 1;
        const isFixed = element.matches('.frame, .foot, .tools, [part=pagination]');
        // Where there is little height, a legend is one line that scrolls: every entry is a button, and is seen when it has the focus.
        const mayScroll = element.matches('.rows, .scroll, .legend-series');
        if (isWide && (isFixed || (isScroller && !mayScroll)))
          found.push(`${say(element)} is ${element.scrollWidth} px wide in ${element.clientWidth}`);
        if (!isScroller || element.scrollHeight <= element.clientHeight + 1) continue;
        const stops = 'button, input, select, summary, [tabindex="0"]';
        // A card has no name but its few words.
        if (!element.matches('[tabindex="0"]:is([aria-label], .card)') && !element.querySelector(stops))
          found.push(`${say(element)} can't be scrolled by keys`);
      }
      return [...new Set(found)];
    };

    const widgets = [...document.querySelectorAll<HTMLElement>('[data-name]')];
    return widgets
      .filter((widget) => !isHidden(widget))
      .flatMap((widget) => lookAt(widget).map((found) => `${widget.dataset['name']!}: ${found}`));
  });
