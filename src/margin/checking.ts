/** What a check of a file tells the element: small enough to be sent out of a worker. Pure. */
import { WorkbookError, type FileProblem } from '../form/workbook.js';
import { readFile, type WrongCell } from './file.js';

/** The most wrong cells that are told one by one. */
const MOST_TOLD = 500;

/** What was found in a file. */
export interface FileReport {
  /** Margins that would count. */
  readonly margins: number;
  /** Their months, YYYY-MM, and how many days they are of. */
  readonly months: readonly string[];
  readonly days: number;
  /** The first wrong cells, and how many there are. */
  readonly wrong: readonly WrongCell[];
  readonly wrongCount: number;
  /** The first doubled margins, and how many there are. */
  readonly duplicates: readonly { readonly row: number; readonly column: string }[];
  readonly duplicateCount: number;
  /** Rows of the headers that look like data. */
  readonly skipped: readonly number[];
}

/** A file that was read, or why it can't be. */
export type Checked = { readonly report: FileReport } | { readonly problem: FileProblem };

/** What is asked of the worker. */
export interface CheckRequest {
  readonly file: Blob;
  readonly categories?: readonly string[] | undefined;
}

/** Reads a file as the service will. */
export async function check({ file, categories }: CheckRequest): Promise<Checked> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { margins, wrong, duplicates, skipped } = await readFile(bytes, categories);
    const days = new Set(margins.map(({ date }) => date));
    return {
      report: {
        margins: margins.length,
        months: [...new Set([...days].map((day) => day.slice(0, 7)))].sort(),
        days: days.size,
        wrong: wrong.slice(0, MOST_TOLD),
        wrongCount: wrong.length,
        duplicates: duplicates.slice(0, MOST_TOLD).map(({ row, column }) => ({ row, column })),
        duplicateCount: duplicates.length,
        skipped,
      },
    };
  } catch (error) {
    return { problem: error instanceof WorkbookError ? error.problem : 'broken' };
  }
}
