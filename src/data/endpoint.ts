/** Endpoint descriptors: what a widget asks and what a right answer looks like. */
import * as z from 'zod/mini';

/** A domain's back end: its name in `configure({apiBase: {[name]: …}})` and its default base. */
export interface Service {
  readonly name: string;
  /** Used when neither the element, its scope nor `configure()` names a base. */
  readonly apiBase: string;
}

/** One question that can be put to a service. `A` is the checked answer. */
export interface Endpoint<A = unknown> {
  readonly service: Service;
  /** Reads are shared between widgets and retried; writes never are. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path below the API base, with its leading slash. */
  readonly path: string;
  /** The contract: turns the raw answer into `A`, or says where it is wrong. */
  readonly answer: z.ZodMiniType<A>;
}

/** The checked answer of an endpoint: `Answer<typeof topLeasing>`. */
export type Answer<E extends Endpoint<never> | Endpoint> = z.output<E['answer']>;

/** Makes the `get` of a service: `const get = endpointsOf(dealer); get('/dashboard/…', z.object(…))`. */
export const endpointsOf =
  (service: Service) =>
  <A>(path: string, answer: z.ZodMiniType<A>): Endpoint<A> => ({ service, method: 'GET', path, answer });
