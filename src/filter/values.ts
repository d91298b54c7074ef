/** What is chosen: read from a scope and an address, completed by defaults. Pure: no clock, no page. */
import { isSet } from '../core/flag.js';
import { isPlainDate } from '../format/plain-date.js';
import { formatPeriod } from '../format/values.js';
import type { Locale } from '../locales/locales.js';
import type { ChoiceContext, Field, Values } from './fields.js';

/** Values that change; `""` takes one away. */
export type Changes = Values;

/** Values as something outside has them: absent or empty where it says nothing. */
export type Given = Readonly<Record<string, string | undefined>>;

/** The dates from `date-from` to `date-to` in words; `""` where they are none. */
export const describeDates = (values: Values, locale: Locale): string => {
  const { 'date-from': from = '', 'date-to': to = '' } = values;
  return isPlainDate(from) && isPlainDate(to) && from <= to ? formatPeriod(from, to, locale) : '';
};

/** The names of a field's values. */
export const namesOf = (field: Field): readonly string[] =>
  field.type === 'period' ? [field.from.name, field.to.name] : [field.name];

/** The values of all fields, each as its field has it; `""` where nothing is said. */
export function valuesIn(fields: readonly Field[], given: Given): Values {
  const values: Record<string, string> = {};
  for (const field of fields) {
    for (const name of namesOf(field)) {
      const text = given[name];
      if (field.type === 'flag') values[name] = text === undefined ? '' : String(isSet(text));
      else values[name] = (field.type === 'choice' && field.read?.(text ?? '')) || text?.trim() || '';
    }
  }
  return values;
}

/** The fields that are shown with these values. */
export const shownOf = (fields: readonly Field[], values: Values): readonly Field[] =>
  fields.filter(({ when }) => !when || when(values));

/** The defaults of what is shown and has no value. */
export function defaultsOf(fields: readonly Field[], values: Values, today: string): Changes {
  const changes: Record<string, string> = {};
  for (const field of shownOf(fields, values)) {
    if (field.type === 'period' || values[field.name]) continue;
    const { fallback = '' } = field;
    const value = typeof fallback === 'string' ? fallback : fallback(today);
    if (value) changes[field.name] = value;
  }
  return changes;
}

/** The values that come of a choice: itself, what it resets, and the defaults of what it brings to light. */
export function chosen(fields: readonly Field[], values: Values, choice: Changes, today: string): Changes {
  const reset: Record<string, string> = {};
  for (const field of fields) {
    if (!namesOf(field).some((name) => name in choice && choice[name] !== values[name])) continue;
    const { resets = [] } = field;
    const names = typeof resets === 'function' ? resets(choice[namesOf(field)[0]!] ?? '') : resets;
    for (const name of names) reset[name] = '';
  }
  const changes = { ...reset, ...choice };
  return { ...changes, ...defaultsOf(fields, { ...values, ...changes }, today) };
}

/** The value of a field that a text stands for; undefined where the field can't have it. */
function read(field: Exclude<Field, { type: 'period' }>, text: string, context: ChoiceContext) {
  if (field.type === 'flag') return text === '' ? 'true' : /^(?:true|false)$/.test(text) ? text : undefined;
  if (field.type === 'date')
    return isPlainDate(text) && !(field.untilToday && text > context.today) ? text : undefined;
  if (field.type === 'text') return text || undefined;
  const value = field.read?.(text) ?? text;
  const { choices, isOpen } = field;
  const isRight = isOpen || !choices || choices(context).some((choice) => choice.value === value);
  return (isRight && value) || undefined;
}

/** What an address says; what it says wrongly is left out. */
export function readAddress(
  fields: readonly Field[],
  address: URLSearchParams,
  context: ChoiceContext,
): Changes {
  const changes: Record<string, string> = {};
  for (const field of fields) {
    const texts = namesOf(field).map((name) => address.get(name)?.trim());
    if (field.type === 'period') {
      const [from = '', to = ''] = texts;
      if (isPlainDate(from) && isPlainDate(to) && from <= to)
        Object.assign(changes, { [field.from.name]: from, [field.to.name]: to });
      continue;
    }
    const value = texts[0] === undefined ? undefined : read(field, texts[0], context);
    if (value) changes[field.name] = value;
  }
  return changes;
}
