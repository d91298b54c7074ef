/** What the water service says no with, in the languages of the widgets. */
import type { Localized } from '../../locales/locales.js';

const known: readonly (readonly [words: RegExp, id: string, en: string])[] = [
  [/^Nomen already exists/, 'Nomen ini sudah ada.', 'This nomen exists already.'],
  [/^Nomen not found/, 'Nomen ini tidak ditemukan.', 'There is no such nomen.'],
  [/^Analisa not found/, 'Kasus ini tidak ditemukan.', 'There is no such case.'],
  [/^Upload not found/, 'Unggahan ini tidak ditemukan.', 'There is no such upload.'],
  [/^Invalid periode/, 'Periode ini tidak dikenal.', 'There is no such period.'],
  [/^Missing field: (\w+)/, 'Layanan memerlukan: $1.', 'The service needs: $1.'],
];

/** The service's words as people are told them. */
export function says(words: string): string | Localized {
  for (const [pattern, id, en] of known) {
    const [, what = ''] = pattern.exec(words) ?? [];
    if (pattern.test(words)) return { id: id.replace('$1', what), en: en.replace('$1', what) };
  }
  return words;
}
