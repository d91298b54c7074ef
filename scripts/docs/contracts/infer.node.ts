/** What examples have in common, as a schema: for bodies that no contract describes. */
import type { Schema } from './schemas.node.js';

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeOf(value) === 'object';

/** The schema of values: their types, the fields that all of them have, the items of their lists. */
export function inferred(values: readonly unknown[]): Schema {
  const types = [...new Set(values.map(typeOf))];
  const objects = values.filter(isObject);
  const lists = values.filter((value): value is unknown[] => Array.isArray(value));
  const names = [...new Set(objects.flatMap((each) => Object.keys(each)))];
  const required = names.filter((name) => objects.every((each) => name in each));
  return {
    type: (types.length === 1 ? types[0] : types) as Schema['type'],
    ...(objects.length > 0 && {
      properties: Object.fromEntries(
        names.map((name) => [name, inferred(objects.flatMap((each) => (name in each ? [each[name]] : [])))]),
      ) as Schema['properties'],
      required,
    }),
    ...(lists.length > 0 && { items: inferred(lists.flat()) as Schema['items'] }),
  };
}
