/** Mock services as msw handlers: for a browser, a test, or the HTTP server. */
import { http, type HttpHandler } from 'msw';
import { patternOf, type Params, type Pattern } from './address.js';
import { timeIn, todayIn } from './calendar.js';
import type { MockDomain, MockRoute, Source } from './domain.js';
import { refusal, respond, type RowsWanted, type Stage } from './respond.js';
import type { Scenario } from './scenarios.js';
import { createStore, emptyTables, type AnyTables, type Store } from './tables.js';

/** How mock services behave; everything has a default. */
export interface Behaviour {
  /** The day that is today, YYYY-MM-DD. Default: the real day in Jakarta. */
  readonly today?: string;
  /** Values of the domains' settings, by name. */
  readonly settings?: Readonly<Record<string, string | undefined>>;
  /** What requests get that ask for no scenario themselves; a function is asked each time. */
  readonly scenario?: Scenario | (() => Scenario);
  /** How late the scenario `slow` is, in milliseconds. */
  readonly slowBy?: number;
}

/** A domain that answers: where, and from which rows instead of the seeded ones. */
export interface Served {
  readonly domain: MockDomain;
  /** Addresses that its paths follow; a star at the start stands for any origin and folder. */
  readonly bases: readonly string[];
  readonly rows?: AnyTables | undefined;
  /** Paths below each base that are the domain's, whatever their name. Default: the domain's `ownPaths`. */
  readonly ownPaths?: string;
}

const JAKARTA = 'Asia/Jakarta';

/** Keeps what was made of a value until another value comes. */
function remembered<A, B>(make: (from: A) => B): (from: A) => B {
  let last: { readonly from: A; readonly made: B } | undefined;
  return (from) => {
    if (last?.from !== from) last = { from, made: make(from) };
    return last.made;
  };
}

/** The stores of a domain: what is written in a scenario with other rows is written there only. */
function storesOf(
  { domain, rows }: Served,
  today: () => string,
): Readonly<Record<RowsWanted, Store<AnyTables>>> {
  // The seeded rows follow the day: a server that runs for a week still reaches up to today.
  const seeded = remembered((day: string) => domain.rowsUntil(day));
  const hostile = remembered((tables: AnyTables) => domain.hostileRows(tables));
  const none = emptyTables(domain.tables);
  const plain = () => rows ?? seeded(today());
  return {
    rows: createStore(domain.tables, plain),
    none: createStore(domain.tables, () => none),
    hostile: createStore(domain.tables, () => hostile(plain())),
  };
}

/** The values of a domain's settings: those given, else the first ones. */
const settingsOf = (
  { settings = {} }: MockDomain,
  given: Behaviour['settings'] = {},
): Record<string, string> =>
  Object.fromEntries(Object.entries(settings).map(([name, { values }]) => [name, given[name] ?? values[0]]));

const withoutSlash = (base: string): string => base.replace(/\/+$/, '');

const parameters = (path: string): number => path.split(/\{|\/:/).length;

/** One address of one domain, with the routes that it has for the different methods. */
interface AddressRoutes {
  readonly domain: MockDomain;
  readonly address: string;
  readonly routes: readonly MockRoute[];
  readonly source: (rows: RowsWanted) => Source;
}

function addressesOf(served: Served, source: AddressRoutes['source']): AddressRoutes[] {
  const { domain, bases } = served;
  const byPath = new Map<string, MockRoute[]>();
  for (const route of domain.routes) {
    byPath.set(route.path, [...(byPath.get(route.path) ?? []), route]);
  }
  return bases.flatMap((base) =>
    [...byPath].map(([path, routes]) => ({
      domain,
      address: withoutSlash(base) + path,
      routes,
      source,
    })),
  );
}

/** What answers one address, for one method or for all. */
interface Reply {
  readonly pattern: Pattern;
  readonly method?: MockRoute['method'];
  readonly reply: (request: Request, path: Params) => Promise<Response>;
}

/**
 * One handler for many addresses: msw tries its handlers one after the other, and compiles the address and reads the cookies for
 * each, which is some milliseconds where there are hundreds.
 */
function handlerOf(replies: readonly Reply[]): HttpHandler {
  const found = new WeakMap<Request, () => Promise<Response>>();
  return http.all(
    ({ request }) => {
      const url = new URL(request.url);
      for (const { method = request.method, pattern, reply } of replies) {
        const path = method === request.method && pattern(url);
        if (!path) continue;
        found.set(request, () => reply(request, path));
        return true;
      }
      return false;
    },
    ({ request }) => found.get(request)!(),
  );
}

/**
 * The handlers of several domains. Where addresses overlap, a fixed path goes before one with parameters, and what
 * any domain answers before what any refuses. `POST /__reset` forgets what was written.
 */
export function handlersFor(list: readonly Served[], behaviour: Behaviour = {}): HttpHandler[] {
  const { scenario = 'default', slowBy = 3000 } = behaviour;
  const stage: Stage = { scenario: typeof scenario === 'function' ? scenario : () => scenario, slowBy };
  const today = () => behaviour.today ?? todayIn(JAKARTA);
  const resets: (() => void)[] = [];

  const addresses = list
    .flatMap((served) => {
      const stores = storesOf(served, today);
      const settings = settingsOf(served.domain, behaviour.settings);
      resets.push(...Object.values(stores).map((store) => () => store.reset()));
      return addressesOf(served, (wanted) => {
        const day = today();
        return { store: stores[wanted], settings, today: day, now: `${day} ${timeIn(JAKARTA)}` };
      });
    })
    .sort((a, b) => parameters(a.address) - parameters(b.address));

  const answers = addresses.flatMap(({ domain, address, routes, source }) => {
    const pattern = patternOf(address);
    return routes.map((route): Reply => ({
      pattern,
      method: route.method,
      reply: (request, path) =>
        respond(request, stage, domain, (wanted) =>
          route.answer({ request, query: new URL(request.url).searchParams, path }, source(wanted)),
        ),
    }));
  });

  const refuse = (address: string, domain: MockDomain, how: () => Error): Reply => ({
    pattern: patternOf(address),
    reply: (request) =>
      respond(request, stage, domain, () => {
        throw how();
      }),
  });
  const otherMethods = addresses.map(({ address, domain, routes }) => {
    const Allow = routes.map(({ method }) => method).join(', ');
    return refuse(address, domain, () => refusal(domain, 405, { Allow }));
  });
  const otherPaths = list.flatMap(({ domain, bases, ownPaths = domain.ownPaths }) =>
    ownPaths === undefined
      ? []
      : bases.map((base) => refuse(withoutSlash(base) + ownPaths, domain, () => refusal(domain, 404))),
  );

  const reset = http.post('*/__reset', () => {
    for (const forget of resets) forget();
    return Response.json({ reset: true });
  });
  return [reset, handlerOf([...answers, ...otherMethods, ...otherPaths])];
}

/** How the mocks of one domain behave. */
export interface DomainOptions<T extends AnyTables = AnyTables> extends Behaviour {
  /** The API base to answer under. Default: the service's, of any origin. */
  readonly base?: string;
  /** Rows to answer from instead of the seeded ones. */
  readonly rows?: T;
}

/** The handlers of one domain. */
export const handlersOf = (
  domain: MockDomain,
  { base = `*${domain.service.apiBase}`, rows, ...behaviour }: DomainOptions = {},
): HttpHandler[] => handlersFor([{ domain, bases: [base], rows }], behaviour);
