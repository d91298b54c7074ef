/** The page around a story: its colours, language and scope, as the toolbar says. */
import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { DomainEntry } from '../domains/index.js';
import '../src/core/scope.js';
import { domainOf, kindOf, type Kind } from '../stories/support/manifest.js';
import { apiBaseOf, NEVER } from './service.js';
import { sampleOf, sizeOf, type Globals } from './toolbar.js';

/** What a story may say of its stage (`parameters.stage`). */
export interface Stage {
  /** Width in pixels; absent: what suits the kind of widget. */
  readonly width?: number;
  /** The service never answers. */
  readonly unanswered?: boolean;
}

const widths: Readonly<Partial<Record<Kind, number>>> = {
  chart: 560,
  list: 480,
  map: 720,
  stats: 340,
  table: 1120,
};

/** Sets the attributes of an element that Lit has made, and takes away those of the last time. */
class Attributes extends Directive {
  #last: Record<string, string> = {};

  override update({ element }: ElementPart, [attributes]: [Record<string, string>]): void {
    for (const name of Object.keys(this.#last)) if (!(name in attributes)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    this.#last = attributes;
  }

  render(_attributes: Record<string, string>): void {}
}

const attributes = directive(Attributes);

/** Puts a story on its stage. */
export const stage: Decorator = (story, { globals, parameters, component, viewMode }) => {
  const { theme, language, sample, scenario, box } = globals as Globals;
  const { width: own, unanswered } = (parameters['stage'] ?? {}) as Stage;
  // Only what shows one element has a place of its own.
  const chosen = component ? sizeOf(box) : {};
  const width = chosen.width ?? own;
  const domain = (parameters['domain'] as DomainEntry | undefined) ?? domainOf(component);
  const kind = kindOf(component);
  const wide = width ?? (box === 'full' ? undefined : kind && widths[kind]);
  const size = [wide && `--width: ${wide}px`, chosen.height && `--height: ${chosen.height}px`].filter(
    Boolean,
  );
  return html`<div class="stage ${theme} ${viewMode}" lang=${language}>
    <div
      class="place ${width ? 'exact' : ''} ${chosen.height ? 'high' : ''}"
      style=${size.length ? size.join(';') : nothing}
    >
      <dasbor-scope
        api-base=${apiBaseOf(domain, unanswered ? NEVER : scenario)}
        ${attributes({ ...sampleOf(domain, sample), ...domain.own?.[String(component)] })}
        >${story()}</dasbor-scope
      >
    </div>
  </div>`;
};
