/** What is said of a code that has no label: a number alone tells people nothing. */
import type { Locale } from '../locales/locales.js';

/** Kode 9 (tidak dikenal) · Code 9 (unknown). */
export const unknownCode = (code: string, locale: Locale): string =>
  locale === 'id' ? `Kode ${code} (tidak dikenal)` : `Code ${code} (unknown)`;
