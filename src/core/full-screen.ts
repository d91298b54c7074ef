/** A widget on the whole screen: by the browser, or where that may not (an iframe, an iPhone) as large as the window. */
import { css, type LitElement } from 'lit';
import { adopt } from '../styles/adopt.js';

const fullStyles = css`
  :host(:is(:fullscreen, :popover-open)) {
    position: fixed !important;
    inset: 0 !important;
    width: auto !important;
    max-width: none !important;
    height: auto !important;
    max-height: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
  }
  :host(:is(:fullscreen, :popover-open)) .frame {
    padding: max(16px, 2vmin);
    border: 0;
    border-radius: 0;
  }
`;

const isFull = (widget: LitElement): boolean => widget.matches(':fullscreen,:popover-open');

/** The way back of each widget that is as large as the window. */
const leave = new WeakMap<LitElement, () => void>();

/** What its menu offers is another, and the focus is where it was. */
const settle = (widget: LitElement): void => {
  widget.requestUpdate();
  widget.shadowRoot!.querySelector<HTMLElement>('.more')?.focus();
};

/** Fills the window with a widget, where the browser doesn't give it the screen. */
function fillWindow(widget: LitElement): void {
  const { popover } = widget;
  const stop = new AbortController();
  widget.popover = 'manual';
  widget.showPopover();
  leave.set(widget, () => {
    stop.abort();
    leave.delete(widget);
    if (isFull(widget)) widget.hidePopover();
    widget.popover = popover;
    settle(widget);
  });
  addEventListener(
    'keydown',
    (event) => {
      // What is open in it closes first.
      const isOpen = widget.shadowRoot!.querySelector(':popover-open');
      if (event.key === 'Escape' && !isOpen && !event.defaultPrevented) leave.get(widget)?.();
    },
    { signal: stop.signal, capture: true },
  );
}

/** Puts a widget on the whole screen, or back in its place. */
export async function toggle(widget: LitElement): Promise<void> {
  const back = leave.get(widget);
  if (back) return back();
  if (isFull(widget)) return document.exitFullscreen();
  adopt(widget.shadowRoot!, fullStyles);
  try {
    await widget.requestFullscreen();
    const change = (): void => {
      if (isFull(widget)) return;
      widget.removeEventListener('fullscreenchange', change);
      settle(widget);
    };
    widget.addEventListener('fullscreenchange', change);
  } catch {
    if (!widget.isConnected) return;
    fillWindow(widget);
  }
  settle(widget);
}
