/** Attributes and a scope as a question: which values there are, which are missing, and what is asked. */
import { baseOf, urlOf, type Question } from '../data/client.js';
import { AttributeError } from '../data/errors.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import type { Asking } from './definition.js';
import { isSet } from './flag.js';
import type { Param, ParamSet, ParamValues } from './params.js';
import type { ScopeValue } from './scope-context.js';

/** What an element says of where its service is. */
interface Placed {
  readonly apiBase?: string | null;
  readonly endpoint?: string | null;
  readonly scope: ScopeValue | undefined;
}

/** Attributes and properties may hold numbers (Vue binds `:dealer="12284"`), and spaces count as nothing. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** The parameters that the question takes with these values. */
const taken = ({ params }: ParamSet, values: ParamValues): readonly Param[] =>
  params.filter(({ when }) => !when || when(values));

/** The values of the parameters as they were given: the element's own properties, else the scope's. */
export function valuesOf({ params }: ParamSet, element: object, scope: ParamValues): ParamValues {
  const own = element as Readonly<Record<string, unknown>>;
  const values: Record<string, string> = {};
  for (const { attribute, property, isFlag, fallback, when } of params as readonly Param[]) {
    if (when && !when(values)) continue;
    const value = isFlag
      ? String(isSet(own[property] ?? scope[attribute] ?? false))
      : textOf(own[property]) || textOf(scope[attribute]) || fallback;
    if (value) values[attribute] = value;
  }
  return values;
}

/** The values that say whose data an element shows. */
const ownerOf = (set: ParamSet, element: object, scope: ParamValues): string => {
  const values = valuesOf(set, element, scope);
  return (set.params as readonly Param[])
    .flatMap(({ attribute, isOwner }) => (isOwner && values[attribute]) || [])
    .join();
};

/** The values of a scope that say whose data an element shows, by name. */
export const ownersIn = ({ params }: ParamSet, scope: ParamValues): ParamValues =>
  Object.fromEntries(
    (params as readonly Param[]).flatMap(({ attribute, isOwner }) =>
      isOwner && scope[attribute] ? [[attribute, scope[attribute]]] : [],
    ),
  );

/** The name under which a scope keeps the filters of an endpoint's data: of somebody else's data they are others. */
export const filterKey = (path: string, set: ParamSet, element: object, scope: ParamValues = {}): string =>
  [path, ownerOf(set, element, scope)].filter(Boolean).join(' ');

/** The needed parameters that have no value. */
const missing = (set: ParamSet, values: ParamValues): Param[] =>
  taken(set, values).filter(({ attribute, isOptional }) => !isOptional && !values[attribute]);

/** The parameters without a value, as people and page authors know them: "tanggal awal (date-from)". */
export const missingOf = (set: ParamSet, values: ParamValues, locale: Locale): string[] =>
  missing(set, values).map(({ attribute, label }) =>
    wordsIn(label, locale) === attribute ? attribute : `${wordsIn(label, locale)} (${attribute})`,
  );

/** Whether every needed parameter has a value. */
export const isComplete = (set: ParamSet, values: ParamValues): boolean => missing(set, values).length === 0;

/** The values as they are compared and sent. Throws an AttributeError where one can't be right. */
export function checked(set: ParamSet, values: ParamValues, today: string): ParamValues {
  const read = { ...values };
  for (const { attribute, read: readValue } of taken(set, values)) {
    const value = values[attribute];
    if (value && readValue) read[attribute] = readValue(value, attribute);
  }
  set.check?.(read, today);
  return read;
}

/** The question of a definition with all its values. `path` overrides the endpoint's. */
export function questionOf(
  { endpoint, params }: Asking,
  values: ParamValues,
  more: ParamValues,
  { apiBase, path }: Pick<Question, 'apiBase' | 'path'>,
): Question {
  const query: Record<string, string> = {};
  let filled = path || endpoint.path;
  for (const { attribute, query: name = attribute, send, inPath } of taken(params, values)) {
    const value = values[attribute];
    const sent = value && (send ? send(value, values) : value);
    if (!sent) continue;
    if (inPath) filled = filled.replace(`{${name}}`, encodeURIComponent(sent));
    else query[name] = sent;
  }
  return { apiBase, path: filled, endpoint, params: { ...query, ...more } };
}

/** Where an element asks or writes: its own API base, else its scope's, and its own path. `keyOf` refuses what is no text. */
export const placeOf = ({ apiBase, endpoint, scope }: Placed): Pick<Question, 'apiBase' | 'path'> => ({
  apiBase: apiBase ?? scope?.values['api-base'],
  path: endpoint,
});

/** The address that a question stands for. Throws an AttributeError where it is none. */
export function keyOf(question: Question): string {
  let attribute = 'api-base';
  try {
    baseOf(question);
    attribute = 'endpoint';
    return urlOf(question).href;
  } catch {
    const given = attribute === 'endpoint' ? question.path : question.apiBase;
    throw new AttributeError('address', attribute, textOf(given) || typeof given);
  }
}
