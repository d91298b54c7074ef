/** Everything that is documented of a domain's endpoints, from contracts, parameters, elements and mocks. */
import { existsSync, readFileSync } from 'node:fs';
import type { Param } from '../../../src/core/params.js';
import type { Endpoint, Service } from '../../../src/data/endpoint.js';
import { elements } from '../../build/sources.mjs';
import { exportComments, fieldComments, propertyComments, sentences } from './comments.node.js';
import type { DomainSource } from './domains.node.js';
import { forService, nameOf, paramsOf, sentBy, type ParamDocs } from './params.node.js';
import { probe, probeGeneral, type Refused } from './probes.node.js';
import { questionsOf, type Asked, type Asker } from './questions.node.js';
import { oneOf, schemaOf, type Schema } from './schemas.node.js';
import { mockService } from './service.node.js';
import { shortened } from './shorten.node.js';

/** A parameter, and whether nothing is answered without it. */
export interface EndpointParam extends ParamDocs {
  readonly isRequired: boolean;
}

/** A question and its answer, as the mocks give it. */
export interface Example {
  readonly query: Readonly<Record<string, string>>;
  readonly answer: object;
  /** Whether lists were cut. */
  readonly isShortened: boolean;
}

/** One endpoint. */
export interface EndpointDocs {
  /** The name of its contract: `topLeasing`. */
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly summary: string;
  /** By which date rows are counted, their order, limits: a sentence each. */
  readonly rules: readonly string[];
  readonly askers: readonly Asker[];
  readonly params: readonly EndpointParam[];
  readonly schema: Schema;
  /** Of these fields, one must be there. */
  readonly oneOf: readonly string[];
  readonly refused: readonly Refused[];
  readonly accepted: readonly string[];
  readonly examples: readonly Example[];
}

/** A domain's service. */
export interface ServiceDocs {
  readonly service: Service;
  readonly summary: string;
  /** What holds for all its endpoints. */
  readonly rules: readonly string[];
  readonly refused: readonly Refused[];
  readonly endpoints: readonly EndpointDocs[];
  /** What fields and parameters mean, as the domain says it. */
  readonly meanings: Readonly<Record<string, string>>;
  /** What a field of an endpoint means, by its path (`data[].count`): undefined where nobody has said. */
  readonly meaningOf: (endpoint: string, path: string) => string | undefined;
}

/** The contracts of a domain as text: those of its one module, or of the modules that it leads to, in its order. */
const contractSource = (folder: string): string => {
  const door = readFileSync(`${folder}/contracts.ts`, 'utf8');
  const rooms = [...door.matchAll(/^export (?:\*|\{[^}]*\}) from '\.\/(contracts\/[\w-]+)\.js';/gm)];
  return [door, ...rooms.map(([, room]) => readFileSync(`${folder}/${room}.ts`, 'utf8'))].join('\n');
};

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'answer' in value && 'path' in value;

const firstAndRest = (text = ''): { summary: string; rules: string[] } => {
  const [summary = '', ...rules] = sentences(text);
  return { summary, rules };
};

/** Parameters of several questions: each once, as the first one says it. */
const merged = (lists: readonly (readonly ParamDocs[])[]): ParamDocs[] =>
  lists.flat().filter(({ name }, index, all) => all.findIndex((each) => each.name === name) === index);

/**
 * Which of a domain's meanings a field takes: the endpoint's own before all endpoints', and the one that says more of
 * the path (`datasets[].data`) before the name alone.
 */
export function keyOfMeaning(
  meanings: Readonly<Record<string, string>>,
  endpoint: string,
  path: string,
): string | undefined {
  const steps = path.split('.');
  const ends = steps.map((_, index) => steps.slice(index).join('.'));
  return [...ends.map((end) => `${endpoint}.${end}`), ...ends].find((key) => Object.hasOwn(meanings, key));
}

/** What is documented of a domain. */
export async function documentsOf(
  domain: string,
  { today, samples, params: sets = {}, bodies = {} }: DomainSource,
): Promise<ServiceDocs> {
  const mock = mockService(domain, today);
  const folder = `src/${domain}`;
  const load = (name: string): Promise<object> => import(`../../../src/${domain}/${name}.ts`);
  const [contracts, { meanings: told }] = await Promise.all([
    load('contracts'),
    (existsSync(`${folder}/meanings.ts`) ? load('meanings') : { meanings: {} }) as Promise<{
      meanings: Readonly<Record<string, string>>;
    }>,
    existsSync(`${folder}/index.ts`) ? load('index') : undefined,
  ]);
  const source = contractSource(folder);
  const comments = exportComments(source);
  const meanings = { ...fieldComments(source), ...told };
  const paramComments = propertyComments(readFileSync(`${folder}/params.ts`, 'utf8'));
  const tags = elements().flatMap((element) => {
    const [of, tag] = element.split('/');
    return of === domain ? [tag!] : [];
  });
  const questions = questionsOf(tags);

  const meaningOfParam = (param: Param): string =>
    meanings[`?${nameOf(param)}`] ?? forService(paramComments.get(param.property) ?? '');

  const endpointDocs = async (name: string, endpoint: Endpoint): Promise<EndpointDocs> => {
    const askedBy = questions.filter((each) => each.endpoint === endpoint);
    const set = sets[name];
    const asked: readonly Pick<Asked, 'params' | 'table'>[] =
      askedBy.length || !set ? askedBy : [{ params: set }];
    const params = merged(asked.map((each) => paramsOf(each, samples, today, meaningOfParam)));
    const paged = Object.fromEntries(
      params.flatMap(({ name, schema, example }) => (schema.default && example ? [[name, example]] : [])),
    ) as Record<string, string>;
    const right = [
      ...new Map(
        samples.map((sample) => {
          const query = { ...(asked[0] && sentBy(asked[0].params, sample, today)), ...paged };
          return [JSON.stringify(query), query];
        }),
      ).values(),
    ];
    // What is written is no other endpoint's example.
    const service = endpoint.method === 'GET' ? mock : mockService(domain, today);
    const body = await bodies[name]?.();
    const answers = await Promise.all(
      right.map((query) => service.ask(endpoint.path, query, { method: endpoint.method, body })),
    );
    const wrong = answers.find(({ status }) => status !== 200);
    if (wrong) throw new Error(`${endpoint.path} answers a sample with ${wrong.status}`);
    const schema = schemaOf(endpoint.answer);
    const { required, ...probed } = await probe(service, endpoint, right, params);
    return {
      name,
      endpoint,
      ...firstAndRest(comments.get(name)),
      askers: askedBy.map(({ asker }) => asker),
      params: params.map((each) => ({ ...each, isRequired: required.has(each.name) })),
      schema,
      oneOf: oneOf(endpoint.answer, schema, answers[0]!.body),
      ...probed,
      examples: answers.map(({ body }, index) => {
        const answer = shortened(body, schema) as object;
        const isShortened = JSON.stringify(answer) !== JSON.stringify(body);
        return { query: right[index]!, answer, isShortened };
      }),
    };
  };

  const found = Object.entries(contracts as Record<string, unknown>).flatMap(([name, value]) =>
    isEndpoint(value) ? [{ name, endpoint: value }] : [],
  );
  // A module's names come by the alphabet; its source has them in an order that means something.
  const order = [...comments.keys()];
  found.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const endpoints = await Promise.all(found.map(({ name, endpoint }) => endpointDocs(name, endpoint)));
  const [first] = endpoints;
  return {
    service: mock.service,
    ...firstAndRest(comments.get(domain)),
    refused: first ? await probeGeneral(mock, first.endpoint.path, first.examples[0]!.query) : [],
    endpoints,
    meanings,
    meaningOf: (endpoint, path) => meanings[keyOfMeaning(meanings, endpoint, path) ?? ''],
  };
}
