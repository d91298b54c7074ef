/** What an element has to say of itself; everything else is the core's work. */
import type { Endpoint } from '../data/endpoint.js';
import { AttributeError } from '../data/errors.js';
import type { Locale, Localized, Texts } from '../locales/locales.js';
import type { ParamSet, ParamValues } from './params.js';
import { textOf } from './question.js';
import type { View } from './view.js';

/** What an answer is turned into a view with. */
export interface ViewContext {
  readonly locale: Locale;
  readonly texts: Texts;
  /** The values that the answer was asked with (none where the page gave the data itself). */
  readonly values: ParamValues;
  /** The day that counts as today, YYYY-MM-DD. */
  readonly today: string;
}

/** What is asked: an endpoint, and the attributes that become its parameters. `A` is the checked answer. */
export interface Asking<A = unknown> {
  readonly endpoint: Endpoint<A>;
  readonly params: ParamSet;
}

/** One widget: its question, and its answer as a view. */
export interface Definition<A, V extends View = View> extends Asking<A> {
  /** Heading where the page gives none. */
  readonly heading: Localized;
  /** Pure: the same answer and context give the same view. */
  view(answer: A, context: ViewContext): V;
}

/**
 * The variant that an attribute chooses. Absent or empty: the first one. An unknown one is an error that
 * names the choices.
 */
export function choose<T>(choices: Readonly<Record<string, T>>, attribute: string, value: unknown): T {
  const names = Object.keys(choices);
  const name = textOf(value) || names[0]!;
  if (!Object.hasOwn(choices, name)) throw new AttributeError('choice', attribute, name, names);
  return choices[name]!;
}
