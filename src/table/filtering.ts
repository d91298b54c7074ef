/** What a table is filtered by: its own filters, as the page sets or a person types them, and those of charts. */
import { emit } from '../core/emit.js';
import { filterKey, textOf } from '../core/question.js';
import type { CrossFilter, ScopeValue } from '../core/scope-context.js';
import type { ParamValues } from '../core/params.js';
import { answerForRows } from './rows-shown.js';
import type { TableDefinition } from './source.js';
import { Typing } from './typing.js';

/** A table that is filtered. */
interface Filtered extends HTMLElement {
  readonly filters?: ParamValues | null;
  readonly scope: ScopeValue | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  /** Takes over what a person filters a source by. */
  chooseFilters(filters: ParamValues, source: TableDefinition): void;
  requestUpdate(): void;
}

/** The filters of one table. */
export class Filtering {
  readonly #table: Filtered;
  readonly #definition: () => TableDefinition;
  readonly #typing = new Typing(
    (draft) => this.#set({ ...this.#table.filters, ...draft }),
    () => this.#table.requestUpdate(),
  );
  #stopAnswering: (() => void) | undefined;
  /** The source whose filters are being typed. */
  #typed: TableDefinition | undefined;

  constructor(table: Filtered, definition: () => TableDefinition) {
    this.#table = table;
    this.#definition = definition;
  }

  /** What charts of the scope filter this table by, by parameter. */
  get cross(): Readonly<Record<string, CrossFilter>> {
    return this.#table.scope?.filters[this.#key] ?? {};
  }

  get #key(): string {
    const { endpoint, params } = this.#definition();
    return filterKey(endpoint.path, params, this.#table, this.#table.scope?.values);
  }

  /** Own filters that say something. */
  get own(): ParamValues {
    return Object.fromEntries(
      Object.entries(this.#table.filters ?? {}).flatMap(([name, value]) => {
        const text = textOf(value);
        return text ? [[name, text]] : [];
      }),
    );
  }

  /** All of them, as query parameters. */
  get all(): ParamValues {
    return {
      ...this.own,
      ...Object.fromEntries(Object.entries(this.cross).map(([param, { value }]) => [param, value])),
    };
  }

  /** What is being typed, by parameter. */
  get draft(): ParamValues {
    return this.#typing.draft;
  }

  /** A person types into a filter; `now` doesn't wait for more. */
  readonly type = (param: string, value: string, now: boolean): void => {
    this.#typed = this.#definition();
    this.#typing.type(param, value, now);
  };

  /** Forgets the own ones. */
  readonly clear = (): void => this.#set({});

  /** Forgets all of them, also those that charts have set. */
  readonly clearAll = (): void => {
    Object.keys(this.cross).forEach(this.remove);
    this.clear();
  };

  /** Forgets one that a chart has set. */
  readonly remove = (param: string): void => this.#table.scope?.filter(this.#key, param, null);

  /** What is typed for another source than the one that is shown now is forgotten. */
  follow(source: TableDefinition | undefined): void {
    if (this.#typed && this.#typed !== source) {
      this.#typed = undefined;
      this.#typing.forget();
    }
  }

  /** Waits for no more keys while the table is away, and goes on when it is back. */
  pause(): void {
    // A move in the DOM disconnects and connects in one go, and must not end what is being typed.
    queueMicrotask(() => this.#table.isConnected || this.#typing.stop());
    this.#stopAnswering?.();
  }

  /** Goes on. */
  resume(): void {
    this.#typing.resume();
    this.#stopAnswering = answerForRows(this.#table, () => this.#key);
  }

  #set(filters: ParamValues): void {
    this.#typing.forget();
    if (JSON.stringify(filters) === JSON.stringify(this.#table.filters ?? {})) return;
    this.#table.chooseFilters(filters, this.#definition());
    emit(this.#table, 'dasbor-change', { values: this.own });
  }
}
