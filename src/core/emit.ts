/** Tells the page something: an event that bubbles out of every shadow root. */

/** Fires an event at a widget; false where the page has cancelled what comes of it. */
export const emit = (element: Element, type: string, detail: unknown, cancelable = false): boolean =>
  element.dispatchEvent(new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }));
