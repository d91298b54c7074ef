/** What the upload says. */
import type { FileProblem } from '../form/workbook.js';
import type { InBoth } from '../locales/locales.js';
import type { CellProblem } from './file.js';

/** Why a file isn't sent. */
export type UploadProblem = FileProblem | 'several' | 'name' | 'size' | 'none' | 'slow';

/** The texts in one language. */
export interface UploadTexts {
  readonly drop: string;
  readonly limits: string;
  readonly choose: string;
  readonly other: string;
  readonly template: string;
  readonly templateFailed: string;
  readonly checking: (name: string) => string;
  readonly found: (margins: string, days: string, months: string) => string;
  readonly unchecked: string;
  readonly wrong: (count: string) => string;
  readonly wrongHint: string;
  readonly more: (count: string) => string;
  readonly duplicates: (count: string, cells: string) => string;
  readonly skipped: (rows: string) => string;
  readonly sendAnyway: string;
  readonly remove: string;
  readonly done: string;
  readonly read: string;
  readonly inserted: string;
  readonly replaced: string;
  readonly months: string;
  readonly monthRows: (month: string, rows: string) => string;
  readonly doubled: (count: string, cells: string) => string;
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly wrongCells: string;
  readonly problems: Readonly<Record<UploadProblem, string>>;
  readonly cells: Readonly<Record<CellProblem, string>>;
  readonly columns: Readonly<Record<string, string>>;
}

const id: UploadTexts = {
  drop: 'Tarik berkas Excel ke sini, atau',
  limits: '.xlsx atau .xls, paling besar 10 MB dan 50.000 baris',
  choose: 'Pilih berkas',
  other: 'Pilih berkas lain',
  template: 'Unduh template',
  templateFailed: 'Template tidak dapat dibuat.',
  checking: (name) => `Memeriksa ${name}…`,
  found: (margins, days, months) => `${margins} margin siap diunggah, dari ${days} hari (${months}).`,
  unchecked: 'Halaman ini tidak mengizinkan pemeriksaan berkas: layanan yang akan memeriksanya.',
  wrong: (count) => `${count} sel salah; layanan menolak berkas ini seluruhnya.`,
  wrongHint: 'Perbaiki berkasnya, lalu pilih lagi.',
  more: (count) => `dan ${count} lagi`,
  duplicates: (count, cells) =>
    `${count} margin ganda (tanggal, kategori, dan area sama) tidak dihitung; yang pertama berlaku: ${cells}.`,
  skipped: (rows) =>
    `Baris ${rows} tampak berisi data, tetapi dua baris pertama adalah judul dan tidak pernah dibaca.`,
  sendAnyway: 'Kirim juga',
  remove: 'Batalkan pilihan',
  done: 'Unggahan berhasil.',
  read: 'Margin dibaca',
  inserted: 'Baris ditulis',
  replaced: 'Baris lama diganti',
  months: 'Bulan',
  monthRows: (month, rows) => `${month}: ${rows} baris`,
  doubled: (count, cells) => `${count} margin ganda tidak dihitung: ${cells}.`,
  row: 'Baris',
  column: 'Kolom',
  value: 'Isi',
  reason: 'Alasan',
  wrongCells: 'Sel yang salah',
  problems: {
    several: 'Pilih satu berkas saja.',
    name: 'Berkas ini bukan berkas Excel: pilih .xlsx atau .xls.',
    size: 'Berkas lebih besar dari 10 MB.',
    none: 'Berkas tidak berisi satu margin pun.',
    broken: 'Berkas tidak dapat dibaca sebagai .xlsx atau .xls.',
    bomb: 'Isi berkas terlalu besar, atau tidak sesuai dengan ukuran yang disebutnya. Berkas tidak dibuka.',
    sheet: 'Tidak ada sheet “Data Gross Margin”, “Template Kosong”, “Data”.',
    rows: 'Berkas berisi lebih dari 50.000 baris.',
    slow: 'Berkas terlalu lama dibaca, dan tidak diteruskan.',
  },
  cells: {
    category: 'Kategori kosong',
    unknown: 'Kategori tidak dikenal',
    noDate: 'Tanggal kosong',
    date: 'Bukan tanggal (DD/MM/YYYY atau YYYY-MM-DD)',
    number: 'Bukan angka; tulis angka tanpa titik pemisah',
  },
  columns: { A: 'Kategori', B: 'Tanggal', C: 'CABANG', E: 'LOKAL' },
};

const en: UploadTexts = {
  drop: 'Drop an Excel file here, or',
  limits: '.xlsx or .xls, at most 10 MB and 50,000 rows',
  choose: 'Choose a file',
  other: 'Choose another file',
  template: 'Download template',
  templateFailed: 'The template could not be made.',
  checking: (name) => `Checking ${name}…`,
  found: (margins, days, months) =>
    `${margins} margins are ready to be uploaded, of ${days} days (${months}).`,
  unchecked: 'This page does not allow files to be checked: the service will check it.',
  wrong: (count) => `${count} cells are wrong; the service refuses all of this file.`,
  wrongHint: 'Mend the file, then choose it again.',
  more: (count) => `and ${count} more`,
  duplicates: (count, cells) =>
    `${count} doubled margins (same date, category and area) don’t count; the first one does: ${cells}.`,
  skipped: (rows) =>
    `Row ${rows} looks like data, but the first two rows are headings, which are never read.`,
  sendAnyway: 'Send all the same',
  remove: 'Take back',
  done: 'Uploaded.',
  read: 'Margins read',
  inserted: 'Rows written',
  replaced: 'Old rows replaced',
  months: 'Month',
  monthRows: (month, rows) => `${month}: ${rows} rows`,
  doubled: (count, cells) => `${count} doubled margins don’t count: ${cells}.`,
  row: 'Row',
  column: 'Column',
  value: 'Value',
  reason: 'Reason',
  wrongCells: 'Wrong cells',
  problems: {
    several: 'Choose one file only.',
    name: 'This is no Excel file: choose .xlsx or .xls.',
    size: 'The file is larger than 10 MB.',
    none: 'There is no margin in the file.',
    broken: 'The file can’t be read as .xlsx or .xls.',
    bomb: 'What is in the file is too large, or not of the size that it says. It was not opened.',
    sheet: 'There is no sheet “Data Gross Margin”, “Template Kosong”, “Data”.',
    rows: 'The file has more than 50,000 rows.',
    slow: 'The file takes too long to be read, and was given up.',
  },
  cells: {
    category: 'No category',
    unknown: 'Unknown category',
    noDate: 'No date',
    date: 'Not a date (DD/MM/YYYY or YYYY-MM-DD)',
    number: 'Not a number; write it without separators',
  },
  columns: { A: 'Category', B: 'Date', C: 'CABANG', E: 'LOKAL' },
};

/** The texts in every language. */
export const uploadTexts: InBoth<UploadTexts> = { id, en };
