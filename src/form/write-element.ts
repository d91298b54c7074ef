/** The form kind: elements that write, with a button at least. */
import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import type { WidgetState } from '../core/answer-source.js';
import { warningIcon } from '../core/icons.js';
import { WidgetElement } from '../core/widget-element.js';
import { Writing } from '../core/writing.js';
import type { Endpoint } from '../data/endpoint.js';
import type { ErrorDetail } from '../data/errors.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import { formStyles } from './form.styles.js';

/** What an element that writes has to say of itself. */
export interface WriteDefinition<A = unknown> {
  /** Heading where the page gives none. */
  readonly heading: Localized;
  /** Where it is written to. */
  readonly endpoint: Endpoint<A>;
}

/**
 * Base of every element that writes. Beside its state it has `:state(busy)` while something is on its way, and
 * `:state(done)` once the service has taken it.
 *
 * @csspart button - the button that writes
 * @fires {CustomEvent<{endpoint: string, values: Record<string, unknown>}>} dasbor-submit - something is about to be
 * written; cancelable
 * @fires {CustomEvent<{loaded: number, total: number}>} dasbor-progress - so many bytes have been sent
 * @fires {CustomEvent<{endpoint: string, data: unknown}>} dasbor-done - the service has taken it; `data` is its raw answer
 * @fires {CustomEvent<ErrorDetail>} dasbor-error - it was not taken; the detail is also the `error` property
 * @fires {CustomEvent<null>} dasbor-auth-required - the service wants a sign-in; cancel it to keep the error from being
 * shown
 */
export abstract class WriteElement<A = unknown> extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, formStyles];

  static override properties: PropertyDeclarations = { apiBase: { attribute: 'api-base' }, endpoint: {} };

  /** Where the service is; `""` is the origin's root. Absent: the scope's, `configure()`'s, the domain's default. */
  declare apiBase?: string | null;
  /** Overrides the endpoint's path below the API base. */
  declare endpoint?: string | null;

  /** What is written, and what became of it. */
  protected readonly writing = new Writing<A>(this, () => this.definition.endpoint);

  /** What this element writes. */
  protected abstract get definition(): WriteDefinition<A>;

  /** Why the last write was not taken; null when all is well. */
  get error(): ErrorDetail | null {
    return this.writing.error;
  }

  protected override get ownHeading(): string {
    return wordsIn(this.definition.heading, this.language);
  }

  protected override nextState(): WidgetState {
    return this.error ? 'error' : 'ready';
  }

  protected override get moreStates(): readonly string[] {
    return this.writing.states;
  }

  protected override get isBusy(): boolean {
    return this.writing.isBusy;
  }

  /** What went wrong, if anything did. */
  protected renderError(): unknown {
    const { error } = this;
    return error
      ? html`<div part="state" class="notice error" role="alert">
          ${warningIcon}
          <p>${error.message}</p>
        </div>`
      : nothing;
  }
}
