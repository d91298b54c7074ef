/** A row in words: the same for tooltips, live regions, legends, maps and drawings. */
import { formatValue, type ValueKind } from '../format/values.js';
import type { Locale } from '../locales/locales.js';
import type { Column, ColumnRole, Row, View } from './view.js';

const withRole =
  (role: ColumnRole) =>
  ({ columns }: Pick<View, 'columns'>): Column | undefined =>
    columns.find((column) => column.role === role);

/** The column that names a row. */
export const nameColumn = withRole('name');

/** The column that holds what is measured; the first one, where there are several. */
export const measureColumn = withRole('measure');

/** The column that holds the share of the whole, in percent. */
export const shareColumn = withRole('share');

/** How a row's value in a column is written. */
export const kindOf = ({ kinds }: Row, { key, kind }: Column): ValueKind => kinds?.[key] ?? kind;

/** Whether a row looks as if choosing it did something: where rows filter, one that can't doesn't. */
export const invites = ({ rows }: Pick<View, 'rows'>, { selection, filterValue }: Row): boolean =>
  selection !== undefined &&
  (filterValue !== undefined || rows.every((row) => row.filterValue === undefined));

/** One line of plain text: no line breaks, no control or bidirectional formatting characters. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    // eslint-disable-next-line no-control-regex -- they are what is taken out
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim();

/** A cell, written in the widget's language as it came: for elements, which isolate what they hold. */
export const valueText = (row: Row, column: Column | undefined, locale: Locale): string =>
  column ? formatValue(row.cells[column.key], kindOf(row, column), locale) : '';

/** The same on one line, for drawings and speech. */
export const cellText = (row: Row, column: Column | undefined, locale: Locale): string =>
  oneLine(valueText(row, column, locale));

/** The number of a row in a column; null where it is missing. */
export const numberIn = (row: Row, column: Column | undefined): number | null => {
  const value = row.cells[column?.key ?? ''];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

/** The measured number of a row; null where it is missing. */
export const measureOf = (view: View, row: Row): number | null => numberIn(row, measureColumn(view));

/** A row's name, and what is remarked of it: "Jul 2024 (belum selesai)". */
export const nameText = (view: Pick<View, 'columns'>, row: Row, locale: Locale): string =>
  cellText(row, nameColumn(view), locale) + (row.note ? ` (${row.note})` : '');

/** "FIF Group: 84, 26,6%". */
export const describe = (view: View, row: Row, locale: Locale): string => {
  const name = nameColumn(view);
  const values = view.columns.filter((column) => column !== name);
  return `${nameText(view, row, locale)}: ${values.map((column) => cellText(row, column, locale)).join(', ')}`;
};
