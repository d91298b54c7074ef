/** What tables say, beside what every widget says. */
import type { InBoth } from '../locales/locales.js';

const id = {
  page: (page: string, pages: string) => `Halaman ${page} dari ${pages}`,
  first: 'Halaman pertama',
  previous: 'Halaman sebelumnya',
  next: 'Halaman berikutnya',
  last: 'Halaman terakhir',
  perPage: 'Baris per halaman',
  filter: 'Filter',
  clear: 'Hapus filter',
  any: 'Semua',
  columns: 'Kolom',
  part: 'Hanya satu halaman data yang diberikan; halaman lain tidak diketahui.',
  emptyPage: 'Tidak ada baris di halaman ini.',
  emptyHere: 'kosong di halaman ini',
  noMatch: 'Tidak ada baris yang cocok dengan filter.',
  notFound: 'Tidak ada baris yang cocok dengan pencarian.',
  clearSearch: 'Hapus pencarian',
  whole: 'Selengkapnya',
  allCsv: 'Unduh CSV semua halaman',
  pageCsv: 'Unduh CSV halaman ini',
  allXlsx: 'Unduh Excel semua halaman',
  pageXlsx: 'Unduh Excel halaman ini',
  actions: 'Tindakan',
  search: 'Cari',
  sortBy: 'Urutkan menurut',
  asIs: 'Urutan asal',
  ascending: 'Naik',
  descending: 'Turun',
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
  any: 'All',
  columns: 'Columns',
  part: 'Only one page of the data was given; the others are unknown.',
  emptyPage: 'There are no rows on this page.',
  emptyHere: 'empty on this page',
  noMatch: 'No rows match the filters.',
  notFound: 'No rows match the search.',
  clearSearch: 'Clear the search',
  whole: 'More',
  allCsv: 'Download CSV of all pages',
  pageCsv: 'Download CSV of this page',
  allXlsx: 'Download Excel of all pages',
  pageXlsx: 'Download Excel of this page',
  actions: 'Actions',
  search: 'Search',
  sortBy: 'Sort by',
  asIs: 'As it comes',
  ascending: 'Ascending',
  descending: 'Descending',
  from: (least) => `from ${least}`,
  between: (least, most) => `${least} to ${most}`,
};

/** A table's texts in every language. */
export const tableTexts: InBoth<TableTexts> = { id, en };
