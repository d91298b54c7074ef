/** What a table is filtered by: its own filters, as the page sets or a person types them, and those of charts. */
import { emit } from '../core/emit.js';
import { textOf } from '../core/question.js';
import type { CrossFilter, ScopeValue } from '../core/scope.js';
import type { ParamValues } from '../core/params.js';
import type { TableDefinition } from './source.js';
import { Typing } from './typing.js';

/** A table that is filtered. */
interface Filtered extends HTMLElement {
  filters?: ParamValues | null;
  readonly scope: ScopeValue | undefined;
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

  constructor(table: Filtered, definition: () => TableDefinition) {
    this.#table = table;
    this.#definition = definition;
  }

  /** What charts of the scope filter this table by, by parameter. */
  get cross(): Readonly<Record<string, CrossFilter>> {
    return this.#table.scope?.filters[this.#definition().endpoint.path] ?? {};
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
  readonly type = (param: string, value: string, now: boolean): void => this.#typing.type(param, value, now);

  /** Forgets the own ones. */
  readonly clear = (): void => this.#set({});

  /** Forgets one that a chart has set. */
  readonly remove = (param: string): void =>
    this.#table.scope?.filter(this.#definition().endpoint.path, param, null);

  /** Waits for no more keys. */
  stop(): void {
    this.#typing.stop();
  }

  #set(filters: ParamValues): void {
    this.#typing.forget();
    if (JSON.stringify(filters) === JSON.stringify(this.#table.filters ?? {})) return;
    this.#table.filters = filters;
    emit(this.#table, 'dasbor-change', { values: this.own });
  }
}
