/** What the water service says no with, in the languages of the widgets. */
import type { Words } from '../../data/errors.js';
import type { InBoth } from '../../locales/locales.js';

const known: readonly (readonly [words: RegExp, said: InBoth<(what: string) => string>])[] = [
  [/^Nomen already exists/, { id: () => 'Nomen ini sudah ada.', en: () => 'This nomen exists already.' }],
  [/^Nomen not found/, { id: () => 'Nomen ini tidak ditemukan.', en: () => 'There is no such nomen.' }],
  [/^Analisa not found/, { id: () => 'Kasus ini tidak ditemukan.', en: () => 'There is no such case.' }],
  [/^Upload not found/, { id: () => 'Unggahan ini tidak ditemukan.', en: () => 'There is no such upload.' }],
  [/^Invalid periode/, { id: () => 'Periode ini tidak dikenal.', en: () => 'There is no such period.' }],
  [
    /^Missing field: (\w+)/,
    { id: (what) => `Layanan memerlukan: ${what}.`, en: (what) => `The service needs: ${what}.` },
  ],
];

/** The service's words as people are told them. */
export function says(words: string): Words {
  for (const [pattern, said] of known) {
    const found = pattern.exec(words);
    if (found) return (find, locale) => find(said, locale)(found[1] ?? '');
  }
  return words;
}
