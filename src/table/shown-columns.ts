/** Which columns a table shows: those that the page or a person has chosen, else its own that aren't empty. */
import type { Column, View } from '../core/view.js';
import { Chosen } from './chosen.js';
import type { TableDefinition, TableView } from './source.js';

type Names = readonly string[];

/** Names of the columns in which no row of a page has anything; none where there are no rows. */
const emptyIn = ({ columns, rows }: TableView, { fields }: TableDefinition): ReadonlySet<string> => {
  const isEmpty = ({ key }: Column): boolean =>
    rows.every(({ cells }) => cells[key] === null || cells[key] === '' || cells[key] === undefined) &&
    // Words in a value's place say something too.
    !fields.find(({ field }) => field === key)?.missing;
  return new Set(rows.length > 0 ? columns.filter(isEmpty).map(({ key }) => key) : []);
};

/** The columns of a view that have these names, in their order. */
export const columnsOf = ({ columns }: View, names: Names): View['columns'] =>
  names.flatMap((name) => columns.filter(({ key }) => key === name));

/** The columns of one table. */
export class ShownColumns {
  readonly chosen = new Chosen<Names>();
  #view: TableView | undefined;
  #definition: TableDefinition | undefined;
  #empty: ReadonlySet<string> = new Set();
  /** Those that were empty on every page that was shown of the list. */
  #hidden: ReadonlySet<string> = new Set();
  #isNew = true;

  /** Another list: its first page decides, as soon as it is there. */
  begin(): void {
    this.#isNew = true;
  }

  /** Takes over the page that is shown. */
  show(view: TableView | undefined, definition: TableDefinition): void {
    if (definition !== this.#definition) this.begin();
    this.#definition = definition;
    if (!view || view === this.#view) return;
    this.#view = view;
    this.#empty = emptyIn(view, definition);
    if (view.rows.length === 0) return;
    // A column that has something on a later page comes, and stays.
    this.#hidden = this.#isNew
      ? this.#empty
      : new Set([...this.#hidden].filter((name) => this.#empty.has(name)));
    this.#isNew = false;
  }

  /** A person shows a column, or hides it. */
  toggle(field: string, isShown: boolean, definition: TableDefinition): void {
    const before = this.names(definition);
    // A column that comes back takes its place in the source's order.
    const names = isShown
      ? definition.fields.map((each) => each.field).filter((name) => name === field || before.includes(name))
      : before.filter((name) => name !== field);
    this.chosen.choose(names, definition);
  }

  /** Whether a column is empty on the page that is shown. */
  isEmpty(name: string): boolean {
    return this.#empty.has(name);
  }

  /** Names of the columns that files have, and that are searched: those chosen, else all of the table's own. */
  all(definition: TableDefinition): Names {
    const chosen = this.chosen.of(definition);
    // What is no list is refused when attributes are checked.
    return Array.isArray(chosen)
      ? chosen
      : definition.fields.filter(({ optional }) => !optional).map(({ field }) => field);
  }

  /** Names of the columns on the screen: where nobody has chosen, without those that are empty. */
  names(definition: TableDefinition): Names {
    const all = this.all(definition);
    if (Array.isArray(this.chosen.of(definition)) || definition !== this.#definition) return all;
    const left = all.filter((name) => !this.#hidden.has(name));
    return left.length > 0 ? left : all;
  }
}
