/** A view as CSV: comma, CRLF, a header row, raw numbers, ISO dates, no cell that a spreadsheet would run. */
import { isPercent, type Value } from '../format/values.js';
import { kindOf } from './row-words.js';
import type { Column, Row, View } from './view.js';

// Where a formula may start: also behind what can't be seen or is taken away, in full-width signs, and behind what some
// spreadsheets take for the end of a cell or line.
const formula = /(;|\r\n?|\n|^)(?=[\s\p{C}"']*[=+\-@−＝＋－＠])|^(?=[\t\r])/gu;

/** A text that starts like a formula is run by spreadsheets; the apostrophe keeps it a text. */
const safe = (value: Value | undefined): string =>
  typeof value === 'string' ? value.replace(formula, "$1'") : String(value ?? '');

/** A cell in quotes, where it holds something that would end it, or begin a quoted one. */
const quoted = (text: string, ends: RegExp): string =>
  ends.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Whether all of a column is in percent, so that its title can say so. */
const inPercent = (column: Column, rows: readonly Row[]): boolean =>
  rows.length ? rows.every((row) => isPercent(kindOf(row, column))) : isPercent(column.kind);

/** The columns' titles: a unit that can't be seen from the values is said. */
export const titlesOf = ({ columns, rows }: View): string[] =>
  columns.map((column) => (inPercent(column, rows) ? `${column.label} (%)` : column.label));

/** The columns' titles, and below them the cells of every row. */
const lines = (view: View): (Value | undefined)[][] => {
  const { columns, rows } = view;
  const percent = columns.map((column) => inPercent(column, rows));
  const value = (row: Row, column: Column, index: number): Value | undefined => {
    const raw = row.cells[column.key];
    return typeof raw === 'number' && !percent[index] && isPercent(kindOf(row, column)) ? `${raw}%` : raw;
  };
  return [titlesOf(view), ...rows.map((row) => columns.map((column, index) => value(row, column, index)))];
};

/** The shown columns of a view as CSV text. */
export const toCsv = (view: View): string =>
  lines(view)
    .map((values) => `${values.map((value) => quoted(safe(value), /[",\r\n]/)).join(',')}\r\n`)
    .join('');

/** The same for the clipboard: cells between tabs, a row per line. A quote begins a quoted cell there too. */
export const toTsv = (view: View): string =>
  lines(view)
    .map((values) => values.map((value) => quoted(safe(value).replace(/\s+/g, ' '), /"/)).join('\t'))
    .join('\n');
