/** A domain's contracts as an OpenAPI 3.1 document. */
import type { EndpointDocs, EndpointParam, ServiceDocs } from './endpoints.node.js';
import { inferred } from './infer.node.js';
import type { Refused } from './probes.node.js';
import { sharedSchemas, type Schema } from './schemas.node.js';

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
};

/** Words as Markdown has them, which OpenAPI takes in descriptions. */
const described = (...parts: readonly string[]): { readonly description?: string } => {
  const description = parts.filter(Boolean).join(' ');
  return description ? { description } : {};
};

const parameter = ({
  name,
  isInPath,
  when,
  schema,
  meaning,
  example,
  isRequired,
}: EndpointParam): object => ({
  name,
  in: isInPath ? 'path' : 'query',
  required: isInPath || (isRequired && !when),
  ...described(meaning, when ? `${isRequired ? 'Required' : 'Only'} ${when}.` : ''),
  schema,
  ...(example !== undefined && { example: schema.type === 'integer' ? Number(example) : example }),
});

const byStatus = (refused: readonly Refused[]): Map<number, Refused[]> => {
  const groups = new Map<number, Refused[]>();
  for (const each of refused) groups.set(each.status, [...(groups.get(each.status) ?? []), each]);
  return groups;
};

const refusal = (status: number, refused: readonly Refused[]): object => ({
  description: `${REASONS[status] ?? 'Refused'}: ${refused.map(({ when }) => when).join('; ')}.`,
  content: {
    'application/json': {
      schema: inferred(refused.map(({ body }) => body)),
      examples: Object.fromEntries(
        refused.map(({ when, body }, index) => [`case-${index + 1}`, { summary: when, value: body }]),
      ),
    },
  },
});

/** The schema of an answer with the meanings of its fields, each by its path. */
function withMeanings(schema: Schema, meaningOf: (path: string) => string | undefined, inside = ''): Schema {
  const { properties, items, anyOf } = schema;
  const below = (inner: unknown, path: string) => withMeanings(inner as Schema, meaningOf, path);
  const fields = Object.entries(properties ?? {}).map(([name, field]) => {
    const path = inside ? `${inside}.${name}` : name;
    return [name, { ...below(field, path), ...described(meaningOf(path) ?? '') }] as const;
  });
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(fields) as Schema['properties'] }),
    ...(items && { items: below(items, `${inside}[]`) as Schema['items'] }),
    ...(anyOf && { anyOf: anyOf.map((kind) => below(kind, inside)) as Schema['anyOf'] }),
  };
}

const operation = (docs: EndpointDocs, service: ServiceDocs): object => {
  const { name, schema, oneOf, params, examples, askers } = docs;
  const answer = withMeanings(schema, (path) => service.meaningOf(name, path));
  const tags = [...new Set(askers.map(({ tag }) => `<${tag}>`))];
  return {
    operationId: name,
    summary: docs.summary.replace(/\.$/, ''),
    ...described(...docs.rules, tags.length ? `Asked by ${tags.map((tag) => `\`${tag}\``).join(', ')}.` : ''),
    parameters: params.map(parameter),
    responses: {
      200: {
        description: 'The answer.',
        content: {
          'application/json': {
            schema: oneOf.length
              ? { ...answer, anyOf: oneOf.map((field) => ({ required: [field] })) }
              : answer,
            examples: Object.fromEntries(
              examples.map(({ answer: value, isShortened }, index) => [
                `example-${index + 1}`,
                { ...(isShortened && { summary: 'Shortened: of each list the first items' }), value },
              ]),
            ),
          },
        },
      },
      ...Object.fromEntries(
        [...byStatus(docs.refused)].map(([status, each]) => [status, refusal(status, each)]),
      ),
      ...Object.fromEntries(
        service.refused.map(({ status }) => [status, { $ref: `#/components/responses/${status}` }]),
      ),
    },
  };
};

/** The document of a domain. */
export function openApiOf(docs: ServiceDocs, version: string): object {
  const { service, endpoints, refused } = docs;
  const paths: Record<string, Record<string, object>> = {};
  for (const each of endpoints) {
    const { path, method } = each.endpoint;
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(each, docs) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: `dasbor: contracts of ${service.name}`,
      version,
      ...described(docs.summary, ...docs.rules),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: service.apiBase || '/', description: 'The default API base, on the page’s own origin' }],
    // A page decides how it signs in: by a token, by cookies, or not at all.
    security: [{}, { token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: sharedSchemas,
      responses: Object.fromEntries(
        [...byStatus(refused)].map(([status, each]) => [status, refusal(status, each)]),
      ),
    },
  };
}
