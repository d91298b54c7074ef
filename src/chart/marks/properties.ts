/** Tells CSS what it can not know: as custom properties of an element, which no policy refuses. */
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class SetProperties extends Directive {
  #last: Readonly<Record<string, string>> = {};

  // Elements are drawn by a browser only.
  render(_properties: Readonly<Record<string, string>>): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [properties]: Parameters<this['render']>): typeof noChange {
    for (const [name, value] of Object.entries(properties)) {
      if (value !== this.#last[name]) (element as HTMLElement).style.setProperty(name, value);
    }
    this.#last = properties;
    return noChange;
  }
}

/** Sets custom properties of an element. */
export const properties = directive(SetProperties);
