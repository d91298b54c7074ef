/** The languages that widgets speak, and texts that exist in each of them. */
import type { id } from './id.js';

/** Indonesian, the default, English, or the tag of a language that the page has added. */
export type Locale = 'id' | 'en' | (string & {});

/** Something in both languages that are always there. */
export interface InBoth<T = unknown> {
  readonly id: T;
  readonly en: T;
}

/** A text in both languages. The English one is its key in every other. */
export type Localized = InBoth<string>;

/** What the core says, in one language. */
export type Texts = typeof id;

/** What `languages.ts` brings, once a page has added a language or changed a text. */
export interface Added {
  /** The languages that were added. */
  readonly locales: Locale[];
  /** What texts are in a language. */
  readonly words: (texts: InBoth, locale: Locale) => unknown;
  /** The language of a tag, if it was added. */
  readonly match: (tag: string) => Locale | undefined;
}

/**
 * Where that is: one place for all copies of dasbor on a page. Not by `shared()`: this module would be a chunk of its own
 * in bundles, only because others need that too.
 */
export interface Place {
  dasborLanguages?: Added;
}

const place = globalThis as Place;

/** The tags by which Intl writes as people do, where the language alone isn't one. */
export const tags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };

/** What `wordsIn` gives for texts. */
type InOne<T> = T extends InBoth ? T['id' | 'en'] : undefined;

/** A text, or several by name, in a language. */
export const wordsIn = <T extends InBoth | undefined>(texts: T, locale: Locale): InOne<T> =>
  (texts && (place.dasborLanguages?.words(texts, locale) ?? texts[locale as 'id'])) as InOne<T>;

/** The language of a BCP 47 tag ("en-US" → "en"), if it is there. */
export const localeOf = (tag: unknown): Locale | undefined => {
  if (typeof tag !== 'string') return undefined;
  const [language] = tag.trim().toLowerCase().split('-');
  return (
    place.dasborLanguages?.match(tag) ??
    // "in" is the tag that Java and old browsers still send for Indonesian.
    (language === 'en' ? 'en' : language === 'id' || language === 'in' ? 'id' : undefined)
  );
};
