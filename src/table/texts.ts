/** What tables say, beside what every widget says. */
import type { Locale } from '../locales/locales.js';

const id = {
  page: (page: string, pages: string) => `Halaman ${page} dari ${pages}`,
  first: 'Halaman pertama',
  previous: 'Halaman sebelumnya',
  next: 'Halaman berikutnya',
  last: 'Halaman terakhir',
  perPage: 'Baris per halaman',
  filter: 'Filter',
  clear: 'Hapus filter',
  remove: 'Hapus filter',
  any: 'Semua',
  columns: 'Kolom',
  emptyPage: 'Tidak ada baris di halaman ini.',
  noMatch: 'Tidak ada baris yang cocok dengan filter.',
  allCsv: 'Unduh CSV semua halaman',
  pageCsv: 'Unduh CSV halaman ini',
  saving: (page: string, pages: string) => `Mengunduh halaman ${page} dari ${pages}…`,
  cancel: 'Batal',
  failed: 'Unduhan gagal; tidak ada berkas yang dibuat.',
  from: (least: number) => `mulai dari ${least}`,
  between: (least: number, most: number) => `${least} sampai ${most}`,
};

/** A table's texts in one language. */
export type TableTexts = typeof id;

const en: TableTexts = {
  page: (page, pages) => `Page ${page} of ${pages}`,
  first: 'First page',
  previous: 'Previous page',
  next: 'Next page',
  last: 'Last page',
  perPage: 'Rows per page',
  filter: 'Filter',
  clear: 'Clear filters',
  remove: 'Remove filter',
  any: 'All',
  columns: 'Columns',
  emptyPage: 'There are no rows on this page.',
  noMatch: 'No rows match the filters.',
  allCsv: 'Download CSV of all pages',
  pageCsv: 'Download CSV of this page',
  saving: (page, pages) => `Downloading page ${page} of ${pages}…`,
  cancel: 'Cancel',
  failed: 'The download failed; no file was made.',
  from: (least) => `from ${least}`,
  between: (least, most) => `${least} to ${most}`,
};

/** A table's texts in every language. */
export const tableTexts: Readonly<Record<Locale, TableTexts>> = { id, en };
