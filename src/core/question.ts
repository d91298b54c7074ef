/** Attributes and a scope as a question: which values there are, which are missing, and what is asked. */
import { urlOf, type Question } from '../data/client.js';
import { AttributeError } from '../data/errors.js';
import type { Locale } from '../locales/locales.js';
import type { Definition, ParamSet, ParamValues } from './definition.js';

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Attributes and properties may hold numbers (Vue binds `:dealer="12284"`), and spaces count as nothing. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** The values of the parameters: the element's own properties, else the scope's. */
export function valuesOf({ params }: ParamSet, element: object, scope: ParamValues): ParamValues {
  const own = element as Readonly<Record<string, unknown>>;
  const values: Record<string, string> = {};
  for (const { attribute } of params) {
    const value = textOf(own[camelCase(attribute)]) || textOf(scope[attribute]);
    if (value) values[attribute] = value;
  }
  return values;
}

/** The parameters without a value, as people and page authors know them: "tanggal awal (date-from)". */
export const missingOf = ({ params }: ParamSet, values: ParamValues, locale: Locale): string[] =>
  params
    .filter(({ attribute }) => !values[attribute])
    .map(({ attribute, label }) =>
      label[locale] === attribute ? attribute : `${label[locale]} (${attribute})`,
    );

/** Whether every parameter has a value. */
export const isComplete = ({ params }: ParamSet, values: ParamValues): boolean =>
  params.every(({ attribute }) => values[attribute]);

/** The question of a definition with all its values. */
export const questionOf = (
  { endpoint, params }: Definition<unknown>,
  values: ParamValues,
  more: ParamValues,
  place: Pick<Question, 'apiBase' | 'path'>,
): Question => ({
  ...place,
  endpoint,
  params: {
    ...Object.fromEntries(
      params.params.map(({ attribute, query, send }) => {
        const value = values[attribute]!;
        return [query, send ? send(value) : value];
      }),
    ),
    ...more,
  },
});

/** The address that a question stands for. Throws an AttributeError where it is none. */
export function keyOf(question: Question): string {
  try {
    return urlOf(question).href;
  } catch {
    const { path, apiBase } = question;
    const own = path && /^https?:/i.test(path);
    throw new AttributeError('address', own ? 'endpoint' : 'api-base', String(own ? path : apiBase));
  }
}
