/** The dealer service's endpoints and the shape of their answers (source: 000_85655eacf12f8b6e.txt). */
import * as z from 'zod/mini';
import { endpointsOf, type Domain } from '../data/endpoint.js';
import { count, envelope, number } from '../data/fields.js';

/** The motorcycle dealer's H1 dashboard service. */
export const dealer: Domain = { name: 'dealer', apiBase: '/api/v1' };

const get = /* @__PURE__ */ endpointsOf(dealer);

/** A list of groups with the number of rows behind all of them (not only the listed ones). */
const groups = <T extends z.core.$ZodLooseShape>(item: T) =>
  z.looseObject({ ...envelope, data: z.array(z.looseObject(item)), total_records: count });

/** The finance companies with the most purchase orders, at most five. */
export const topLeasing = /* @__PURE__ */ get(
  '/dashboard/leasing/top-companies',
  /* @__PURE__ */ groups({ nama_finance_company: z.string(), count }),
);
