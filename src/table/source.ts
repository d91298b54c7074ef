/** What a table has to say of itself, and the view that its answers become. */
import type { Definition, ViewContext } from '../core/definition.js';
import type { Column, Row, Tone, View } from '../core/view.js';
import { LoadError } from '../data/errors.js';
import { pagingOf, type Paging } from '../data/endpoint.js';
import { readDate } from '../format/plain-date.js';
import { unknownCode, type Value, type ValueKind } from '../format/values.js';
import { wordsIn, type Locale, type Localized } from '../locales/locales.js';
import type { RowAction } from './row-actions.js';
import { tableTexts } from './texts.js';

/** A row as the answer has it. */
export type TableRecord = Readonly<Record<string, unknown>>;

/** One page of rows, as a domain's contract gives it. */
export interface Page {
  readonly rows: readonly TableRecord[];
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
  readonly totalPages: number;
  readonly totalRecords: number;
}

/** What makes a pill of a cell. */
export interface Badge {
  readonly tone: Tone;
  /** Stands in a text's place, or behind a number. Colour alone says nothing, so a text is always there. */
  readonly label?: Localized;
}

/** A field of the rows: a column that can be shown. */
export interface TableField {
  /** Name in the answer; `no` is counted from the page where the answer has none. */
  readonly field: string;
  readonly label: Localized;
  readonly kind: ValueKind;
  /** Labels of codes. One that isn't among them stands in a grey pill, as unknown. */
  readonly codes?: Readonly<Record<string, string>>;
  /** The pills of codes, by code: those of a status. */
  readonly tones?: Readonly<Record<string, Tone>>;
  /** Left out until someone switches it on: less important, or personal. */
  readonly optional?: boolean;
  /** What is written where the value is missing, instead of a dash; files and sorting know it is missing. */
  readonly missing?: Localized;
  /** The pill of a raw code or number, in its record; none where it is undefined. */
  readonly badge?: (raw: Value, record: TableRecord) => Badge | undefined;
  /**
   * The name by which rows are sorted by this field, in `sort-by` and at the service. Local rows are sorted by every
   * field under its own name unless this is false; a service's only by fields that have one.
   */
  readonly sort?: string | false;
}

/** A filter that the endpoint offers. */
export interface TableFilter {
  /** Name of the query parameter. */
  readonly param: string;
  readonly label: Localized;
  readonly kind: 'text' | 'date' | 'code';
  /** What a person has to know to find something by it. */
  readonly hint?: Localized;
  /** What can be chosen, by code. */
  readonly codes?: Readonly<Record<string, string>>;
}

/** An order of rows: the name that a field is sorted by, and the direction. */
export interface Order {
  readonly by: string;
  readonly dir: 'asc' | 'desc';
}

/** A source of a table: its endpoint, parameters, fields and filters. `A` is the checked answer. */
export interface TableSource<A = Page> extends Omit<Definition<A, TableView>, 'view'> {
  readonly fields: readonly TableField[];
  /** Filters of the service. */
  readonly filters?: readonly TableFilter[];
  /** What only charts of a scope filter by, for it is chosen, not typed. */
  readonly chartFilters?: readonly Pick<TableFilter, 'param' | 'label'>[];
  /** What one row is, for "1.087 prospek". */
  readonly unit: Localized;
  /** The rows, or the page of them, that an answer holds; where nothing is said, the answer is a page. */
  readonly read?: (answer: A, context: ViewContext) => Page | readonly TableRecord[];
  /**
   * Who pages: the service (where nothing is said, with `page` and `per_page` of at most 100), or `local`: all rows
   * are known and the browser pages, sorts and searches; or `none`: all rows are on the one page.
   */
  readonly paging?: Paging | 'local' | 'none';
  /** Rows per page where nobody says otherwise; 20 by default. */
  readonly pageSize?: number;
  /** The service's parameters for the order; without them it can't sort, and rows that are known are sorted here. */
  readonly sortParams?: { readonly by: string; readonly dir: string };
  /** The service's parameter for a search over all its rows. */
  readonly searchParam?: string;
  /** What can be searched, in the empty box; "Search" where nothing is said. */
  readonly searchHint?: Localized;
  /** The order where nobody names one; absent: as the answer has it. */
  readonly order?: Order;
  /** The field whose value tells rows apart, so that focus and choice find theirs again. */
  readonly key?: string;
  /**
   * Names of three fields that tell what a record is, where there is no room for more; the first one names it, and stays in
   * sight where columns scroll. Absent: `choice` or `record`, and what is shown first.
   */
  readonly brief?: readonly string[];
  /** The field with a record's own number, by which a record that stands on two pages is known in a file of all. */
  readonly record?: string;
  /** Rows can be chosen; the field names the chosen one in `dasbor-select`. Needs `key`. */
  readonly choice?: string;
  /** Buttons at the end of every row. Need `key`. */
  readonly rowActions?: readonly RowAction[];
}

/** The pill of a cell, in the widget's language. */
export interface CellBadge {
  readonly tone: Tone;
  /** Behind the number. */
  readonly label?: string;
  /** In place of the value. */
  readonly words?: string;
}

/** A row of a table. */
export interface TableRow extends Row {
  /** By column. */
  readonly badges?: Readonly<Record<string, CellBadge>>;
}

/** A page as a view: every field is a column here; the table shows some of them. */
export interface TableView extends View, Omit<Page, 'rows'> {
  readonly rows: readonly TableRow[];
}

/** A source as a definition: the same source gives the same definition. */
export interface TableDefinition extends Omit<TableSource<unknown>, 'read'>, Definition<unknown, TableView> {
  readonly filters: readonly TableFilter[];
}

const plain = (raw: unknown): Value => (typeof raw === 'number' || typeof raw === 'string' ? raw : null);

const cell = ({ kind, codes }: TableField, value: Value): Value => {
  if (typeof value !== 'string') return value;
  if (codes) return Object.hasOwn(codes, value) ? codes[value]! : value;
  return (kind === 'date' ? readDate(value) : undefined) ?? value;
};

/** The pill of a code: of every one that nobody knows, and of a status. */
const codeBadge = ({ codes, tones }: TableField, raw: Value, locale: Locale): CellBadge | undefined => {
  if (!codes || raw === null || raw === '') return undefined;
  const code = String(raw);
  if (!Object.hasOwn(codes, code)) return { tone: 'neutral', words: unknownCode(code, locale) };
  return tones && { tone: tones[code] ?? 'neutral' };
};

const pageOf = (given: Page | readonly TableRecord[]): Page =>
  'rows' in given
    ? given
    : { rows: given, page: 1, perPage: given.length, totalPages: 1, totalRecords: given.length };

/** Makes the definition of a table from its source. */
export function defineTable(source: TableSource): TableDefinition;
export function defineTable<A>(
  source: TableSource<A> & { readonly read: NonNullable<TableSource<A>['read']> },
): TableDefinition;
export function defineTable<A>({ read, ...source }: TableSource<A>): TableDefinition {
  const { fields, key, choice } = source;
  return {
    ...source,
    filters: source.filters ?? [],
    view(answer: A, context: ViewContext): TableView {
      const { locale } = context;
      const { rows, ...page } = pageOf(read ? read(answer, context) : (answer as unknown as Page));
      // Rows are numbered by their page: of one that can't be, each number would be wrong.
      const last = Math.max(1, page.totalPages);
      const isThere = page.page >= 1 && page.page <= last && page.perPage >= 1;
      if (!Number.isFinite(last) || (rows.length > 0 && !isThere))
        throw new LoadError('contract', {
          endpoint: source.endpoint.path,
          path: 'page',
          expected: `page from 1 to ${last}`,
          received: `${page.page}, of ${page.perPage} rows`,
        });
      const first = (page.page - 1) * page.perPage + 1;
      const seen = new Map<string, number>();
      return {
        ...page,
        columns: fields.map(({ field, label, kind }): Column => ({
          key: field,
          label: wordsIn(label, locale),
          kind,
        })),
        rows: rows.map((record, index): TableRow => {
          const cells: Record<string, Value> = {};
          let badges: Record<string, CellBadge> | undefined;
          for (const each of fields) {
            const { field, badge } = each;
            const raw = plain(field === 'no' ? (record['no'] ?? first + index) : record[field]);
            cells[field] = cell(each, raw);
            const found = badge?.(raw, record);
            const label = wordsIn(found?.label, locale);
            if (label && typeof raw !== 'number') cells[field] = label;
            const pill = found
              ? { tone: found.tone, ...(label && typeof raw === 'number' && { label }) }
              : codeBadge(each, raw, locale);
            if (pill) (badges ??= {})[field] = pill;
          }
          const own = plain(record[key ?? '']);
          let id = String(own ?? first + index);
          // Rows of one key are several rows all the same.
          const before = seen.get(id) ?? 0;
          seen.set(id, before + 1);
          if (before > 0) id += `#${before + 1}`;
          return {
            id,
            cells,
            ...(badges && { badges }),
            ...(choice &&
              own !== null && {
                selection: { field: key!, value: String(own), label: String(cells[choice] ?? own) },
              }),
            source: record,
          };
        }),
        summary: wordsIn(tableTexts, locale).page(String(page.page), String(page.totalPages)),
      };
    },
  };
}

/** How the service pages; none where it doesn't. */
export const serverPaging = ({ paging, endpoint }: TableDefinition): Paging | undefined =>
  typeof paging === 'string' ? undefined : (paging ?? pagingOf(endpoint));

/** The name that rows are sorted by this field with, by the service or where all are known; undefined where they can't be. */
export const sortName = (
  { sortParams }: TableDefinition,
  { field, sort }: TableField,
): string | undefined => {
  if (sortParams) return sort || undefined;
  return sort === false || field === 'no' ? undefined : (sort ?? field);
};

/** Names of the shown fields that tell what a record is, three at most; the first one names it. */
export function briefOf(
  columns: readonly Column[],
  { brief = [], choice, record }: TableDefinition,
): readonly string[] {
  const keys = columns.map(({ key }) => key);
  const wanted = [...brief, choice, record, ...keys.filter((key) => key !== 'no'), ...keys];
  return [...new Set(wanted)]
    .filter((name) => name !== undefined && keys.includes(name))
    .slice(0, 3) as string[];
}
