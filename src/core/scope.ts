/** `<dasbor-scope>`: values that a page sets once for all widgets inside. */
import { ContextConsumer, ContextProvider } from '@lit/context';
import { LitElement, css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from './define.js';
import { globalAttribute } from './global-attributes.js';
import { scopeContext, type ScopeValue } from './scope-context.js';

export { scopeContext, type CrossFilter, type ScopeValue } from './scope-context.js';

/**
 * Gives every widget inside the values that it carries as attributes: `dealer`, `date-from`, `date-to`,
 * `api-base`, `locale`, `theme`, and any further name that a widget's domain knows. A widget's own attribute
 * wins; an inner scope wins over an outer one.
 *
 * @element dasbor-scope
 * @slot - the widgets, anywhere below
 */
export class DasborScope extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  // Each is its attribute: what is set here stands in the page, where the values are read.
  static override properties: PropertyDeclarations = {
    dealer: { reflect: true },
    dateFrom: { attribute: 'date-from', reflect: true },
    dateTo: { attribute: 'date-to', reflect: true },
    apiBase: { attribute: 'api-base', reflect: true },
    locale: { reflect: true },
    theme: { reflect: true },
  };

  /** The dealer of every widget inside. */
  declare dealer?: string | number | null;
  /** First day of their period, YYYY-MM-DD. */
  declare dateFrom?: string | null;
  /** Last day of their period, YYYY-MM-DD. */
  declare dateTo?: string | null;
  /** Where their service is. */
  declare apiBase?: string | null;
  /** Their language: `id`, `en`, or one that the page has added. */
  declare locale?: string | null;
  /** `light`, `dark` or `auto` (default). */
  declare theme?: string | null;

  #own: Readonly<Record<string, string>> = {};
  // The consumer asks past its own host, so it finds the scope outside.
  #outer = new ContextConsumer(this, {
    context: scopeContext,
    subscribe: true,
    callback: () => this.#publish(),
  });
  #filters: ScopeValue['filters'] = {};
  #told = '';
  #provider = new ContextProvider(this, { context: scopeContext, initialValue: this.#value({}) });
  #observer = new MutationObserver(() => this.#publish());

  /** Values of any name set by script, beside the attributes, which win: `{year: '2025', 'custom-date': 'false'}`. */
  get values(): Readonly<Record<string, string>> {
    return this.#own;
  }

  set values(values: Readonly<Record<string, string>>) {
    this.#own = { ...values };
    this.#publish();
  }

  /** Forgets what charts inside filter by: for a page that shows others in their place. */
  clearFilters(): void {
    this.#filters = {};
    this.#publish();
  }

  override connectedCallback(): void {
    this.#outer.value = undefined;
    super.connectedCallback();
    this.#observer.observe(this, { attributes: true });
    this.#publish();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  #value(values: ScopeValue['values']): ScopeValue {
    return {
      values,
      filters: this.#filters,
      told: this.#told || this.#outer.value?.told,
      tell: (period) => {
        if (period === this.#told) return;
        this.#told = period;
        this.#publish();
      },
      set: (changes) => {
        for (const [name, value] of Object.entries(changes)) {
          if (value === null) {
            const { [name]: _, ...others } = this.#own;
            this.#own = others;
            this.removeAttribute(name);
          } else this.setAttribute(name, value);
        }
        // Not only when the observer says so: who looks next, such as a second filter, is to see it.
        this.#publish();
      },
      filter: (key, param, by) => {
        const { [param]: _, ...others } = this.#filters[key] ?? {};
        this.#filters = { ...this.#filters, [key]: by ? { ...others, [param]: by } : others };
        this.#publish();
      },
    };
  }

  #publish(): void {
    this.#observer.takeRecords();
    const values: Record<string, string> = { ...this.#outer.value?.values, ...this.#own };
    for (const { name, value } of this.attributes) if (!globalAttribute.test(name)) values[name] = value;
    this.#provider.setValue(this.#value(values));
  }

  protected override updated(): void {
    // A property has become an attribute.
    if (this.#observer.takeRecords().length > 0) this.#publish();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

define('dasbor-scope', DasborScope);

declare global {
  interface HTMLElementTagNameMap {
    'dasbor-scope': DasborScope;
  }
}
