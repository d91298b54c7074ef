/** Where a mark begins and how long it is, told to CSS: as the element's own properties, which no policy refuses. */
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

/** A fraction as CSS writes it. */
export const percent = (fraction: number): string => `${+(fraction * 100).toFixed(3)}%`;
