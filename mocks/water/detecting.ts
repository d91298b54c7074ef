/** What kind of file was uploaded, and of which period: by its columns and first row, else by its name. Pure. */
import { calendarDay, dayText } from '../kit/calendar.js';
import type { FileType } from '../../src/water/file.js';
import { FILE_TYPES } from '../../src/water/file.js';

/** A month of a year. */
export interface Period {
  readonly year: number;
  /** From 1. */
  readonly month: number;
}

/** A cell of a file: texts of text files, and what workbooks hold besides. */
export type FileCell = string | number | boolean | Date | null | undefined;

/** The columns that tell a type; the first type that fits counts. */
const types: readonly (readonly [
  FileType,
  (has: (name: string) => boolean, all: readonly string[]) => boolean,
])[] = [
  ['MC', (has) => has('ZONA_NOVAK')],
  ['COLLECTION', (has) => has('AMT_COLLECT') || (has('PAY_DT') && has('NOMEN'))],
  ['SBRS', (has) => has('CMR_ACCOUNT') || has('SB_STAND') || has('READ_METHOD')],
  ['MB', (has) => has('TGL_BAYAR') && has('JUMLAH')],
  ['MAINBILL', (has) => has('TOTAL_TAGIHAN') || has('BILL_CYCLE')],
  ['ARDEBT', (has, all) => has('SUMOFJUMLAH') || all.some((name) => name.startsWith('SALDO'))],
];

/** A column's name as it is compared: without spaces around it, in capitals. */
export const columnName = (cell: FileCell): string =>
  String(cell ?? '')
    .trim()
    .toUpperCase();

/** The type that the columns tell; they are named by `columnName`. */
export const typeByColumns = (columns: readonly string[]): FileType | undefined =>
  types.find(([, fits]) => fits((name) => columns.includes(name), columns))?.[0];

/** The type that a file's name holds as a word, in any case: no letter stands before or after it. */
export const typeByName = (name: string): FileType | undefined =>
  FILE_TYPES.find((type) => new RegExp(`(?<![a-z])${type}(?![a-z])`, 'i').test(name));

/** The columns with a date that tells the period, the most telling first. */
const dateColumns = ['PAY_DT', 'TGL_BAYAR', 'TGL_CATAT', 'FREEZE_DT', 'CMR_RD_DATE'] as const;

/** Days as Excel counts them, from 1925 to 2119: numbers outside are dates written in digits, or none. */
const serials = { first: 9171, end: 80_117 } as const;

/** The day from which dates are counted here, as Excel counts. */
const EPOCH = 25_569;

// Full names before short ones, Indonesian and English.
const months: readonly string[] = [
  'januari|january|jan',
  'februari|february|peb|feb',
  'maret|march|mar',
  'april|apr',
  'mei|may',
  'juni|june|jun',
  'juli|july|jul',
  'agustus|august|agu|agt|ags|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nopember|nov|nop',
  'desember|december|des|dec',
];

const monthWords = months.join('|');

const monthOfWord = (word: string): number =>
  1 + months.findIndex((names) => names.split('|').includes(word.toLowerCase()));

const period = (year: string, month: string | number): Period => ({
  year: Number(year),
  month: Number(month),
});

const periodOfDay = (day: string): Period => period(day.slice(0, 4), day.slice(5, 7));

const periodOf = (year = '', month = '', day = ''): Period | undefined => {
  const found = calendarDay(year, month, day);
  return found ? periodOfDay(found) : undefined;
};

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** Digits without separators: 20251205, else 05122025; a number has lost the zero of its first nine days. */
function inDigits(digits: string): Period | undefined {
  const eight = digits.padStart(8, '0');
  const yearFirst = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(eight);
  const found = yearFirst && periodOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  return found || periodOf(eight.slice(4), eight.slice(2, 4), eight.slice(0, 2));
}

/**
 * The month of a date as files write it. What begins with the year is never read day first (2025-12-05 is in December);
 * everything else is (05/12/2025 too). Undefined where it can't be told.
 */
export function periodInDate(cell: FileCell): Period | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : periodOfDay(cell.toISOString());
  if (typeof cell === 'number') {
    if (cell >= serials.first && cell < serials.end) return periodOfDay(dayText(Math.floor(cell) - EPOCH));
    return Number.isInteger(cell) && cell >= 1_011_900 && cell <= 99_991_231
      ? inDigits(String(cell))
      : undefined;
  }
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  if (/^\d{7,8}$/.test(text)) return inDigits(text);
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\D|$)/.exec(text);
  if (yearFirst) return periodOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:\D|$)/.exec(text);
  if (dayFirst) return periodOf(fullYear(dayFirst[3]!), dayFirst[2], dayFirst[1]);
  const named = new RegExp(`^(\\d{1,2})[- /.]?(${monthWords})[- /.,]*(\\d{4}|\\d{2})(?:\\D|$)`, 'i').exec(
    text,
  );
  return named ? periodOf(fullYear(named[3]!), String(monthOfWord(named[2]!)), named[1]) : undefined;
}

/** The period that the first row tells: by the first of the date columns that holds a date. */
export function periodByContent(columns: readonly string[], row: readonly FileCell[]): Period | undefined {
  for (const name of dateColumns) {
    const at = columns.indexOf(name);
    const found = at < 0 ? undefined : periodInDate(row[at]);
    if (found) return found;
  }
  return undefined;
}

const names: readonly (readonly [RegExp, (match: RegExpExecArray) => Period])[] = [
  // 2025-12 or 202512, and the same with a day.
  [/(?<!\d)((?:19|20)\d\d)-?(0[1-9]|1[0-2])(?:-?\d\d)?(?!\d)/, (match) => period(match[1]!, match[2]!)],
  [
    new RegExp(`(?<![a-z])(${monthWords})[-_ .]*((?:19|20)\\d\\d)(?!\\d)`, 'i'),
    (match) => period(match[2]!, monthOfWord(match[1]!)),
  ],
  [
    new RegExp(`(?<!\\d)((?:19|20)\\d\\d)[-_ .]*(${monthWords})(?![a-z])`, 'i'),
    (match) => period(match[1]!, monthOfWord(match[2]!)),
  ],
];

/** The period that a file's name tells: 2025-12, 202512, or a month's name with a year. */
export function periodByName(name: string): Period | undefined {
  for (const [form, read] of names) {
    const match = form.exec(name);
    if (match) return read(match);
  }
  return undefined;
}

/** The period of a day, YYYY-MM-DD. */
export const periodOfDate = periodOfDay;
