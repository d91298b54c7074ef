/** What a table has to say of itself, and the view that its pages become. */
import type { Definition, ViewContext } from '../core/definition.js';
import type { Column, Row, View } from '../core/view.js';
import { readDate } from '../format/plain-date.js';
import type { Value, ValueKind } from '../format/values.js';
import type { Localized } from '../locales/locales.js';
import { tableTexts } from './texts.js';

/** One page of rows, as a domain's contract gives it. */
export interface Page {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
  readonly totalPages: number;
  readonly totalRecords: number;
}

/** A field of the rows: a column that can be shown. */
export interface TableField {
  /** Name in the answer; `no` is counted from the page where the answer has none. */
  readonly field: string;
  readonly label: Localized;
  readonly kind: ValueKind;
  /** Labels of codes. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Left out until someone switches it on: less important, or personal. */
  readonly optional?: boolean;
}

/** A filter that the endpoint offers. */
export interface TableFilter {
  /** Name of the query parameter. */
  readonly param: string;
  readonly label: Localized;
  readonly kind: 'text' | 'date' | 'code';
  /** What can be chosen, by code. */
  readonly codes?: Readonly<Record<string, string>>;
}

/** A source of a table: its endpoint, parameters, fields and filters. */
export interface TableSource extends Omit<Definition<Page, TableView>, 'view'> {
  readonly fields: readonly TableField[];
  readonly filters: readonly TableFilter[];
  /** What one row is, for "1.087 prospek". */
  readonly unit: Localized;
}

/** A page as a view: every field is a column here; the table shows some of them. */
export interface TableView extends View, Omit<Page, 'rows'> {}

/** A source as a definition: the same source gives the same definition. */
export interface TableDefinition extends TableSource, Definition<Page, TableView> {}

const cell = ({ kind, codes }: TableField, value: unknown): Value => {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  if (codes) return Object.hasOwn(codes, value) ? codes[value]! : value;
  return (kind === 'date' ? readDate(value) : undefined) ?? value;
};

/** Makes the definition of a table from its source. */
export const defineTable = (source: TableSource): TableDefinition => ({
  ...source,
  view({ rows, ...page }: Page, { locale }: ViewContext): TableView {
    const columns = source.fields.map(({ field, label, kind }): Column => ({
      key: field,
      label: label[locale],
      kind,
    }));
    const first = (page.page - 1) * page.perPage + 1;
    return {
      ...page,
      columns,
      rows: rows.map((row, index): Row => {
        const no = row['no'] ?? first + index;
        const cells = source.fields.map((field) => [
          field.field,
          cell(field, field.field === 'no' ? no : row[field.field]),
        ]);
        return { id: String(first + index), cells: Object.fromEntries(cells), source: row };
      }),
      summary: tableTexts[locale].page(String(page.page), String(page.totalPages)),
    };
  },
});
