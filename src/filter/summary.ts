/** What a filter has chosen on one line: its fold says it where there is little room. */
import { path } from '../core/icons.js';
import { formatValue } from '../format/values.js';
import { isPlainDate } from '../format/plain-date.js';
import { wordsIn } from '../locales/locales.js';
import type { Field } from './fields.js';
import type { FieldContext } from './field-view.js';
import { describeDates } from './values.js';

/** Opens and closes. */
export const foldIcon = /* @__PURE__ */ path('m6 9 6 6 6-6');

const textOf = (field: Field, context: FieldContext): string => {
  const { values, locale, options } = context;
  if (field.type === 'period') {
    const { [field.from.name]: from = '', [field.to.name]: to = '' } = values;
    return describeDates({ 'date-from': from, 'date-to': to }, locale);
  }
  const value = values[field.name] ?? '';
  if (field.type === 'flag') return value === 'true' ? wordsIn(field.label, locale) : '';
  if (field.type === 'date') return isPlainDate(value) ? formatValue(value, 'date', locale) : '';
  if (field.type === 'text') return value && `${wordsIn(field.label, locale)} ${value}`;
  return options(field).choices?.find((choice) => choice.value === value)?.label ?? value;
};

/** Leaves all: nothing of it is chosen. */
const leavesAll = (field: Field, { values }: FieldContext): boolean =>
  field.type === 'choice' && !values[field.name];

/** The line: what narrows, or where nothing does, what all is called; empty where there is nothing to say. */
export const summaryOf = (fields: readonly Field[], context: FieldContext): string => {
  const line = (some: readonly Field[]): string =>
    some
      .map((field) => textOf(field, context))
      .filter(Boolean)
      .join(' · ');
  return line(fields.filter((field) => !leavesAll(field, context))) || line(fields);
};
