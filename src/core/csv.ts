/** A view as CSV: comma, CRLF, a header row, raw numbers, ISO dates, no cell that a spreadsheet would run. */
import type { Value } from '../format/values.js';
import type { Column, View } from './view.js';

const cell = (value: Value | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  // A text that starts like a formula is run by spreadsheets; the apostrophe keeps it a text.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const line = (values: readonly (Value | undefined)[]): string => `${values.map(cell).join(',')}\r\n`;

/** What a column is called where its unit can't be seen from the value. */
const title = ({ label, kind }: Column): string => (kind === 'percent' ? `${label} (%)` : label);

/** The shown columns of a view as CSV text. */
export const toCsv = ({ columns, rows }: View): string =>
  line(columns.map(title)) + rows.map(({ cells }) => line(columns.map(({ key }) => cells[key]))).join('');
