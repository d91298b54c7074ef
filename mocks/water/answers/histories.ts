/** Payments and usage of one customer. */
import type { MockRoute } from '../../kit/domain.js';
import type { Tables } from '../tables.js';

/** The endpoints, each with its way from rows to an answer. */
export const historiesRoutes: readonly MockRoute<Tables>[] = [];
