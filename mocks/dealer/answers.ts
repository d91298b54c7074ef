/** Every endpoint of the mock dealer service. */
import { billingRoutes } from './answers/billing.js';
import { dealingRoutes } from './answers/dealing.js';
import { dealersRoutes } from './answers/dealers.js';
import { deliveryRoutes } from './answers/deliveries.js';
import { documentRoutes } from './answers/documents.js';
import { inboundRoutes } from './answers/inbound.js';
import { leasingRoutes } from './answers/leasing.js';
import { prospectRoutes } from './answers/prospects.js';
import type { Route } from './route.js';

/** The endpoints, each with its path and its way from rows to an answer. */
export const dealerRoutes: readonly Route[] = [
  ...prospectRoutes,
  ...dealingRoutes,
  ...deliveryRoutes,
  ...billingRoutes,
  ...leasingRoutes,
  ...documentRoutes,
  ...inboundRoutes,
  ...dealersRoutes,
];
