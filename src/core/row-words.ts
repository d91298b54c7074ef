/** A row in words: the same for tooltips, live regions, legends, maps and drawings. */
import { formatValue } from '../format/values.js';
import type { Locale } from '../locales/locales.js';
import type { Column, Row, View } from './view.js';

/** One line of plain text: no line breaks, no control or bidirectional formatting characters. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    // eslint-disable-next-line no-control-regex -- they are what is taken out
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim();

/** A cell, written in the widget's language on one line. */
export const cellText = (row: Row, column: Column | undefined, locale: Locale): string =>
  column ? oneLine(formatValue(row.cells[column.key], column.kind, locale)) : '';

/** The column with the share of the whole, if there is one beside the measure. */
export const shareColumn = (view: View): Column | undefined =>
  view.columns.find((column, index) => index > 1 && column.kind === 'percent');

/** The number of a row in a column; null where it is missing. */
export const numberIn = (row: Row, column: Column | undefined): number | null => {
  const value = row.cells[column?.key ?? ''];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

/** The measured number of a row; null where it is missing. */
export const measureOf = (view: View, row: Row): number | null => numberIn(row, view.columns[1]);

/** "FIF Group: 84, 26,6%". */
export const describe = (view: View, row: Row, locale: Locale): string => {
  const [name, ...values] = view.columns.map((column) => cellText(row, column, locale));
  return `${name}: ${values.join(', ')}`;
};
