/** What a domain's mocks are: one object, which is all that handlers, worker, server and command know of it. */
import type { Endpoint, Service } from '../../src/data/endpoint.js';
import type { AnyTables, Store } from './tables.js';

/** A request, as a route reads it. */
export interface Asked {
  /** For headers and bodies. */
  readonly request: Request;
  /** The query parameters. */
  readonly query: URLSearchParams;
  /** The path's parameters by name, decoded. */
  readonly path: Readonly<Record<string, string>>;
}

/** What an answer is computed from, beside the request. */
export interface Source<T extends AnyTables = AnyTables> {
  /** The rows, and how a request that writes changes them. */
  readonly store: Store<T>;
  /** The day that is today, YYYY-MM-DD. */
  readonly today: string;
  /** Today with the time of day, YYYY-MM-DD HH:MM:SS. */
  readonly now: string;
  /** Values of the domain's `settings`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** One endpoint of a service. */
export interface MockRoute<T extends AnyTables = AnyTables> {
  readonly method: Endpoint['method'];
  /** Path below the base, as in the contract; parameters as `{id}` or `:id`. */
  readonly path: string;
  /** Gives the body of a 200, or a whole `Response`; throws a `Refusal` where the service refuses. */
  answer(asked: Asked, source: Source<T>): object | Promise<object>;
}

/** A choice that a domain leaves to whoever starts the mocks. The first value is the default. */
export interface Setting {
  /** Option of `npm run mock-api`, without its dashes. */
  readonly option: string;
  readonly values: readonly [string, ...string[]];
  /** One line for `--help`. */
  readonly does: string;
}

/** The messages of answers that no route makes. */
export interface Words {
  readonly 401: string;
  readonly 403: string;
  readonly 404: string;
  readonly 405: string;
  /** Holds SQL, as services send it: nothing of it may ever be shown. */
  readonly 500: string;
}

/** A service's mocks. */
export interface MockDomain<T extends AnyTables = AnyTables> {
  readonly service: Service;
  /** Where the mock server has it, and where it clashes with no other service: `/sales`. */
  readonly prefix: string;
  readonly tables: readonly (keyof T & string)[];
  readonly routes: readonly MockRoute<T>[];
  /** The seeded rows up to a day, YYYY-MM-DD: the same every time, and still there a day later. */
  rowsUntil(today: string): T;
  /** The same rows with names that try to break whatever shows them. */
  hostileRows(rows: T): T;
  /** The body in which the service says that something is wrong. */
  errorBody(status: number, message: string): object;
  /** The same for unknown paths (404) and methods (405), where the service's framework words them otherwise. */
  unroutedBody?(status: number, message: string): object;
  readonly words?: Partial<Words>;
  readonly settings?: Readonly<Record<string, Setting>>;
  /** Paths of other names that are the service's too, `/dashboard/*`: unknown ones get its 404 in a page as well. */
  readonly ownPaths?: string;
  /** Whether files that lie directly in the directory of rows are this domain's. */
  readonly rowsAtRoot?: boolean;
}

/** Puts a domain's mocks together; its routes see its own tables, everything else sees tables of any names. */
export const mocksOf = <T extends AnyTables>(domain: MockDomain<T>): MockDomain =>
  domain as unknown as MockDomain;
