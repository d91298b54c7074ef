/** Answers short enough to be read. */
import type { Schema } from './schemas.node.js';

const SHOWN = 3;

/** The schema of a property, where a schema says so. */
const propertyOf = (schema: Schema | undefined, name: string): Schema | undefined =>
  [schema, ...(schema?.anyOf ?? [])].flatMap(
    (each) => (each as Schema | undefined)?.properties?.[name] ?? [],
  )[0] as Schema | undefined;

/** The same answer with the first items of each list; those of fixed length keep all. */
export function shortened(value: unknown, schema?: Schema): unknown {
  if (Array.isArray(value)) {
    const shown = schema?.minItems === undefined ? value.slice(0, SHOWN) : value;
    return shown.map((item) => shortened(item, schema?.items as Schema | undefined));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, shortened(inner, propertyOf(schema, name))]),
  );
}
