/** Contracts as JSON Schema 2020-12, which OpenAPI 3.1 takes: what a service may send, not what is made of it. */
import * as z from 'zod';
import type { JSONSchema } from 'zod/v4/core';

/** A JSON Schema. */
export type Schema = JSONSchema.BaseSchema;

type Core = z.core.$ZodType;

/** What the fields of src/data/fields.ts read, by what they say they expect: a function can't say it itself. */
const FIELDS: Readonly<Record<string, { readonly name: string; readonly schema: Schema }>> = {
  number: {
    name: 'Number',
    schema: {
      description:
        'A number, or its decimal text: `34198396` or `"34198396.00"`; one that a double holds exactly.',
      anyOf: [{ type: 'number' }, { type: 'string', pattern: String.raw`^\s*[+-]?\d+(\.\d+)?\s*$` }],
    },
  },
  'number from 0': {
    name: 'Magnitude',
    schema: {
      description: 'A number from 0, or its decimal text.',
      anyOf: [
        { type: 'number', minimum: 0 },
        { type: 'string', pattern: String.raw`^\s*(\+?\d+(\.\d+)?|-0+(\.0+)?)\s*$` },
      ],
    },
  },
  count: {
    name: 'Count',
    schema: {
      description: 'A whole number from 0, or its text.',
      anyOf: [
        { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
        { type: 'string', pattern: String.raw`^\s*(\+?\d{1,15}|-0+)(\.0+)?\s*$` },
      ],
    },
  },
  month: {
    name: 'Month',
    schema: {
      description: 'A month of a year, 1 to 12, or its text.',
      anyOf: [
        { type: 'integer', minimum: 1, maximum: 12 },
        { type: 'string', pattern: String.raw`^\s*\+?0*([1-9]|1[0-2])(\.0+)?\s*$` },
      ],
    },
  },
  year: {
    name: 'Year',
    schema: {
      description: 'A year of four digits, or its text.',
      anyOf: [
        { type: 'integer', minimum: 1000, maximum: 9999 },
        { type: 'string', pattern: String.raw`^\s*\+?0*[1-9]\d{3}(\.0+)?\s*$` },
      ],
    },
  },
  date: {
    name: 'Date',
    schema: {
      description: 'A day that exists: `2025-08-15`. A timestamp stands for the day that it begins with.',
      type: 'string',
      pattern: String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])([T ].*)?$`,
    },
  },
  period: {
    name: 'Period',
    schema: {
      description: 'A year, a month or a day: `2025`, `2025-08`, `2025-08-15`.',
      type: 'string',
      pattern: String.raw`^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`,
    },
  },
  name: {
    name: 'Name',
    schema: { description: 'A text that isn’t empty.', type: 'string', pattern: String.raw`\S` },
  },
  true: { name: 'Success', schema: { description: '`true`, or absent.', const: true } },
};

/** The schemas that answers refer to. */
export const sharedSchemas: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.values(FIELDS).map(({ name, schema }) => [name, schema]),
);

const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** What a field's function says that it expects: nothing that JSON can hold is a symbol. */
const expectedBy = (field: Core): string => {
  const { error } = z.safeParse(field, Symbol('not JSON'));
  return error?.issues[0]?.message ?? '';
};

/** What a field that is read by a function takes. */
function schemaOfField(field: Core): Schema {
  const expected = expectedBy(field);
  if (Object.hasOwn(FIELDS, expected)) return reference(FIELDS[expected]!.name);
  const values = expected.split(' | ');
  if (!values.every((value) => z.safeParse(field, value).success))
    throw new Error(`No JSON Schema says what "${expected}" is: add it to scripts/docs/contracts/schemas`);
  return values.length > 1 ? { type: 'string', enum: values } : { type: 'string', const: expected };
}

/** The contracts that a function chooses between, where it says so. */
const readBy = (field: Core): readonly Core[] | undefined =>
  (field as { readonly reads?: readonly Core[] }).reads;

const mayBeAbsent = (field: Core): boolean => z.safeParse(field, undefined).success;

/** What a contract takes, as a schema. Fields refer to `#/components/schemas`. */
export function schemaOf(contract: Core): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(contract, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const { def } = zodSchema._zod;
      if (def.type === 'transform') {
        const reads = readBy(zodSchema);
        Object.assign(jsonSchema, reads ? { anyOf: reads.map(schemaOf) } : schemaOfField(zodSchema));
      }
      if (def.type !== 'object') return;
      // An object that takes any further fields says so best by saying nothing.
      delete jsonSchema.additionalProperties;
      // A function could read undefined too, so zod calls all its fields optional.
      jsonSchema.required = Object.keys(def.shape).filter((name) => !mayBeAbsent(def.shape[name]!));
    },
  });
  // A plain copy: zod adds its own validator to what it returns.
  return JSON.parse(JSON.stringify(schema)) as Schema;
}

/**
 * The optional fields of which an answer needs one, where a contract's last step says so: each of them alone makes
 * the answer right again. None where the answer is right without them.
 */
export function oneOf(contract: Core, schema: Schema, answer: object): string[] {
  const { properties = {}, required = [] } = schema;
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  const given = Object.entries(answer);
  const bare = Object.fromEntries(given.filter(([name]) => !optional.includes(name)));
  if (z.safeParse(contract, bare).success) return [];
  const values = given.flatMap(([name, value]) => (optional.includes(name) ? [value as unknown] : []));
  return optional.filter((name) =>
    values.some((value) => z.safeParse(contract, { ...bare, [name]: value }).success),
  );
}
