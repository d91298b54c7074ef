/** Keeps the keyboard's focus in a widget whose parts come and go: what it was on may be drawn anew elsewhere, or be gone. */
import type { LitElement } from 'lit';

/** Where the focus goes instead of what is gone, as selectors: the first that is there. */
type Places = (lost: Element) => readonly string[];

/** Without it the focus falls to the page's beginning, and who has no mouse starts again from there. */
export function keepFocus(host: LitElement, places: Places): void {
  let focused: Element | null = null;
  const root = (): ShadowRoot => host.renderRoot as ShadowRoot;
  const find = (place: string): HTMLElement | null => root().querySelector<HTMLElement>(place);
  host.addController({
    hostUpdate() {
      focused = root().activeElement;
    },
    hostUpdated() {
      if (!focused || root().activeElement) return;
      const next = focused.isConnected ? focused : places(focused).map(find).find(Boolean);
      (next as HTMLElement | undefined)?.focus();
    },
  });
}
