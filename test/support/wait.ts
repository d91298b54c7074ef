/** Waiting for what a person would wait for. */
import { waitUntil } from '@open-wc/testing';
import type { WidgetState } from '../../src/core/answer-source.js';
import type { AnswerElement } from '../../src/core/answer-element.js';

/** Waits until something is so; long enough for a machine that does other things too. */
export const until = (condition: () => unknown, what = 'a condition'): Promise<void> =>
  waitUntil(() => Boolean(condition()), `waiting for ${what}`, { interval: 10, timeout: 8000 });

/** Waits until a widget is in a state, and drawn in it. */
export async function inState<T extends AnswerElement>(widget: T, state: WidgetState): Promise<T> {
  await waitUntil(() => widget.state === state, `waiting for ${state}, is ${widget.state}`, {
    interval: 10,
    timeout: 8000,
  });
  await widget.updateComplete;
  return widget;
}

/** The text of a widget as a person reads it, spaces folded. */
export const textOf = (widget: Element, selector = '.frame'): string => {
  const texts = [...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector)].map((part) => part.innerText);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
};

/**
 * So many milliseconds: how late a service answers, or how long something has to stay away that must not come. Never to
 * wait for something that comes: that is `until`.
 */
export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Collects the events of a kind that reach the document. */
export function heard<T = unknown>(type: string, target: EventTarget = document): CustomEvent<T>[] {
  const events: CustomEvent<T>[] = [];
  target.addEventListener(type, (event) => events.push(event as CustomEvent<T>));
  return events;
}
