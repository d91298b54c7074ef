/** The mocks of the motorcycle dealer's service. */
import type { HttpHandler } from 'msw';
import { dealer } from '../../src/dealer/contracts.js';
import { mocksOf } from '../kit/domain.js';
import { handlersOf, type DomainOptions } from '../kit/handlers.js';
import { dealerRoutes } from './answers.js';
import { exceptionBody, frameworkBody } from './fastapi.js';
import { hostileTables } from './hostile.js';
import type { RecordDate } from './route.js';
import { rowsUntil } from './rows.js';
import { TABLES, type Tables } from './tables.js';

/** The dealer's service, rows and rules. */
export const dealerMocks = mocksOf<Tables>({
  service: dealer,
  prefix: '/api/v1',
  tables: TABLES,
  routes: dealerRoutes,
  rowsUntil,
  hostileRows: hostileTables,
  errorBody: exceptionBody,
  unroutedBody: frameworkBody,
  words: {
    // The form in which SQLAlchemy's errors reach the page.
    500:
      '(psycopg2.errors.UndefinedColumn) column "nama_lengkap" does not exist\n' +
      '[SQL: SELECT count(*) AS total FROM prospect_data WHERE dealer_id = %(dealer_id_1)s AND no_ktp = %(no_ktp_1)s]\n' +
      "[parameters: {'dealer_id_1': '12284', 'no_ktp_1': '3273050101900001'}]",
  },
  settings: {
    recordDate: {
      option: 'record-date',
      values: ['created_time', 'modified_time'],
      does: "what counts as a record's date; modified_time is what the real service takes",
    },
    historyRows: {
      option: 'history-rows',
      values: ['records', 'joined'],
      does: 'what histories of bills, papers and shipments count; joined (their units) is what the real service does',
    },
  },
  ownPaths: '/dashboard/*',
  rowsAtRoot: true,
});

/** How the dealer's mocks behave; everything has a default. */
export interface DealerMockOptions extends Omit<DomainOptions<Tables>, 'settings'> {
  /** What "created" means for billing, leasing, documents and inbound. The real service uses modified_time. */
  readonly recordDate?: RecordDate;
  /**
   * What the histories of bills, papers and shipments count: each record once, or joined to its units as in the real
   * service, whose total is of those rows, and whose pages are shorter, with gaps in their numbers.
   */
  readonly historyRows?: 'records' | 'joined';
}

/** The handlers of the mock dealer service. */
export const dealerHandlers = ({
  recordDate,
  historyRows,
  ...options
}: DealerMockOptions = {}): HttpHandler[] =>
  handlersOf(dealerMocks, { ...options, settings: { recordDate, historyRows } });
