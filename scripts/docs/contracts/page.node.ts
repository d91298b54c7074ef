/** A domain's contracts as one page of Markdown. */
import type { EndpointDocs, EndpointParam, ServiceDocs } from './endpoints.node.js';
import { fieldsOf, typeOf } from './fields.node.js';
import { anchor, code, json, list, table } from './markdown.node.js';
import type { Refused } from './probes.node.js';
import type { Asker } from './questions.node.js';
import { addressOf } from './address.node.js';

/** Stands at the top of every page. */
export const NOTE =
  '<!-- Made by `npm run generate` from contracts, parameters, elements and mocks. Change those. -->';

const headingOf = ({ endpoint: { method, path } }: EndpointDocs): string => `${method} ${path}`;

const askerOf = ({ tag, attribute }: Asker): string =>
  `[\`<${[tag, attribute].filter(Boolean).join(' ')}>\`](../reference/${tag}.md)`;

const isNeeded = ({ isRequired, when }: EndpointParam): string => {
  if (when) return isRequired ? when : `no; only ${when}`;
  return isRequired ? 'yes' : 'no';
};

const paramType = ({ schema }: EndpointParam): string => {
  const { minimum, maximum, default: otherwise } = schema;
  const limits =
    minimum === undefined ? '' : maximum === undefined ? ` from ${minimum}` : ` ${minimum} to ${maximum}`;
  const type =
    schema.format === 'date' ? 'date, YYYY-MM-DD' : schema.pattern ? 'year, YYYY' : typeOf(schema) + limits;
  return otherwise === undefined ? type : `${type}; else ${JSON.stringify(otherwise)}`;
};

const refusals = (refused: readonly Refused[]): string =>
  table(
    ['Status', 'When', 'Body'],
    refused.map(({ status, when, body }) => [String(status), when, code(JSON.stringify(body))]),
  );

const answerTable = ({ name, schema, oneOf }: EndpointDocs, { meaningOf }: ServiceDocs): string =>
  table(
    ['Field', 'Type', 'Meaning'],
    fieldsOf(schema).map((field) => {
      const absent = oneOf.includes(field.path)
        ? `; ${oneOf.map(code).join(' or ')} must be there`
        : field.mayBeAbsent
          ? '; may be absent'
          : '';
      return [code(field.path), field.type + absent, meaningOf(name, field.path) ?? ''];
    }),
  );

const paragraphs = (...parts: readonly (string | false)[]): string => parts.filter(Boolean).join('\n\n');

const section = (docs: EndpointDocs, service: ServiceDocs): string => {
  const { params, refused, accepted, examples } = docs;
  return paragraphs(
    `## ${headingOf(docs)}`,
    docs.summary,
    docs.askers.length > 0 && `Asked by ${docs.askers.map(askerOf).join(', ')}.`,
    list(docs.rules),
    '**Asked with**',
    table(
      ['Parameter', 'Type', 'Required', 'Meaning', 'Example'],
      params.map((each) => [
        code(each.name) + (each.isInPath ? ' (in the path)' : ''),
        paramType(each),
        isNeeded(each),
        each.meaning,
        code(each.example),
      ]),
    ),
    '**Answered**',
    answerTable(docs, service),
    refused.length > 0 && '**Refused**',
    refusals(refused),
    accepted.length > 0 && `No mistake, and answered as any other question: ${accepted.join('; ')}.`,
    '**Example**',
    ...examples.map(({ query, answer, isShortened }) =>
      paragraphs(
        `\`\`\`http\n${docs.endpoint.method} ${addressOf(service.service, docs.endpoint.path, query)}\n\`\`\``,
        json(answer),
        isShortened && 'Shortened: of each list the first items.',
      ),
    ),
  );
};

/** The page of a domain. */
export const pageOf = (docs: ServiceDocs): string => {
  const { service, endpoints, refused } = docs;
  return `${paragraphs(
    `# Contracts of ${service.name}`,
    NOTE,
    docs.summary,
    `Paths follow the API base, ${code(service.apiBase || '/')} by default. The same as OpenAPI 3.1: [${service.name}.openapi.json](${service.name}.openapi.json). How to read this page: [README](README.md).`,
    table(
      ['Endpoint', 'Answers', 'Asked by'],
      endpoints.map((each) => [
        `[${code(headingOf(each))}](#${anchor(headingOf(each))})`,
        each.summary,
        [...new Set(each.askers.map(({ tag }) => code(tag)))].join(', '),
      ]),
    ),
    '## For every endpoint',
    list(docs.rules),
    refusals(refused),
    ...endpoints.map((each) => section(each, docs)),
  )}\n`;
};
