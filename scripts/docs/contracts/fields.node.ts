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
  '#/components/schemas/Count': 'whole number',
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

/** What a field can hold, in words. */
export function typeOf(schema: Schema): string {
  if (schema.anyOf) return oneOfWords([...new Set(kindsOf(schema).map(typeOf))]);
  if (schema.$ref) return shared[schema.$ref] ?? schema.$ref;
  if (schema.enum) return oneOfWords(schema.enum.map((value) => `\`${String(value)}\``));
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

/** The fields inside a schema, depth first, in the contract's order. */
export function fieldsOf(schema: Schema, inside = ''): FieldDocs[] {
  return kindsOf(schema).flatMap(({ properties, required = [] }) =>
    Object.entries(properties ?? {}).flatMap(([name, value]) => {
      const field = value as Schema;
      const path = inside + name;
      const below = kindsOf(field).flatMap((kind) =>
        kind.type === 'array' ? fieldsOf(itemsOf(kind), `${path}[].`) : fieldsOf(kind, `${path}.`),
      );
      return [{ path, name, type: typeOf(field), mayBeAbsent: !required.includes(name) }, ...below];
    }),
  );
}
