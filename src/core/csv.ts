/** A view as CSV: comma, CRLF, a header row, raw numbers, ISO dates, no cell that a spreadsheet would run. */
import type { Value } from '../format/values.js';
import type { Column, View } from './view.js';

/** A text that starts like a formula is run by spreadsheets; the apostrophe keeps it a text. */
const safe = (value: Value | undefined): string =>
  typeof value === 'string' ? (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value) : String(value ?? '');

const cell = (value: Value | undefined): string => {
  const text = safe(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** What a column is called where its unit can't be seen from the value. */
export const titleOf = ({ label, kind }: Column): string => (kind === 'percent' ? `${label} (%)` : label);

/** The columns' titles, and below them the cells of every row. */
const lines = ({ columns, rows }: View): (Value | undefined)[][] => [
  columns.map(titleOf),
  ...rows.map(({ cells }) => columns.map(({ key }) => cells[key])),
];

/** The shown columns of a view as CSV text. */
export const toCsv = (view: View): string =>
  lines(view)
    .map((values) => `${values.map(cell).join(',')}\r\n`)
    .join('');

/** The same for the clipboard: cells between tabs, a row per line. */
export const toTsv = (view: View): string =>
  lines(view)
    .map((values) => values.map((value) => safe(value).replace(/\s+/g, ' ')).join('\t'))
    .join('\n');
