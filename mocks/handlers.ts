/** The handlers of all mock services. */
import type { HttpHandler } from 'msw';
import { mockDomains } from './domains.js';
import type { MockDomain } from './kit/domain.js';
import { handlersFor, type Behaviour } from './kit/handlers.js';
import type { AnyTables } from './kit/tables.js';

/** How all mock services behave; everything has a default. */
export interface MockHandlerOptions extends Behaviour {
  /** Rows to answer from instead of the seeded ones, by the domain's name. */
  readonly rows?: Readonly<Record<string, AnyTables>>;
}

/** Where each service answers in a page: under its default base, and under its own prefix, of any origin. */
const basesInPage = ({ service, prefix }: MockDomain): string[] => [
  ...new Set([`*${service.apiBase}`, `*${prefix}`]),
];

/**
 * Where pages find each mock service below an address or folder, for `configure({apiBase})`: by prefixes, which no
 * two services share, as default bases are.
 */
export const mockApiBases = (root = ''): Record<string, string> =>
  Object.fromEntries(
    mockDomains.map(({ service, prefix }) => [service.name, root.replace(/\/+$/, '') + prefix]),
  );

/** The handlers of all mock services, for msw's worker or server. */
export const mockHandlers = ({ rows = {}, ...behaviour }: MockHandlerOptions = {}): HttpHandler[] =>
  handlersFor(
    mockDomains.map((domain) => ({ domain, bases: basesInPage(domain), rows: rows[domain.service.name] })),
    behaviour,
  );

/** The same at one origin, each service under its prefix only, with a 404 of its own for what it doesn't know. */
export const serverHandlers = (
  origin: string,
  { rows = {}, ...behaviour }: MockHandlerOptions = {},
): HttpHandler[] =>
  handlersFor(
    mockDomains.map((domain) => ({
      domain,
      bases: [origin + domain.prefix],
      rows: rows[domain.service.name],
      ownPaths: '/*',
    })),
    behaviour,
  );
