/** The mocks of the car sales dashboard's service. */
import { sales } from '../../src/sales/contracts.js';
import { mocksOf } from '../kit/domain.js';
import { salesRoutes } from './answers.js';
import { hostileTables } from './hostile.js';
import { errorBody } from './refusals.js';
import { rowsUntil } from './rows.js';
import { TABLES, type Tables } from './tables.js';

/** The sales service, its rows and rules. */
export const salesMocks = mocksOf<Tables>({
  service: sales,
  prefix: '/sales',
  tables: TABLES,
  routes: salesRoutes,
  rowsUntil,
  hostileRows: hostileTables,
  errorBody,
});
