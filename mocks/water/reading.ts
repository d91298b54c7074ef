/** Reads an uploaded file: its columns, its first row, and how many rows it has. Nothing else of it is kept. */
import { parseCsv } from 'hucre/csv';
import { sheetRows } from '../../src/form/workbook.js';
import { columnName, type FileCell } from './detecting.js';

/** What is looked at of a file. */
export interface FileContent {
  /** As `columnName` writes them. */
  readonly columns: readonly string[];
  /** The first row below the columns; none where there is no row. */
  readonly first: readonly FileCell[];
  /** How many rows stand below the columns. */
  readonly count: number;
}

/** Why a file can't be taken over. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}

const isBlank = (row: readonly FileCell[]): boolean =>
  row.every((cell) => cell === null || cell === undefined || String(cell).trim() === '');

/** The text of a file: UTF-8, UTF-16 where it says so, else as Windows has written it. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What no text has: control characters, but for tabs and ends of lines. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const noText = /[\u0000-\u0008\u000e-\u001f]/;

const countOf = (text: string, sign: string): number => text.split(sign).length;

function* textRows(
  bytes: Uint8Array,
  delimiterOf: (header: string) => string,
): Generator<readonly FileCell[]> {
  const text = textOf(bytes).replace(/^\ufeff/, '');
  if (noText.test(text.slice(0, 4096))) throw new FileProblem('File tidak dapat dibaca sebagai teks');
  const [header = ''] = text.trimStart().split(/[\r\n]/, 1);
  yield* parseCsv(text, { delimiter: delimiterOf(header) });
}

async function* workbookRows(bytes: Uint8Array): AsyncGenerator<readonly FileCell[]> {
  try {
    for await (const { cells } of sheetRows(bytes, undefined, Infinity)) yield cells;
  } catch {
    throw new FileProblem('File tidak dapat dibaca sebagai Excel');
  }
}

type Reader = (bytes: Uint8Array) => Iterable<readonly FileCell[]> | AsyncIterable<readonly FileCell[]>;

/** How files are read, by the ending of their names. */
const readers: Readonly<Record<string, Reader>> = {
  csv: (bytes) => textRows(bytes, (header) => (countOf(header, ';') > countOf(header, ',') ? ';' : ',')),
  txt: (bytes) => textRows(bytes, () => '|'),
  xlsx: workbookRows,
  xls: workbookRows,
};

/** Reads a file. Throws a FileProblem where it is none that the service reads, or can't be read. */
export async function readUpload(file: File): Promise<FileContent> {
  const reader = readers[/\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''];
  if (!reader) throw new FileProblem('Format file tidak didukung. Gunakan .csv, .txt, .xlsx atau .xls');
  let columns: readonly string[] | undefined;
  let first: readonly FileCell[] | undefined;
  let count = 0;
  for await (const row of reader(new Uint8Array(await file.arrayBuffer()))) {
    if (isBlank(row)) continue;
    if (!columns) columns = Array.from(row, columnName);
    else {
      first ??= row;
      count++;
    }
  }
  return { columns: columns ?? [], first: first ?? [], count };
}
