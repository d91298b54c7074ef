/** Every endpoint of the mock water service. */
import type { MockRoute } from '../kit/domain.js';
import { billingRoutes } from './answers/billing.js';
import { casesRoutes } from './answers/cases.js';
import { customersRoutes } from './answers/customers.js';
import { filesRoutes } from './answers/files.js';
import { historiesRoutes } from './answers/histories.js';
import { metersRoutes } from './answers/meters.js';
import type { Tables } from './tables.js';

/** The endpoints, each with its way from rows to an answer. */
export const waterRoutes: readonly MockRoute<Tables>[] = [
  ...billingRoutes,
  ...metersRoutes,
  ...customersRoutes,
  ...casesRoutes,
  ...historiesRoutes,
  ...filesRoutes,
];
