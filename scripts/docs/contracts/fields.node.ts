/** The fields of an answer as a table says them. */
import type { Schema } from './schemas.node.js';

/** One field of an answer. */
export interface FieldDocs {
  /** With the fields that it stands in: `data[].count`. */
  readonly path: string;
  readonly name: string;
  /** In words: "whole number, or null". */
  readonly type: string;
  readonly mayBeAbsent: boolean;
}

const NULL = 'null';

const shared: Readonly<Record<string, string>> = {
  '#/components/schemas/Number': 'number',
  '#/components/schemas/Magnitude': 'number from 0',
  '#/components/schemas/Count': 'whole number',
  '#/components/schemas/Month': '1 to 12',
  '#/components/schemas/Year': 'year',
  '#/components/schemas/Date': 'date',
  '#/components/schemas/Success': '`true`',
};

const oneOfWords = (words: readonly string[]): string => words.join(' or ');

const plainTypes: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  boolean: '`true` or `false`',
  null: NULL,
};

/** A schema's kinds: those of a union, or itself. */
const kindsOf = (schema: Schema): Schema[] =>
  schema.anyOf ? (schema.anyOf as Schema[]).flatMap(kindsOf) : [schema];

const itemsOf = (schema: Schema): Schema => (schema.items ?? {}) as Schema;

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

const quoted = (values: readonly unknown[]): string[] => values.map((value) => `\`${String(value)}\``);

/** A choice in words; months aren't listed. */
const choice = (values: readonly unknown[]): string => {
  const isYear = MONTHS.every((month) => values.includes(month));
  return isYear
    ? oneOfWords(['`01` to `12`', ...quoted(values.filter((value) => !MONTHS.includes(String(value))))])
    : oneOfWords(quoted(values));
};

/** What a field can hold, in words. */
export function typeOf(schema: Schema): string {
  if (schema.anyOf) return oneOfWords([...new Set(kindsOf(schema).map(typeOf))]);
  if (schema.$ref) return shared[schema.$ref] ?? schema.$ref;
  if (schema.enum) return choice(schema.enum);
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.type === 'array') {
    const { minItems, maxItems } = schema;
    const items = itemsOf(schema);
    const of = items.type === 'object' ? 'object' : typeOf(items);
    return minItems !== undefined && minItems === maxItems ? `list of ${minItems}: ${of}` : `list: ${of}`;
  }
  const types = [schema.type ?? 'any'].flat() as string[];
  return oneOfWords(types.map((type) => plainTypes[type] ?? type));
}

/** What stands inside a field: its own fields, or those of its items. */
const insideOf = (field: Schema, path: string): FieldDocs[] =>
  kindsOf(field).flatMap((kind) =>
    kind.type === 'array' ? insideOf(itemsOf(kind), `${path}[]`) : fieldsOf(kind, `${path}.`),
  );

/**
 * The fields inside a schema, depth first, in the contract's order. What stands inside several fields of one form is
 * told once, after the last of them: `kpis.{totalSPK,totalDO}.selected`.
 */
export function fieldsOf(schema: Schema, inside = ''): FieldDocs[] {
  return kindsOf(schema).flatMap((kind) => {
    // An answer that is a list by itself.
    if (kind.type === 'array') return insideOf(kind, inside);
    const { properties, required = [] } = kind;
    const fields = Object.entries(properties ?? {}) as [string, Schema][];
    const forms = fields.map(([, field]) => JSON.stringify(insideOf(field, '')));
    return fields.flatMap(([name, field], index) => {
      const own = { path: inside + name, name, type: typeOf(field), mayBeAbsent: !required.includes(name) };
      if (forms.indexOf(forms[index]!, index + 1) >= 0) return [own];
      const same = fields.flatMap(([name], other) => (forms[other] === forms[index] ? [name] : []));
      return [own, ...insideOf(field, inside + (same.length > 1 ? `{${same.join(',')}}` : name))];
    });
  });
}
