/** The mocks of the water service. */
import { water } from '../../src/water/contracts.js';
import { mocksOf } from '../kit/domain.js';
import { waterRoutes } from './answers.js';
import { hostileTables } from './hostile.js';
import { rowsUntil } from './rows.js';
import { TABLES, type Tables } from './tables.js';

/** The water service, its rows and rules. */
export const waterMocks = mocksOf<Tables>({
  service: water,
  prefix: '/water',
  tables: TABLES,
  routes: waterRoutes,
  rowsUntil,
  hostileRows: hostileTables,
  errorBody: (_status, message) => ({ error: message }),
});
