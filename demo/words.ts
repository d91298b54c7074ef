/** What the demo's own page says, in the languages that widgets speak. */
import type { Scenario } from '../mocks/index.js';
import type { Localized } from '../src/locales/locales.js';

/** Texts of elements with `data-words`, and names of elements with `data-label`. */
export const words: Readonly<Record<string, Localized>> = {
  tagline: { id: 'Contoh dasbor', en: 'Sample dashboards' },
  scenario: { id: 'Skenario', en: 'Scenario' },
  language: { id: 'Bahasa', en: 'Language' },
  theme: { id: 'Tema', en: 'Theme' },
  systems: { id: 'Sistem', en: 'Systems' },
  pages: { id: 'Halaman', en: 'Pages' },
  print: { id: 'Cetak', en: 'Print' },
  about: {
    id: 'Data contoh, sampai hari ini',
    en: 'Sample data, up to today',
  },
};

/** Themes, and what they are called. */
export const themes = {
  auto: { id: 'Otomatis', en: 'Auto' },
  light: { id: 'Terang', en: 'Light' },
  dark: { id: 'Gelap', en: 'Dark' },
} satisfies Record<string, Localized>;

/** Languages, each in its own words. */
export const languages = {
  id: { id: 'Indonesia', en: 'Indonesia' },
  en: { id: 'English', en: 'English' },
} satisfies Record<string, Localized>;

/** The mocks' scenarios, and what they are called. */
export const scenarios: Readonly<Record<Scenario, Localized>> = {
  default: { id: 'Biasa', en: 'Normal' },
  empty: { id: 'Tidak ada data', en: 'No data' },
  hostile: { id: 'Nama aneh', en: 'Odd names' },
  slow: { id: 'Lambat', en: 'Slow' },
  invalid: { id: 'Jawaban keliru', en: 'Wrong answers' },
  error: { id: 'Galat server', en: 'Server error' },
  html: { id: 'Galat proxy', en: 'Proxy error' },
  unauthorized: { id: 'Belum masuk (401)', en: 'Not signed in (401)' },
  forbidden: { id: 'Tidak berhak (403)', en: 'Not allowed (403)' },
  offline: { id: 'Terputus', en: 'Offline' },
};
