/** What several margin widgets say. */
import type { WidgetElement } from '../core/widget-element.js';
import { wordsIn, type Localized, type Texts } from '../locales/locales.js';

/** What the numbers are called: terms of the source, the same in both languages but for one. */
export const names = {
  omzet: { id: 'Omzet', en: 'Omzet' },
  hpp: { id: 'HPP', en: 'HPP (cost)' },
  margin: { id: 'Gross margin', en: 'Gross margin' },
  percent: { id: 'GM %', en: 'GM %' },
  average: { id: 'Rata-rata GM %', en: 'Average GM %' },
  category: { id: 'Kategori', en: 'Category' },
  area: { id: 'Area', en: 'Area' },
  date: { id: 'Tanggal', en: 'Date' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What stands where a percentage would be of nothing. */
export const noOmzet: Localized = { id: 'Tanpa omzet', en: 'No omzet' };

const noData: Localized = {
  id: 'Tidak ada data untuk periode ini',
  en: 'There are no data for this period',
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript asks for any[] in a mixin's base
type Constructor<T> = abstract new (...args: any[]) => T;

/** Gives a kind the source's words for a period without data. */
export function ForPeriod<T extends Constructor<WidgetElement>>(kind: T): T {
  abstract class WithWords extends kind {
    #own: { readonly of: Texts; readonly texts: Texts } | undefined;

    /** @internal The core's texts in the language in use. */
    override get texts(): Texts {
      const of = super.texts;
      if (this.#own?.of !== of) this.#own = { of, texts: { ...of, empty: wordsIn(noData, this.language) } };
      return this.#own.texts;
    }
  }
  return WithWords;
}
