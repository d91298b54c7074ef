/**
 * Languages that a page brings of its own, and texts that it says otherwise: `addLanguage()`. What it takes comes with this
 * module only; the core asks one function for every text.
 */
import { tell } from './config.js';
import { shared } from './copies.js';
import { months } from './format/values.js';
import { tags, type Added, type InBoth, type Locale, type Place } from './locales/locales.js';

/** Texts by their English ones, as dasbor/texts.json lists them. What a text is told stands in it as `{0}`, `{1}`, … */
export type Translations = Readonly<Record<string, string>>;

/** What else is said of a language. */
export interface LanguageOptions {
  /** The language of what isn't translated; English by default. */
  fallback?: Locale;
}

interface Language {
  readonly texts: Map<string, string>;
  /** None for Indonesian and English, which have all their texts. */
  fallback: Locale | undefined;
  /** What was asked for and isn't there. */
  readonly missing: Set<string>;
}

type Template = (...values: readonly unknown[]) => string;

// One for all copies, as the languages are. What was made for a language is one object, so that nothing is drawn again
// because of it.
const page = /* @__PURE__ */ shared('translations', () => ({
  languages: new Map<Locale, Language>(),
  made: new WeakMap<object, Map<Locale, unknown>>(),
}));

function translation(key: string, locale: Locale): string | undefined {
  const { texts, fallback, missing } = page.languages.get(locale)!;
  const text = texts.get(key);
  // Without a letter it is the same in every language.
  if (text === undefined && fallback && /\p{L}|\{\d/u.test(key)) missing.add(key);
  return text;
}

/** What a template says where its values stand; one more for all that it may be given besides. */
const keyOf = (template: Template): string =>
  template(...Array.from({ length: template.length + 1 }, (_, index) => `{${index}}`));

/** A translation with the values in their places, each as a text. */
const filled = (text: string, values: readonly unknown[], length: number): string =>
  text.replace(/\{(\d+)\}/g, (place, index: string) =>
    +index < length
      ? String(values[+index])
      : +index === length
        ? values.slice(length).map(String).join(', ')
        : place,
  );

function templateIn(texts: InBoth, locale: Locale): unknown {
  const { length } = texts.en as Template;
  const text = translation(keyOf(texts.en as Template), locale);
  return text === undefined
    ? untranslated(texts, locale)
    : (...values: readonly unknown[]) => filled(text, values, length);
}

/** Texts by name, each looked up when it is asked for. */
function dictionaryIn(texts: InBoth, locale: Locale): unknown {
  const { id, en } = texts as InBoth<Readonly<Record<string, unknown>>>;
  const dictionary = {};
  for (const name of Object.keys(en)) {
    const pair: InBoth = { id: id[name], en: en[name] };
    Object.defineProperty(dictionary, name, { enumerable: true, get: () => find(pair, locale) });
  }
  return dictionary;
}

/** What there is where a language lacks it. */
function untranslated(texts: InBoth, locale: Locale): unknown {
  const { fallback } = page.languages.get(locale)!;
  return fallback ? find(texts, fallback) : texts[locale as keyof InBoth];
}

/** Whatever texts are in a language: a text, a template, or a dictionary of them. */
function find(texts: InBoth, locale: Locale): unknown {
  if (!page.languages.has(locale)) return texts[locale as keyof InBoth] ?? texts.en;
  const { en } = texts;
  if (typeof en === 'string') return translation(en, locale) ?? untranslated(texts, locale);
  const made = page.made.get(texts) ?? new Map<Locale, unknown>();
  page.made.set(texts, made);
  if (!made.has(locale))
    made.set(locale, (typeof en === 'function' ? templateIn : dictionaryIn)(texts, locale));
  return made.get(locale);
}

const place = globalThis as Place;

/** What the core asks. */
const made = (locales: Locale[] = []): Added => ({
  locales,
  words: find,
  match(tag) {
    // "pt-BR" first, then "pt".
    for (let rest = tag.trim().toLowerCase(); rest; rest = rest.replace(/-?[^-]*$/, '')) {
      const found = locales.find((locale) => locale.toLowerCase() === rest);
      if (found) return found;
    }
    return undefined;
  },
});

/** The languages that are there. */
const known = (): readonly Locale[] => ['id', 'en', ...(place.dasborLanguages?.locales ?? [])];

/** The tag as it is written, or undefined for what is none. */
function canonical(tag: unknown): Locale | undefined {
  try {
    return typeof tag === 'string' ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}

function refuse(tag: unknown, why: string): never {
  throw new TypeError(`dasbor: addLanguage(${JSON.stringify(tag) ?? String(tag)}): ${why}.`);
}

/** The months as Intl has them: their names by a page are a text like others. */
const monthsOf = (tag: Locale): string => {
  const format = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
  // No space within a name: it stands between two.
  return Array.from({ length: 12 }, (_, month) =>
    format.format(Date.UTC(2024, month)).replace(/\s/g, '\u00a0'),
  ).join(' ');
};

/**
 * Brings a language to the page, or changes texts of one that is there: `addLanguage('ms', {Reload: 'Muat semula'})`. Its
 * tag then can stand wherever a language is named: `locale`, `lang`, `configure()`. Called again it adds texts, and replaces
 * those that are there. Widgets on the page follow at once. What isn't translated is said in `fallback`, English by default;
 * numbers, dates and units are written as the browser has them in that language. Texts are texts, never markup. Throws a
 * TypeError for what is no language tag, for texts that are none, and for a fallback that isn't there.
 */
export function addLanguage(tag: string, texts: Translations, options: LanguageOptions = {}): void {
  const locale = canonical(tag) ?? refuse(tag, 'no language tag, such as "ms" or "pt-BR"');
  if (
    Object.prototype.toString.call(texts) !== '[object Object]' ||
    Object.values(texts).some((text) => typeof text !== 'string')
  )
    refuse(tag, 'its texts are no object of texts by their English ones');
  const names = texts[months.en];
  if (names !== undefined && names.split(' ').length !== 12)
    refuse(tag, 'the names of the months are twelve, a space between two');
  const isOurs = locale === 'id' || locale === 'en';
  const before = page.languages.get(locale);
  const fallback = isOurs ? undefined : (options?.fallback ?? before?.fallback ?? 'en');
  for (let next = fallback; next; next = page.languages.get(next)?.fallback) {
    if (next === locale) refuse(tag, 'it would fall back to itself');
    if (!known().includes(next)) refuse(tag, `its fallback is none of ${known().join(', ')}`);
  }
  const { locales } = (place.dasborLanguages ??= made());
  const language = before ?? { texts: new Map<string, string>(), fallback, missing: new Set<string>() };
  language.fallback = fallback;
  if (fallback && !before) {
    // Where the browser doesn't know a language it would write as it is set itself.
    const [written = tags[fallback] ?? fallback] = Intl.DateTimeFormat.supportedLocalesOf(locale);
    tags[locale] = written;
    language.texts.set(months.en, monthsOf(written));
    locales.push(locale);
  }
  for (const [key, text] of Object.entries(texts)) {
    language.texts.set(key, text);
    language.missing.delete(key);
  }
  page.languages.set(locale, language);
  page.made = new WeakMap();
  tell(new Set(['locale']));
}

/**
 * What widgets of this page have asked for in a language that was added, and its fallback had to say: for those who
 * translate. dasbor/texts.json has all texts there are.
 */
export const missingTexts = (tag: string): string[] => [
  ...(page.languages.get(canonical(tag) ?? '')?.missing ?? []),
];
