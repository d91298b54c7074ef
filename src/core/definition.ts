/** What an element has to say of itself; everything else is the core's work. */
import type { Endpoint } from '../data/endpoint.js';
import { AttributeError } from '../data/errors.js';
import type { Locale, Localized, Texts } from '../locales/locales.js';
import type { View } from './view.js';

/** The values of a widget's parameters, by attribute name; what isn't set is absent. */
export type ParamValues = Readonly<Record<string, string>>;

/** An attribute that becomes a query parameter. */
export interface Param {
  /** Name of the attribute, and of the value in a scope: `date-from`. */
  readonly attribute: string;
  /** Name of the query parameter: `date_from`. */
  readonly query: string;
  /** What is sent of the attribute's value; the value itself by default. */
  readonly send?: (value: string) => string;
  /** What people call it. */
  readonly label: Localized;
}

/** The parameters that a domain's endpoints take, all of them required. */
export interface ParamSet {
  readonly params: readonly Param[];
  /** Throws an AttributeError where a value can't be right. All values are there. */
  check?(values: ParamValues): void;
  /** What the values choose, as a person says it: "1 Jan – 30 Jun 2024". */
  describe?(values: ParamValues, locale: Locale): string;
}

/** What an answer is turned into a view with. */
export interface ViewContext {
  readonly locale: Locale;
  readonly texts: Texts;
  /** The values that the answer was asked with (none where the page gave the data itself). */
  readonly values: ParamValues;
  /** The day that counts as today, YYYY-MM-DD. */
  readonly today: string;
}

/** One widget: its question, and its answer as a view. `A` is the checked answer. */
export interface Definition<A, V extends View = View> {
  /** Heading where the page gives none. */
  readonly heading: Localized;
  readonly endpoint: Endpoint<A>;
  readonly params: ParamSet;
  /** Pure: the same answer and context give the same view. */
  view(answer: A, context: ViewContext): V;
}

/**
 * The variant that an attribute chooses. Absent or empty: the first one. An unknown one is an error that
 * names the choices.
 */
export function choose<T>(
  choices: Readonly<Record<string, T>>,
  attribute: string,
  value: string | null | undefined,
): T {
  const names = Object.keys(choices);
  const name = value?.trim() || names[0]!;
  if (!Object.hasOwn(choices, name)) throw new AttributeError('choice', attribute, name, names);
  return choices[name]!;
}
