/** Every endpoint of the mock dealer service. */
import { documentRoutes } from './answers/documents.js';
import { leasingRoutes } from './answers/leasing.js';
import type { Route } from './route.js';

/** The endpoints, each with its path and its way from rows to an answer. */
export const dealerRoutes: readonly Route[] = [...leasingRoutes, ...documentRoutes];
