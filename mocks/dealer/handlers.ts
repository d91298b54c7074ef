/** The mock dealer service as msw handlers: for a browser, a test, or the HTTP server. */
import { http, type HttpHandler } from 'msw';
import { dealer as dealerDomain } from '../../src/dealer/contracts.js';
import { todayIn } from '../calendar.js';
import { methodNotAllowed, notFound } from '../fastapi.js';
import { respond, type RowsWanted, type Stage } from '../respond.js';
import type { Scenario } from '../scenarios.js';
import { dealerRoutes } from './answers.js';
import { hostileTables } from './hostile.js';
import type { RecordDate } from './route.js';
import { rowsUntil } from './rows.js';
import { noTables, type Tables } from './tables.js';

/** How the mock service behaves; everything has a default. */
export interface DealerMockOptions {
  /** The API base to answer under. Default: `/api/v1` of any origin. */
  readonly base?: string;
  /** The day that is today for the rows, YYYY-MM-DD. Default: the real day in Jakarta. */
  readonly today?: string;
  /** Rows to answer from instead of the seeded ones. */
  readonly rows?: Tables;
  /** What "created" means for billing, leasing, documents and inbound. The real service uses modified_time. */
  readonly recordDate?: RecordDate;
  /** What requests get that ask for no scenario themselves; a function is asked each time. */
  readonly scenario?: Scenario | (() => Scenario);
  /** How late the scenario `slow` is, in milliseconds. */
  readonly slowBy?: number;
}

/** Keeps what was made of a value until another value comes. */
function remembered<A, B>(make: (from: A) => B): (from: A) => B {
  let last: { readonly from: A; readonly made: B } | undefined;
  return (from) => {
    if (last?.from !== from) last = { from, made: make(from) };
    return last.made;
  };
}

/** The handlers of the mock dealer service. */
export function dealerHandlers(options: DealerMockOptions = {}): HttpHandler[] {
  const {
    base = `*${dealerDomain.apiBase}`,
    recordDate = 'created_time',
    scenario = 'default',
    slowBy = 3000,
  } = options;
  const root = base.replace(/\/+$/, '');
  const stage: Stage = { scenario: typeof scenario === 'function' ? scenario : () => scenario, slowBy };
  const seeded = remembered(rowsUntil);
  const hostile = remembered(hostileTables);

  // The seeded rows follow the day: a server that runs for a week still reaches up to today.
  const tablesOf = (wanted: RowsWanted): Tables => {
    if (wanted === 'none') return noTables;
    const tables = options.rows ?? seeded(options.today ?? todayIn('Asia/Jakarta'));
    return wanted === 'hostile' ? hostile(tables) : tables;
  };

  const refuse = (refusal: () => Error) => () => {
    throw refusal();
  };
  return [
    ...dealerRoutes.map(({ path, answer }) =>
      http.get(root + path, ({ request }) =>
        respond(request, stage, (wanted, params) => answer(params, { tables: tablesOf(wanted), recordDate })),
      ),
    ),
    ...dealerRoutes.map(({ path }) =>
      http.all(root + path, ({ request }) => respond(request, stage, refuse(methodNotAllowed))),
    ),
    http.all(`${root}/dashboard/*`, ({ request }) => respond(request, stage, refuse(notFound))),
  ];
}
