/** What the upload of several files says. */
import type { InBoth } from '../locales/locales.js';
import type { DetectMethod } from './file.js';

/** The texts in one language. */
export interface UploadTexts {
  readonly invitation: string;
  readonly choose: string;
  readonly more: string;
  readonly limits: string;
  readonly send: (files: string) => string;
  readonly again: (files: string) => string;
  readonly file: string;
  readonly type: string;
  readonly month: string;
  readonly year: string;
  readonly detected: string;
  readonly remove: (name: string) => string;
  readonly clear: string;
  readonly replaced: (names: string) => string;
  readonly unlikely: string;
  readonly empty: string;
  readonly taken: (files: string) => string;
  readonly refused: (files: string) => string;
  readonly unanswered: (files: string) => string;
  readonly rows: string;
  readonly period: string;
  readonly noAnswer: string;
  readonly noWords: string;
  readonly states: Readonly<Record<'success' | 'warning' | 'error', string>>;
  readonly methods: Readonly<Record<DetectMethod, string>>;
}

const id: UploadTexts = {
  invitation: 'Tarik berkas ke sini, atau',
  choose: 'Pilih berkas',
  more: 'Tambah berkas',
  limits:
    '.csv, .txt, .xlsx atau .xls, beberapa sekaligus. Jenis dan periode dikenali dari isinya, lalu dari namanya.',
  send: (files) => `Unggah ${files}`,
  again: (files) => `Unggah lagi ${files}`,
  file: 'berkas',
  type: 'Jenis',
  month: 'Bulan',
  year: 'Tahun',
  detected: 'Otomatis',
  remove: (name) => `Keluarkan ${name}`,
  clear: 'Kosongkan daftar',
  replaced: (names) => `Nama yang sama sudah ada di daftar dan diganti: ${names}.`,
  unlikely: 'Bukan .csv, .txt, .xlsx atau .xls: layanan mungkin menolaknya.',
  empty: 'Berkas ini kosong.',
  taken: (files) => `${files} berhasil diunggah.`,
  refused: (files) => `${files} ditolak.`,
  unanswered: (files) => `${files} tanpa jawaban.`,
  rows: 'baris',
  period: 'Periode',
  noAnswer:
    'Layanan tidak menyebut berkas ini: tidak diketahui apakah sudah diterima. Periksa riwayat unggahan.',
  noWords: 'Layanan tidak menyebut alasannya.',
  states: { success: 'Berhasil', warning: 'Perhatian', error: 'Ditolak' },
  methods: {
    from_content: 'periode dari isi berkas',
    from_filename: 'periode dari nama berkas',
    from_upload_date: 'periode dari tanggal unggah',
    manual_override: 'periode pilihan Anda',
  },
};

const en: UploadTexts = {
  invitation: 'Drop files here, or',
  choose: 'Choose files',
  more: 'Add files',
  limits:
    '.csv, .txt, .xlsx or .xls, several at once. Type and period are recognised by content, then by name.',
  send: (files) => `Upload ${files}`,
  again: (files) => `Upload ${files} again`,
  file: 'files',
  type: 'Type',
  month: 'Month',
  year: 'Year',
  detected: 'Automatic',
  remove: (name) => `Take ${name} out`,
  clear: 'Clear the list',
  replaced: (names) => `The same name was in the list already, and was replaced: ${names}.`,
  unlikely: 'Not .csv, .txt, .xlsx or .xls: the service may refuse it.',
  empty: 'This file is empty.',
  taken: (files) => `${files} uploaded.`,
  refused: (files) => `${files} refused.`,
  unanswered: (files) => `${files} without an answer.`,
  rows: 'rows',
  period: 'Period',
  noAnswer: 'The service doesn’t mention this file: whether it was taken is not known. Look at the uploads.',
  noWords: 'The service doesn’t say why.',
  states: { success: 'Done', warning: 'Attention', error: 'Refused' },
  methods: {
    from_content: 'period from the content',
    from_filename: 'period from the file’s name',
    from_upload_date: 'period from the day of the upload',
    manual_override: 'period chosen by you',
  },
};

/** The texts in every language. */
export const uploadTexts: InBoth<UploadTexts> = { id, en };
