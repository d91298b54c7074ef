/** Services and their endpoints: what a widget asks, and what a right answer looks like. */
import * as z from 'zod/mini';
import type { Words } from './errors.js';
import type { Refusal } from './words.js';

/** How a service pages: the names of its parameters, and the most rows that it gives at once. */
export interface Paging {
  readonly page: string;
  readonly size: string;
  readonly largest: number;
}

/** A domain's back end: all that its endpoints have in common. A plain one has a name and a base. */
export interface Service {
  /** Its name in `configure({apiBase: {[name]: …}, services: {[name]: …}})`. */
  readonly name: string;
  /** Used when neither the element, its scope nor `configure()` names a base. */
  readonly apiBase: string;
  /**
   * What an answer says that is a refusal although its status is 200: `refusing(fieldIs('success', false))`. It becomes
   * an error of kind `http` in the service's words; what isn't named here is left to the contracts.
   */
  readonly refuses?: (answer: unknown) => Refusal | undefined;
  /** Statuses below 500 whose words are meant for people; 400, 409 and 422 where nothing is said. */
  readonly worded?: readonly number[];
  /** Its words as people are told them: those that it always says the same way can be translated. */
  readonly says?: (words: string) => Words;
  /** How its lists page; by `page` and `per_page` of at most 100 where nothing is said. */
  readonly paging?: Paging;
}

/** Whether a field of an answer has a value, whatever else the answer is. */
export const fieldIs =
  (name: string, value: unknown) =>
  (answer: unknown): boolean =>
    (answer as Readonly<Record<string, unknown>> | null | undefined)?.[name] === value;

/** Reads are shared between widgets and retried; writes never are. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One question that can be put to a service. `A` is the checked answer. */
export interface Endpoint<A = unknown> {
  readonly service: Service;
  readonly method: Method;
  /** Path below the API base, with its leading slash. */
  readonly path: string;
  /** The contract: turns the raw answer into `A`, or says where it is wrong. */
  readonly answer: z.ZodMiniType<A>;
  /** How this endpoint pages, where it isn't how its service does. */
  readonly paging?: Paging;
}

/** The checked answer of an endpoint: `Answer<typeof topLeasing>`. */
export type Answer<E extends Endpoint<never> | Endpoint> = z.output<E['answer']>;

/**
 * Makes the endpoints of a service: `const get = endpointsOf(dealer); get('/dashboard/…', z.object(…))`, and for
 * writes `const post = endpointsOf(margin, 'POST')`.
 */
export const endpointsOf =
  (service: Service, method: Method = 'GET') =>
  <A>(path: string, answer: z.ZodMiniType<A>, more?: Pick<Endpoint, 'paging'>): Endpoint<A> => ({
    service,
    method,
    path,
    answer,
    ...more,
  });

/** How an endpoint pages: as it says, else as its service does. */
export const pagingOf = ({ service, paging }: Endpoint): Paging =>
  paging ?? service.paging ?? { page: 'page', size: 'per_page', largest: 100 };
