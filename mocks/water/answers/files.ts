/** Uploads, and which files a month still needs. */
import type { MockRoute } from '../../kit/domain.js';
import type { Tables } from '../tables.js';

/** The endpoints, each with its way from rows to an answer. */
export const filesRoutes: readonly MockRoute<Tables>[] = [];
