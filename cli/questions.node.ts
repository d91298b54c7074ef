/** What the widgets of a domain ask with the values that somebody gives, each address once. */
import { today as realToday } from '../src/config.js';
import { checked, isComplete, missingOf, questionOf, valuesOf } from '../src/core/question.js';
import type { Param, ParamValues } from '../src/core/params.js';
import type { Endpoint } from '../src/data/endpoint.js';
import { questionsOf, type Asked } from '../scripts/docs/contracts/questions.node.js';
import { domainDoors } from './domains.node.js';

/** A question to a live service. */
export interface LiveQuestion {
  /** The elements that put it. */
  readonly askers: readonly string[];
  readonly endpoint: Endpoint;
  /** Path with its query, below the API base. */
  readonly address: string;
  readonly values: ParamValues;
  /** What its elements make of the answer. */
  readonly views: readonly NonNullable<Asked['view']>[];
}

/** An endpoint that can't be asked, and why. */
export interface Unasked {
  readonly endpoint: Endpoint;
  readonly why: string;
}

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'answer' in value && 'path' in value;

const nameOf = ({ tag, attribute }: Asked['asker']): string =>
  `<${[tag, attribute].filter(Boolean).join(' ')}>`;

/** Path and query of a question; a table asks its first page. */
function addressOf({ endpoint, params, table }: Asked, values: ParamValues): string {
  const paging = table?.paging;
  const page = paging ? { [paging.page]: '1', [paging.size]: '20' } : {};
  const { path, params: query } = questionOf({ endpoint, params }, values, page, {});
  const search = new URLSearchParams(query).toString();
  return `${path}${search && `?${search}`}`;
}

/** The attributes that the widgets of a domain take as parameters. */
export const attributesIn = (asked: readonly Asked[]): string[] => [
  ...new Set(
    asked.flatMap(({ params }) => (params.params as readonly Param[]).map(({ attribute }) => attribute)),
  ),
];

/** What the elements of a domain ask. */
export async function askedIn(domain: string): Promise<{ asked: Asked[]; endpoints: Endpoint[] }> {
  const door = domainDoors[domain]!;
  await door.load();
  const endpoints = Object.values((await door.contracts()) as Record<string, unknown>).filter(isEndpoint);
  return { asked: questionsOf(door.tags), endpoints };
}

/** What is asked of a domain's service with these values, by attribute. Throws an AttributeError where one is wrong. */
export function liveQuestions(
  { asked, endpoints }: { readonly asked: readonly Asked[]; readonly endpoints: readonly Endpoint[] },
  given: ParamValues,
  today: string = realToday(),
): { questions: LiveQuestion[]; unasked: Unasked[] } {
  const questions = new Map<string, LiveQuestion>();
  const missing = new Map<Endpoint, string>();
  for (const each of asked) {
    const { endpoint, params, view } = each;
    if (endpoint.method !== 'GET') continue;
    const values = valuesOf(params, {}, given);
    if (!isComplete(params, values)) {
      missing.set(endpoint, `needs ${missingOf(params, values, 'en').join(', ')}`);
      continue;
    }
    const read = checked(params, values, today);
    const address = addressOf(each, read);
    const { askers = [], views = [] } = questions.get(address) ?? {};
    questions.set(address, {
      askers: [...new Set([...askers, nameOf(each.asker)])],
      endpoint,
      address,
      values: read,
      views: [...views, ...(view ? [view] : [])],
    });
  }
  const isAsked = (endpoint: Endpoint): boolean =>
    [...questions.values()].some((each) => each.endpoint === endpoint);
  const unasked = endpoints
    .filter((endpoint) => !isAsked(endpoint))
    .map((endpoint) => ({
      endpoint,
      why:
        endpoint.method === 'GET'
          ? (missing.get(endpoint) ?? 'no attribute says what to ask')
          : `${endpoint.method} writes: never sent`,
    }));
  return { questions: [...questions.values()], unasked };
}
