/** Draws a widget from its tag and a story's args. */
import { html, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { docsOf } from './manifest.js';

/** What a story sets: attributes by their names, other properties by theirs. */
export type Args = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function apply(element: HTMLElement, name: string, value: unknown): void {
  const isAttribute = docsOf(element.localName)?.attributes?.some((attribute) => attribute.name === name);
  if (!isAttribute) Object.assign(element, { [name]: value });
  else if (value === undefined || value === null || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : textOf(value));
}

/** Keeps the element while its args change: a control must not draw it anew. */
class Widget extends Directive {
  #element: HTMLElement | undefined;
  #args: Args = {};

  render(tag: string, args: Args): HTMLElement {
    this.#element ??= document.createElement(tag);
    for (const name of Object.keys({ ...this.#args, ...args })) apply(this.#element, name, args[name]);
    this.#args = args;
    return this.#element;
  }
}

const element = directive(Widget);

/** The widget with a story's args. */
export const widget = (tag: string, args: Args): TemplateResult => html`${element(tag, args)}`;
