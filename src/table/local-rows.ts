/** All rows of a table in the browser: sorted and searched without work on every row's texts at every key. */
import type { Column } from '../core/view.js';
import type { Value, ValueKind } from '../format/values.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import { cellWords } from './rows.js';
import { Sliced, sorted } from './slices.js';
import type { Order, TableField, TableRecord, TableRow, TableView } from './source.js';

/** Milliseconds after which what may be asked for is made ready. */
const IDLE = 150;

const collator = /* @__PURE__ */ new Intl.Collator('id');

const isMissing = (value: Value | undefined): value is null | undefined | '' =>
  value === null || value === undefined || value === '';

/** Numbers by size, then texts: dates by their form, which sorts them, all others as Indonesian does. */
export const comparison =
  (kind: ValueKind) =>
  (a: string | number, b: string | number): number => {
    if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
    if (typeof b === 'number') return 1;
    return kind === 'date' || kind === 'month' ? (a < b ? -1 : Number(a > b)) : collator.compare(a, b);
  };

/** The rank of each row's value among all values of a column, from 1; equal ones share it, 0 is a missing one. */
function* ranksOf(rows: readonly TableRow[], { key, kind }: Column): Generator<void, Uint32Array> {
  const compare = comparison(kind);
  const values = new Set<string | number>();
  for (const { cells } of rows) if (!isMissing(cells[key])) values.add(cells[key]);
  yield;
  const ranks = new Map<string | number, number>();
  let rank = 0;
  let before: string | number | undefined;
  for (const value of yield* sorted([...values], compare)) {
    if (before === undefined || compare(before, value) !== 0) rank++;
    ranks.set(value, rank);
    before = value;
  }
  yield;
  return Uint32Array.from(rows, ({ cells }) => ranks.get(cells[key]!) ?? 0);
}

/** The rows in an order: those without a value last either way, equal ones as they came. */
function arranged(ranks: Uint32Array, isDown: boolean): Uint32Array {
  let last = 0;
  for (const rank of ranks) if (rank > last) last = rank;
  const slot = (rank: number): number => (rank === 0 ? last : isDown ? last - rank : rank - 1);
  const starts = new Uint32Array(last + 2);
  for (const rank of ranks) starts[slot(rank) + 1]!++;
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  const order = new Uint32Array(ranks.length);
  for (let row = 0; row < ranks.length; row++) order[starts[slot(ranks[row]!)]!++] = row;
  return order;
}

/** How a text is compared with what is searched: without case, accents and kinds of spaces. */
export const folded = (text: string): string => {
  const lower = text.toLowerCase();
  // eslint-disable-next-line no-control-regex -- everything beyond ASCII
  return /[^\x00-\x7f]/.test(lower) ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower;
};

/** What a row is found by: the shown and the raw value of every searched column. */
function* searchTexts(
  rows: readonly TableRow[],
  columns: readonly Column[],
  fields: readonly TableField[],
  locale: Locale,
): Generator<void, readonly string[]> {
  const missing = columns.map(({ key }) =>
    wordsIn(fields.find(({ field }) => field === key)?.missing, locale),
  );
  const texts: string[] = [];
  for (const row of rows) {
    const words = columns.map((column, at) => {
      const shown = cellWords(row, column, missing[at], locale);
      const label = row.badges?.[column.key]?.label ?? '';
      const value = (row.source as TableRecord)[column.key];
      const raw = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      return raw === shown ? `${shown} ${label}` : `${shown} ${label}\n${raw}`;
    });
    texts.push(folded(words.join('\n')));
    if (texts.length % 128 === 0) yield;
  }
  return texts;
}

/** What is wanted of the rows. */
export interface Wanted {
  /** The column that they are sorted by, and how; as they came without one. */
  readonly column?: string | undefined;
  readonly dir: Order['dir'];
  readonly search: string;
}

/** All rows of one view, in one language. */
export class LocalRows {
  readonly #view: TableView;
  readonly #fields: readonly TableField[];
  readonly #locale: Locale;
  readonly #changed: () => void;
  readonly #ranks = new Map<string, Sliced<Uint32Array>>();
  #texts: { readonly columns: string; readonly made: Sliced<readonly string[]> } | undefined;
  #order: { readonly of: string; readonly rows: Uint32Array } | undefined;
  #found: { readonly search: string; readonly in: readonly string[]; readonly marks: Uint8Array } | undefined;
  #last: { readonly of: string; readonly rows: readonly TableRow[] } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` is called when what was wanted and not ready is. */
  constructor(view: TableView, fields: readonly TableField[], locale: Locale, changed: () => void) {
    this.#view = view;
    this.#fields = fields;
    this.#locale = locale;
    this.#changed = changed;
  }

  /** Makes ready what a person may ask for next. */
  prepare(columns: readonly Column[], sortable: readonly string[], isSearched: boolean): void {
    clearTimeout(this.#timer);
    const work = [
      ...(isSearched ? [() => this.#textsOf(columns)] : []),
      ...sortable.map((key) => () => this.#ranksOf(key)),
    ];
    const next = (): void => {
      // One after the other: two works side by side would take two slices out of one frame.
      if (work[0]!()) work.shift();
      if (work.length > 0) this.#timer = setTimeout(next, 16);
    };
    if (work.length > 0) this.#timer = setTimeout(next, IDLE);
  }

  /** The rows as they are wanted, of those columns; undefined while that is being made ready. */
  arrange({ column, dir, search }: Wanted, columns: readonly Column[]): readonly TableRow[] | undefined {
    const { rows } = this.#view;
    const asked = folded(search.trim());
    const order = column === undefined ? undefined : this.#orderOf(column, dir);
    const marks = asked ? this.#marks(asked, columns) : undefined;
    if ((column !== undefined && !order) || (asked && !marks)) return undefined;
    if (!order && !marks) return rows;
    const of = JSON.stringify([column, dir, asked, marks && this.#texts!.columns]);
    if (this.#last?.of !== of) {
      const found: TableRow[] = [];
      for (let at = 0; at < rows.length; at++) {
        const index = order ? order[at]! : at;
        if (!marks || marks[index]) found.push(rows[index]!);
      }
      this.#last = { of, rows: found };
    }
    return this.#last.rows;
  }

  /** Stops all work. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#texts?.made.stop();
    for (const ranks of this.#ranks.values()) ranks.stop();
  }

  #ranksOf(key: string): Uint32Array | undefined {
    let ranks = this.#ranks.get(key);
    if (!ranks) {
      const column = this.#view.columns.find((each) => each.key === key)!;
      ranks = new Sliced(() => ranksOf(this.#view.rows, column), this.#changed);
      this.#ranks.set(key, ranks);
    }
    return ranks.get();
  }

  #orderOf(column: string, dir: Order['dir']): Uint32Array | undefined {
    const of = `${column} ${dir}`;
    if (this.#order?.of !== of) {
      const ranks = this.#ranksOf(column);
      if (!ranks) return undefined;
      this.#order = { of, rows: arranged(ranks, dir === 'desc') };
    }
    return this.#order.rows;
  }

  #textsOf(columns: readonly Column[]): readonly string[] | undefined {
    const names = columns.map(({ key }) => key).join('\n');
    if (this.#texts?.columns !== names) {
      this.#texts?.made.stop();
      const begin = () => searchTexts(this.#view.rows, columns, this.#fields, this.#locale);
      this.#texts = { columns: names, made: new Sliced(begin, this.#changed) };
    }
    return this.#texts.made.get();
  }

  #marks(search: string, columns: readonly Column[]): Uint8Array | undefined {
    const texts = this.#textsOf(columns);
    if (!texts) return undefined;
    const before = this.#found;
    if (before?.in === texts && before.search === search) return before.marks;
    // What has been typed behind the last search is only to be found among what that has found.
    const within = before?.in === texts && search.startsWith(before.search) ? before.marks : undefined;
    const marks = new Uint8Array(texts.length);
    for (let row = 0; row < texts.length; row++)
      if ((!within || within[row]) && texts[row]!.includes(search)) marks[row] = 1;
    this.#found = { search, in: texts, marks };
    return marks;
  }
}
