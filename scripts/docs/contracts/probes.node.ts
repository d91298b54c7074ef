/** What a service refuses, and in which words: found out by asking its mock wrongly. */
import type { Endpoint } from '../../../src/data/endpoint.js';
import type { ParamDocs } from './params.node.js';
import type { Answered, Asking, MockService } from './service.node.js';

type Query = Readonly<Record<string, string>>;

/** One way to ask wrongly, and what comes back. */
export interface Refused extends Answered {
  /** In words: "`date_from` is missing". */
  readonly when: string;
}

/** What asking one endpoint wrongly has shown. */
export interface Probed {
  readonly refused: readonly Refused[];
  /** Mistakes that are answered like any other question, in words. */
  readonly accepted: readonly string[];
  /** The names of the parameters without which nothing is answered, wherever they are asked. */
  readonly required: ReadonlySet<string>;
}

interface Mistake {
  readonly name: string;
  /** What is wrong with it: "is missing". */
  readonly problem: string;
  readonly query: Query;
  readonly answered: Answered;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

const isDate = ({ schema }: ParamDocs): boolean => schema.format === 'date';

const FUTURE = '2999-12-31';

/** Every way to ask wrongly from a right query. */
function mistakesIn(right: Query, params: readonly ParamDocs[]): Omit<Mistake, 'answered'>[] {
  const sent = params.filter(({ name }) => name in right);
  const free = params.filter(({ name, example }) => example === undefined && !(name in right));
  const without = (name: string) =>
    Object.fromEntries(Object.entries(right).filter(([other]) => other !== name));
  // A flag that can only be set chooses what else is asked: without it the question is another one.
  // Of one in the path nothing is an address of another kind.
  const needed = sent.filter(({ schema, isInPath }) => schema.enum?.length !== 1 && !isInPath);
  const dates = sent.filter(isDate);
  const [first, last] = dates;
  return [
    ...needed.map(({ name }) => ({ name, problem: 'is missing', query: without(name) })),
    ...[...sent, ...free].flatMap(({ name, wrong }) =>
      Object.entries(wrong).map(([text, problem]) => ({ name, problem, query: { ...right, [name]: text } })),
    ),
    ...needed.map(({ name }) => ({ name, problem: 'is empty', query: { ...right, [name]: '' } })),
    ...(first && last
      ? [
          {
            name: first.name,
            problem: `is after \`${last.name}\``,
            query: { ...right, [first.name]: right[last.name]!, [last.name]: right[first.name]! },
          },
        ]
      : dates.map(({ name }) => ({
          name,
          problem: 'is in the future',
          query: { ...right, [name]: FUTURE },
        }))),
  ];
}

/** What came back, whichever parameter was wrong and whatever stood in it. */
const bodyOf = ({ name, query, answered: { status, body } }: Mistake): string =>
  Object.keys(query)
    .concat(name)
    .reduce(
      (text, each) => text.replaceAll(new RegExp(`\\b${each}\\b`, 'g'), '{name}'),
      `${status} ${JSON.stringify(body).replaceAll(JSON.stringify(query[name]), '{value}')}`,
    );

const groupBy = <T>(items: readonly T[], key: (item: T) => string): [T, ...T[]][] => {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
};

/** Mistakes in words: "`date_from` or `date_to` is empty or not written YYYY-MM-DD". */
function inWords(mistakes: readonly Mistake[]): string {
  const byProblem = groupBy(mistakes, ({ problem }) => problem).map((same) => ({
    problem: same[0].problem,
    names: listed([...new Set(same.map(({ name }) => `\`${name}\``))]),
  }));
  return groupBy(byProblem, ({ names }) => names)
    .map((same) => `${same[0].names} ${listed(same.map(({ problem }) => problem))}`)
    .join('; ');
}

/** Mistakes that get the same words are told once, with the body that the first one gets. */
const grouped = (mistakes: readonly Mistake[]): Refused[] =>
  groupBy(mistakes, bodyOf).map((same) => ({ ...same[0].answered, when: inWords(same) }));

/** Asks an endpoint wrongly in every way that its parameters know. `right` are queries that are answered. */
export async function probe(
  service: MockService,
  { path, method }: Pick<Endpoint, 'path' | 'method'>,
  right: readonly Query[],
  params: readonly ParamDocs[],
): Promise<Probed> {
  const asked = right.flatMap((query) => mistakesIn(query, params));
  const mistakes = await Promise.all(
    asked.map(async (mistake) => ({
      ...mistake,
      answered: await service.ask(path, mistake.query, { method }),
    })),
  );
  const isRefused = ({ answered }: Mistake) => answered.status !== 200;
  const missing = mistakes.filter(({ problem }) => problem === 'is missing');
  const optional = new Set(missing.filter((each) => !isRefused(each)).map(({ name }) => name));
  return {
    refused: grouped(mistakes.filter(isRefused)),
    accepted: groupBy(
      mistakes.filter((each) => !isRefused(each) && each.problem !== 'is missing'),
      ({ problem }) => problem,
    ).map(inWords),
    required: new Set(missing.map(({ name }) => name).filter((name) => !optional.has(name))),
  };
}

const GENERAL: readonly (Asking & { readonly when: string; readonly path?: string })[] = [
  { when: 'nobody is signed in, or the token is no longer valid', scenario: 'unauthorized' },
  { when: 'the person may not see this', scenario: 'forbidden' },
  { when: 'the path is unknown', path: '/unknown' },
  { when: 'the method is not GET', method: 'POST' },
  { when: 'the service itself fails; widgets never show these words', scenario: 'error' },
];

/** What every endpoint of a service refuses in the same way, tried at one of them. */
export const probeGeneral = (service: MockService, path: string, right: Query): Promise<Refused[]> =>
  Promise.all(
    GENERAL.map(async ({ when, path: more = '', ...asking }) => ({
      when,
      ...(await service.ask(path + more, right, asking)),
    })),
  );
