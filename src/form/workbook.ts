/**
 * Reads a sheet of a workbook (.xlsx or .xls) that anybody may have made: what it would unpack to is known before anything
 * is unpacked, and is not exceeded. Knows no page: it runs in a worker, and in services. The only file that reads with
 * hucre.
 */
import { readXls, streamXlsxRows } from 'hucre/xlsx';

/** What can be wrong with a file as a whole. */
export type FileProblem = 'broken' | 'bomb' | 'sheet' | 'rows';

/** A file that can't be read. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly problem: FileProblem,
    cause?: unknown,
  ) {
    super(problem, { cause });
  }
}

/** A cell as the file has it; a date is the beginning of its day, or a time of it, in UTC. */
export type Cell = string | number | boolean | Date | null;

/** A row of a sheet. */
export interface SheetRow {
  /** From 1, as spreadsheets count. */
  readonly row: number;
  /** From column A. */
  readonly cells: readonly Cell[];
}

/** The most bytes that all entries of a file may have, unpacked. */
const MOST_BYTES = 64 * 1024 ** 2;
/** The most entries of a file. */
const MOST_ENTRIES = 200;
/** The longest list of sheets. */
const MOST_WORKBOOK = 1024 ** 2;

interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
  readonly isDeflated: boolean;
}

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 3, 4);
const isOle = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** The entries of a ZIP, as its directory tells them. Throws where they are too many or too large, or tell nothing. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const least = Math.max(0, bytes.length - 65_557);
  while (end >= least && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < least) throw new WorkbookError('broken');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new WorkbookError('bomb');
  const entries: Entry[] = [];
  let sum = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new WorkbookError('broken');
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    // What says that it unpacks to nothing would be unpacked without a limit; so would what keeps its sizes elsewhere.
    if ((size === 0 && packed > 2) || (packed === 0 && size > 0)) throw new WorkbookError('bomb');
    sum += size;
    if (sum > MOST_BYTES) throw new WorkbookError('bomb');
    if (packed === 0 && (view.getUint16(at + 8, true) & 8) !== 0 && !name.endsWith('/'))
      throw new WorkbookError('bomb');
    entries.push({
      name,
      packed,
      size,
      at: view.getUint32(at + 42, true),
      isDeflated: view.getUint16(at + 10, true) === 8,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The text of an entry, piece by piece. Throws where it unpacks to more than it says. */
async function* piecesOf(bytes: Uint8Array, entry: Entry): AsyncGenerator<string> {
  if (entry.at + 30 > bytes.length) throw new WorkbookError('broken');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const data = bytes.slice(start, start + entry.packed);
  const decoder = new TextDecoder();
  if (!entry.isDeflated) {
    yield decoder.decode(data);
    return;
  }
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (let length = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return;
    length += value.length;
    if (length > entry.size) {
      await reader.cancel();
      throw new WorkbookError('bomb');
    }
    yield decoder.decode(value, { stream: true });
  }
}

/** The text of a small entry; undefined where there is none that can be read. */
async function textOf(bytes: Uint8Array, entry: Entry | undefined): Promise<string | undefined> {
  if (!entry || entry.size > MOST_WORKBOOK || entry.at + 30 > bytes.length) return undefined;
  let text = '';
  for await (const piece of piecesOf(bytes, entry)) text += piece;
  return text;
}

const entryAt = (entries: readonly Entry[], path: string): Entry | undefined =>
  entries.find(({ name }) => name.toLowerCase() === path.toLowerCase());

const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}=(["'])(.*?)\\1`).exec(tag)?.[2];

/** The names of a workbook's sheets, with the ids of their parts; undefined where they can't be told beforehand. */
async function sheetNames(
  bytes: Uint8Array,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, string | undefined> | undefined> {
  const text = await textOf(bytes, entryAt(entries, 'xl/workbook.xml'));
  if (text === undefined) return undefined;
  return new Map(
    [...text.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(([tag]) => {
      const name = attributeOf(tag, 'name');
      return name === undefined ? [] : [[name, attributeOf(tag, '\\w+:id')] as const];
    }),
  );
}

/** How much of a sheet's end is looked at for its last row. */
const TAIL = 64 * 1024;

/** Rows with their numbers and all in them; a number stands in a cell without a type. */
const rowTags = /<(?:\w+:)?row\s(?:[^<>]*\s)?r="(\d+)"[^<>]*(?<!\/)>(.*?)<\/(?:\w+:)?row>/gs;
const numberCell = /<(?:\w+:)?c(?=[\s>])(?![^<>]*\st=(?!"n"))[^<>]*><(?:\w+:)?v>/;

/** The last row that has a number, where that can be told from the end of the sheet: without parsing all rows before. */
async function lastNumber(bytes: Uint8Array, entries: readonly Entry[], id: string): Promise<number> {
  const relations = await textOf(bytes, entryAt(entries, 'xl/_rels/workbook.xml.rels'));
  const tag = [...(relations ?? '').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)]
    .map(([each]) => each)
    .find((each) => attributeOf(each, 'Id') === id);
  const target = tag && attributeOf(tag, 'Target');
  const entry = target && entryAt(entries, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  if (!entry) return 0;
  let tail = '';
  for await (const piece of piecesOf(bytes, entry)) tail = (tail + piece).slice(-TAIL);
  return Math.max(
    0,
    ...[...tail.matchAll(rowTags)]
      .filter(([, , cells = '']) => numberCell.test(cells))
      .map(([, row]) => Number(row)),
  );
}

/** The sheets that may hold the rows, in this order; absent: the first one, whatever its name. */
type Sheets = readonly string[] | undefined;

async function* xlsxRows(bytes: Uint8Array, sheets: Sheets, last: number): AsyncGenerator<SheetRow> {
  const entries = entriesOf(bytes);
  const names = await sheetNames(bytes, entries);
  let found = false;
  const tried = names && sheets ? sheets.filter((name) => names.has(name)).slice(0, 1) : (sheets ?? [0]);
  for (const sheet of tried) {
    found = names !== undefined;
    const id = typeof sheet === 'string' ? names?.get(sheet) : names && [...names.values()][sheet];
    if (id !== undefined && last < Infinity && (await lastNumber(bytes, entries, id)) > last)
      throw new WorkbookError('rows');
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      found = true;
      if (!Number.isSafeInteger(index)) throw new WorkbookError('broken');
      yield { row: index + 1, cells: values };
    }
    if (found) return;
  }
  throw new WorkbookError('sheet');
}

async function* xlsRows(bytes: Uint8Array, sheets: Sheets): AsyncGenerator<SheetRow> {
  const workbook = await readXls(bytes);
  const sheet = sheets
    ? sheets
        .map((name) => workbook.sheets.find((each) => each.name === name))
        .find((each) => each !== undefined)
    : workbook.sheets[0];
  if (!sheet) throw new WorkbookError('sheet');
  // The rows may have holes.
  for (const [index, cells] of sheet.rows.entries()) if (cells) yield { row: index + 1, cells };
}

const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/**
 * The rows of the first of these sheets that the workbook has, or of its first sheet, without blank ones. Throws a WorkbookError where it can't
 * be read, where none of the sheets is there, and where something stands below the row `last`.
 */
export async function* sheetRows(bytes: Uint8Array, sheets: Sheets, last: number): AsyncGenerator<SheetRow> {
  if (!isZip(bytes) && !isOle(bytes)) throw new WorkbookError('broken');
  const rows = isZip(bytes) ? xlsxRows(bytes, sheets, last) : xlsRows(bytes, sheets);
  try {
    for await (const each of rows) {
      if (each.cells.every(isBlank)) continue;
      if (each.row > last) throw new WorkbookError('rows');
      yield each;
    }
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    // The library says of a file that unpacks to more than it says, and of any other it can't read, what developers need.
    throw new WorkbookError(/exceeds|bomb|limit/i.test(String(cause)) ? 'bomb' : 'broken', cause);
  }
}
