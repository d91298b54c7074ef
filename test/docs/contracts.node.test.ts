/** docs/contracts says what the code says, and contracts, mocks and schemas agree with one another. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it, mock } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { contractDocs, FOLDER } from '../../scripts/docs/contracts.node.js';
import { domainSources } from '../../scripts/docs/contracts/domains.node.js';
import {
  keyOfMeaning,
  type EndpointDocs,
  type ServiceDocs,
} from '../../scripts/docs/contracts/endpoints.node.js';
import { fieldsOf } from '../../scripts/docs/contracts/fields.node.js';
import { mockService, type MockService } from '../../scripts/docs/contracts/service.node.js';
import { domains } from '../../scripts/build/sources.mjs';
import { recordedAnswers } from '../mocks/recording.node.js';
import { wrongAnswers } from './wrong-answers.node.js';

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: object;
}

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content: Json } | undefined>>;
}

interface Json {
  readonly 'application/json': { readonly schema: object };
}

let docs: ServiceDocs[];
let endpoints: readonly Documented[];
const services = new Map<string, MockService>();

before(async () => {
  docs = await contractDocs();
  for (const [name, { today }] of Object.entries(domainSources)) services.set(name, mockService(name, today));
  endpoints = documented();
});

/** A page as it is; that it is what would be generated now, `npm run check` says. */
const pageOf = ({ service }: ServiceDocs, ending: string): string =>
  readFileSync(`${FOLDER}/${service.name}.${ending}`, 'utf8');

const documentOf = (service: ServiceDocs): Document =>
  JSON.parse(pageOf(service, 'openapi.json')) as Document;

/** An endpoint with the schema that its document has for the answer of a status. */
interface Documented {
  readonly service: ServiceDocs;
  readonly docs: EndpointDocs;
  readonly schemaFor: (status: number) => ValidateFunction;
}

const documented = (): Documented[] =>
  docs.flatMap((service) => {
    const document = documentOf(service);
    const ajv = new Ajv2020({ strict: false });
    return service.endpoints.map((docs) => {
      const { path, method } = docs.endpoint;
      const { responses } = document.paths[path]![method.toLowerCase()]!;
      const compiled = new Map<number, ValidateFunction>();
      const schemaFor = (status: number): ValidateFunction => {
        const { schema } = responses[status]!.content['application/json'];
        const made = compiled.get(status) ?? ajv.compile({ ...schema, components: document.components });
        compiled.set(status, made);
        return made;
      };
      return { service, docs, schemaFor };
    });
  });

/** Numbers of which no schema says that they have to agree with one another. */
const AGREEING: Readonly<Record<string, RegExp>> = {
  documentCount: /^(count|total_records)$/,
  deliveryLocations: /^(data\.0\.(delivery_count|percentage)|total_records)$/,
  revenueTrend: /^data\.revenue_(bars|line)\.0$/,
};

/**
 * Whether a value stands in another relation that no schema says: only a whole year has no month before it. So the month
 * before may be null or not by what the period is, and the period of an answer that has none can only be a year.
 */
const isTied = (path: string, answer: unknown): boolean =>
  /\bprevM(onth)?$/.test(path) ||
  (/\b(?:selected|current)\.period$/.test(path) && /"prevM(onth)?":null/.test(JSON.stringify(answer)));

const ask = async (
  { service }: ServiceDocs,
  { endpoint, name }: EndpointDocs,
  query: Readonly<Record<string, string>>,
  scenario?: string,
) =>
  services.get(service.name)!.ask(endpoint.path, query, {
    method: endpoint.method,
    body: await domainSources[service.name]!.bodies?.[name]?.(),
    ...(scenario && { scenario }),
  });

/** Lists that are always whole. */
const askedWithNothing = new Set(['activeDealers', 'analysisStats']);

describe('the contract pages', () => {
  it('are there for every domain that has contracts', () => {
    assert.deepEqual(Object.keys(domainSources).sort(), domains().sort());
  });

  it('have every endpoint, with what it is', () => {
    for (const service of docs) {
      const page = pageOf(service, 'md');
      for (const { name, summary, endpoint, params, examples } of service.endpoints) {
        assert.ok(page.includes(`\n## ${endpoint.method} ${endpoint.path}\n`), name);
        assert.ok(summary.length > 10, name);
        // What only writes may need no more than to be asked.
        if (endpoint.method === 'GET') assert.equal(params.length > 0, !askedWithNothing.has(name), name);
        assert.ok(examples.length > 0, name);
      }
    }
  });

  it('say what every field and parameter means', () => {
    const without = docs.flatMap(({ endpoints, meaningOf, service }) =>
      endpoints.flatMap(({ name, schema, params }) => [
        ...fieldsOf(schema)
          .filter(({ path }) => !meaningOf(name, path))
          .map(({ path }) => `${service.name} ${name}: ${path}`),
        ...params.filter(({ meaning }) => !meaning).map((param) => `${service.name} ${name}?${param.name}`),
      ]),
    );
    assert.deepEqual(without, []);
  });

  it('give no meaning to what isn’t there', () => {
    for (const { endpoints, meanings } of docs) {
      const used = new Set(
        endpoints.flatMap(({ name, schema, params }) => [
          ...fieldsOf(schema).map(({ path }) => keyOfMeaning(meanings, name, path)),
          ...params.map((param) => `?${param.name}`),
        ]),
      );
      assert.deepEqual(
        Object.keys(meanings).filter((key) => !used.has(key)),
        [],
      );
    }
  });

  it('have the four sentences of the sales service, and when it says them', () => {
    const { refused } = docs
      .find(({ service }) => service.name === 'sales')!
      .endpoints.find(({ name }) => name === 'salesKpis')!;
    const said = refused.map(({ status, when, body }) => [
      status,
      (body as { message: string }).message,
      when,
    ]);
    assert.deepEqual(said.slice(0, 5), [
      [
        400,
        'year and month are required when useCustomDate is false',
        '`year` or `month` is missing or is empty; `year` is not a year of four digits; `month` is not 01 to 12 or all-month',
      ],
      [400, 'branch is required', '`branch` or `compare` is missing or is empty'],
      [400, 'selectedDate is required when useCustomDate is true', '`selectedDate` is missing or is empty'],
      [
        400,
        'selectedDate must be in YYYY-MM-DD format',
        '`selectedDate` is no day of the calendar or is not written YYYY-MM-DD',
      ],
      [400, 'selectedDate cannot be in the future', '`selectedDate` is in the future'],
    ]);
  });
});

describe('the OpenAPI documents', () => {
  it('are valid', async () => {
    for (const service of docs) {
      const { valid, errors } = await new Validator().validate({ ...documentOf(service) });
      assert.ok(valid, JSON.stringify(errors));
    }
  });

  it('are refused where they are wrong', async () => {
    const { paths, ...rest } = documentOf(docs[0]!);
    assert.equal((await new Validator().validate({ ...rest, paths: [paths] })).valid, false);
  });

  it('have a schema that every answer of the mocks fits', async () => {
    for (const { service, docs, schemaFor } of endpoints) {
      const fits = schemaFor(200);
      for (const { query, answer } of docs.examples) {
        assert.ok(fits(answer), `${docs.name}, shortened: ${JSON.stringify(fits.errors)}`);
        // What is sent fits the rows that are there, and no others.
        const hasBody = domainSources[service.service.name]!.bodies?.[docs.name];
        for (const scenario of hasBody ? ['default'] : ['default', 'empty', 'hostile']) {
          const { status, body } = await ask(service, docs, query, scenario);
          // Where there is nothing, nothing has that number.
          if (scenario === 'empty' && status === 404 && docs.params.some(({ isInPath }) => isInPath))
            continue;
          assert.equal(status, 200);
          assert.ok(fits(body), `${docs.name}, ${scenario}: ${JSON.stringify(fits.errors)}`);
        }
        const { body } = await ask(service, docs, query, 'invalid');
        // An answer without numbers, such as of a write, has none to be spoilt.
        const isSpoilt = JSON.stringify(body) !== JSON.stringify(answer);
        assert.equal(fits(body), !isSpoilt, `${docs.name}, invalid`);
      }
    }
  });

  it('have a schema that every answer of the real dealer service fits', () => {
    const schemas = new Map(endpoints.map(({ docs, schemaFor }) => [docs.endpoint.path, schemaFor(200)]));
    const answered = recordedAnswers.filter(({ status }) => status === 200);
    assert.ok(answered.length > 50);
    for (const { name, path, body } of answered) {
      const fits = schemas.get(path.replace('/api/v1', ''))!;
      assert.ok(fits(body), `${name}: ${JSON.stringify(fits.errors)}`);
    }
  });

  it('have schemas that take and refuse what the contracts take and refuse', () => {
    for (const { docs, schemaFor } of endpoints) {
      const fits = schemaFor(200);
      const { answer: contract } = docs.endpoint;
      for (const { answer } of docs.examples) {
        const wrong = wrongAnswers(answer);
        assert.ok(wrong.length > 20, docs.name);
        const differing = wrong.filter(
          ({ path, body }) =>
            !isTied(path, answer) &&
            !AGREEING[docs.name]?.test(path) &&
            fits(body) !== contract.safeParse(body).success,
        );
        assert.deepEqual(
          differing.map(({ path, what }) => `${docs.name} ${path}: ${what}`),
          [],
        );
      }
    }
  });

  it('have a schema that every refusal fits', async () => {
    for (const { docs, schemaFor } of endpoints)
      for (const { status, body, when } of docs.refused)
        assert.ok(schemaFor(status)(body), `${docs.name}: ${when}`);
  });
});

describe('the documented parameters', () => {
  it('are those that the mocks read, and no others', async () => {
    const read = new Set<string>();
    const get = mock.method(URLSearchParams.prototype, 'get', function (this: URLSearchParams, name: string) {
      read.add(name);
      return this.getAll(name)[0] ?? null;
    });
    try {
      for (const { service, docs } of endpoints) {
        read.clear();
        for (const { query } of docs.examples) await ask(service, docs, query);
        read.delete('x-dasbor-scenario');
        const documented = docs.params.map(({ name }) => name);
        const inPath = docs.params.filter(({ isInPath }) => isInPath).map(({ name }) => name);
        assert.deepEqual(
          documented.filter((name) => !read.has(name) && !inPath.includes(name)),
          [],
          docs.name,
        );
        // What shares a reader with others may read a parameter that means nothing to it.
        for (const name of [...read].filter((name) => !documented.includes(name))) {
          for (const { query } of docs.examples) {
            const [without, withIt] = await Promise.all([
              ask(service, docs, query),
              ask(service, docs, { ...query, [name]: 'true' }),
            ]);
            assert.deepEqual(withIt, without, `${docs.name}: ${name}`);
          }
        }
      }
    } finally {
      get.mock.restore();
    }
  });

  it('are refused where they are said to be required, and only there', async () => {
    for (const { service, docs } of endpoints) {
      for (const { query } of docs.examples) {
        for (const { name, isRequired } of docs.params.filter(
          ({ name, schema, isInPath }) => name in query && schema.enum?.length !== 1 && !isInPath,
        )) {
          const { [name]: _, ...rest } = query;
          const { status } = await ask(service, docs, rest);
          assert.equal(status !== 200, isRequired, `${docs.name} without ${name}: ${status}`);
        }
      }
    }
  });
});
