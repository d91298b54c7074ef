/** The mocks of the laboratory's service. */
import { lab } from '../../src/lab/contracts.js';
import { mocksOf } from '../kit/domain.js';
import { labRoutes } from './answers.js';
import { hostileTables } from './hostile.js';
import { errorBody } from './query.js';
import { rowsUntil } from './rows.js';
import { TABLES, type Tables } from './tables.js';

/** The lab service, its rows and rules. */
export const labMocks = mocksOf<Tables>({
  service: lab,
  prefix: '/lab',
  tables: TABLES,
  routes: labRoutes,
  rowsUntil,
  hostileRows: hostileTables,
  errorBody,
});
