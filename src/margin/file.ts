/**
 * What a file of gross margins must be, row by row: the same rules for the check before it is sent and for the service's
 * mocks. Pure.
 */
import { sheetRows, type Cell } from '../form/workbook.js';
import { readDate } from '../format/plain-date.js';
import { HEADER_ROWS, LARGEST_FILE, MOST_ROWS, SHEETS, type Area } from './codes.js';

/** A margin of a file. */
export interface FileMargin {
  /** The row of the sheet, from 1. */
  readonly row: number;
  readonly column: 'C' | 'E';
  /** As the file writes it, trimmed. */
  readonly category: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly area: Area;
  readonly margin: number;
}

/** Why a cell is wrong. */
export type CellProblem = 'category' | 'unknown' | 'noDate' | 'date' | 'number';

/** A cell that is wrong. */
export interface WrongCell {
  readonly row: number;
  readonly column: string;
  /** What stands there, in short; absent where nothing does. */
  readonly value?: string;
  readonly problem: CellProblem;
}

/** What a file holds. */
export interface FileContent {
  /** The margins that count. */
  readonly margins: readonly FileMargin[];
  /** The margins that were read, doubled ones included. */
  readonly read: number;
  /** In the order of the sheet. */
  readonly wrong: readonly WrongCell[];
  /** Margins whose date, category and area an earlier row has: they don't count. */
  readonly duplicates: readonly FileMargin[];
  /** Rows of the headers that look like data, which nobody reads. */
  readonly skipped: readonly number[];
}

/** What a category is known by, however it is written. */
export const categoryKey = (name: string): string => name.trim().toLowerCase();

/** The last row that may hold anything. */
const LAST_ROW = HEADER_ROWS + MOST_ROWS;

/** Excel's days reach from 1 March 1900, before which it miscounts, to the end of 9999. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

const dayOf = (time: number): string | undefined => {
  const text = new Date(time).toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : undefined;
};

const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** The day of a cell, without its time of day; undefined where it is none. */
export function dateIn(cell: Cell | undefined): string | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : dayOf(cell.getTime());
  if (typeof cell === 'number')
    return cell >= FIRST_SERIAL && cell < LAST_SERIAL + 1
      ? dayOf(Date.UTC(1899, 11, 30) + Math.floor(cell) * 86_400_000)
      : undefined;
  return typeof cell === 'string' ? readDate(cell.trim()) : undefined;
}

const numberIn = (cell: Cell | undefined): number | undefined =>
  typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined;

const LONGEST = 60;

const valueOf = (cell: Cell | undefined): { readonly value?: string } => {
  if (isBlank(cell)) return {};
  const text = cell instanceof Date ? (dateIn(cell) ?? '') : String(cell).trim();
  return { value: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text };
};

const columns = [
  { column: 'C', at: 2, area: 'CABANG' },
  { column: 'E', at: 4, area: 'LOCAL' },
] as const;

/** Whether a name is a file's that may be sent. */
export const isWorkbookName = (name: string): boolean => /\.xlsx?$/i.test(name);

/** Whether a file is too large to be sent. */
export const isTooLarge = (bytes: number): boolean => bytes > LARGEST_FILE;

/**
 * Reads a file. With `categories` every other name is wrong. Throws a WorkbookError where it can't be read as a whole.
 */
export async function readFile(bytes: Uint8Array, categories?: readonly string[]): Promise<FileContent> {
  const known = categories && new Set(categories.map(categoryKey));
  const margins: FileMargin[] = [];
  const wrong: WrongCell[] = [];
  const duplicates: FileMargin[] = [];
  const skipped: number[] = [];
  const seen = new Set<string>();
  let read = 0;
  for await (const { row, cells } of sheetRows(bytes, SHEETS, LAST_ROW)) {
    const given = columns.filter(({ at }) => !isBlank(cells[at]));
    const [name, day] = cells;
    if (row <= HEADER_ROWS) {
      if (dateIn(day) && given.some(({ at }) => numberIn(cells[at]) !== undefined)) skipped.push(row);
      continue;
    }
    // Without a margin there is nothing to take over, and nothing to replace.
    if (given.length === 0) continue;
    const category = isBlank(name) ? '' : String(name).trim();
    if (category.toUpperCase() === 'TOTAL') continue;
    const date = dateIn(day);
    if (!category) wrong.push({ row, column: 'A', problem: 'category' });
    else if (known && !known.has(categoryKey(category)))
      wrong.push({ row, column: 'A', ...valueOf(name), problem: 'unknown' });
    if (!date) wrong.push({ row, column: 'B', ...valueOf(day), problem: isBlank(day) ? 'noDate' : 'date' });
    for (const { column, at, area } of given) {
      const margin = numberIn(cells[at]);
      if (margin === undefined) {
        wrong.push({ row, column, ...valueOf(cells[at]), problem: 'number' });
        continue;
      }
      read++;
      if (!date || !category) continue;
      const key = `${date} ${area} ${categoryKey(category)}`;
      (seen.has(key) ? duplicates : margins).push({ row, column, category, date, area, margin });
      seen.add(key);
    }
  }
  return { margins, read, wrong, duplicates, skipped };
}
