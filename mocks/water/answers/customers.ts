/** Customers: search, profile, and how they are written. */
import type { MockRoute } from '../../kit/domain.js';
import type { Tables } from '../tables.js';

/** The endpoints, each with its way from rows to an answer. */
export const customersRoutes: readonly MockRoute<Tables>[] = [];
