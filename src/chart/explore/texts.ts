/** What charts say to who explores them; it comes with the code that says it. */
import type { InBoth } from '../../locales/locales.js';

const id = {
  keys: 'Panah untuk menelusuri data, Escape untuk selesai.',
  seriesKeys: 'Panah kiri dan kanan menelusuri baris, panah atas dan bawah seri; Escape untuk selesai.',
  select: 'Enter untuk memilih.',
  rows: 'Shift+Enter untuk melihat barisnya.',
  sound: 'S untuk mendengarkan.',
  highest: (what: string) => `Tertinggi ${what}`,
  lowest: (what: string) => `terendah ${what}`,
  same: (value: string) => `Semuanya ${value}`,
  many: (count: string) => `${count} data`,
  and: ' dan ',
  from: (first: string, last: string) => `dari ${first} ke ${last}`,
  up: (by: string) => `naik ${by}`,
  down: (by: string) => `turun ${by}`,
  level: 'tetap',
  unfinished: (names: string) => `Belum dihitung karena belum selesai: ${names}`,
  share: 'Porsi dari total',
  before: 'Sebelumnya',
  chosen: 'Dipilih',
  showRows: 'Lihat baris',
  showAll: 'Tampilkan semua',
};

const en: typeof id = {
  keys: 'Arrow keys walk through the data, Escape ends.',
  seriesKeys: 'Left and right arrows walk through the rows, up and down through the series; Escape ends.',
  select: 'Enter selects.',
  rows: 'Shift+Enter shows its rows.',
  sound: 'S plays it as sound.',
  highest: (what) => `Highest ${what}`,
  lowest: (what) => `lowest ${what}`,
  same: (value) => `All are ${value}`,
  many: (count) => `${count} items`,
  and: ' and ',
  from: (first, last) => `from ${first} to ${last}`,
  up: (by) => `up ${by}`,
  down: (by) => `down ${by}`,
  level: 'level',
  unfinished: (names) => `Not counted, because not over yet: ${names}`,
  share: 'Share of the total',
  before: 'Before',
  chosen: 'Chosen',
  showRows: 'Show rows',
  showAll: 'Show all',
};

/** These texts in every language. */
export const exploreTexts: InBoth<typeof id> = { id, en };
