/** What a person has chosen in a table, apart from what the page has set, and apart for each of its sources. */
import type { TableDefinition } from './source.js';

/** A property that the page sets and a person changes. */
export class Chosen<T> {
  #given: T | null | undefined;
  // By source: a choice is kept for when that source is shown again.
  readonly #own = new Map<TableDefinition | undefined, T>();

  /** What holds for a source: the person's choice, else what the page has set. */
  of(source: TableDefinition | undefined): T | null | undefined {
    return this.#own.has(source) ? this.#own.get(source) : this.#given;
  }

  /** The page sets it, which ends the person's choice for the source that is shown. */
  give(value: T | null | undefined, source: TableDefinition | undefined): void {
    this.#given = value;
    this.#own.delete(source);
  }

  /** A person chooses. */
  choose(value: T, source: TableDefinition): void {
    this.#own.set(source, value);
  }
}
