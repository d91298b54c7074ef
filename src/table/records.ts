/** Records that stand on two pages: services that join units, or sort by what many rows have in common, repeat them. */
import type { TableRow } from './source.js';

/** The records of all pages, each once. */
export class Records {
  readonly #field: string | undefined;
  readonly #before = new Set<string>();

  /** `field` holds a record's own number; without one every row is a record of its own. */
  constructor(field: string | undefined) {
    this.#field = field;
  }

  /**
   * The rows of the next page that stand on none before it: the same number and everything else the same. Two such
   * rows of one page are two records, as the service has them.
   */
  next(rows: readonly TableRow[]): readonly TableRow[] {
    const field = this.#field;
    if (!field) return rows;
    const texts = rows.map(({ source }) => {
      // Where a row stands is nothing that it is.
      const { no: _, ...record } = source as Readonly<Record<string, unknown>>;
      return record[field] ? JSON.stringify(record) : '';
    });
    const fresh = rows.filter((_, index) => !this.#before.has(texts[index]!));
    for (const text of texts) if (text) this.#before.add(text);
    return fresh;
  }
}
