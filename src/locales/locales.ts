/** The languages that widgets speak, and texts that exist in each of them. */
import { en } from './en.js';
import { id } from './id.js';

/** Indonesian, the default, and English. */
export type Locale = 'id' | 'en';

/** A text in every language. */
export type Localized = Readonly<Record<Locale, string>>;

/** What the core says, in one language. */
export type Texts = typeof id;

const dictionaries: Readonly<Record<Locale, Texts>> = { id, en };

/** The core's texts in a language. */
export const textsIn = (locale: Locale): Texts => dictionaries[locale];

/** The language of a BCP 47 tag ("en-US" → "en"), if it is one of ours. */
export const localeOf = (tag: unknown): Locale | undefined => {
  const [language] = typeof tag === 'string' ? tag.trim().toLowerCase().split('-') : [];
  // "in" is the tag that Java and old browsers still send for Indonesian.
  return language === 'en' ? 'en' : language === 'id' || language === 'in' ? 'id' : undefined;
};
