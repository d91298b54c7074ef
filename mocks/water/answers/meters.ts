/** Meter readings and what is odd about them. */
import type { MockRoute } from '../../kit/domain.js';
import type { Tables } from '../tables.js';

/** The endpoints, each with its way from rows to an answer. */
export const metersRoutes: readonly MockRoute<Tables>[] = [];
