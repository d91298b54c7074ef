/** The dealer service's endpoints and the shape of their answers (source: 000_85655eacf12f8b6e.txt). */
import * as z from 'zod/mini';
import { endpointsOf, type Domain } from '../data/endpoint.js';
import { count, envelope, field, number } from '../data/fields.js';

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

const trends = { up: 'up', down: 'down', stable: 'stable', remain: 'stable' } as const;

/** Which way a count went. The source document says "remain" where the service says "stable". */
const trend = /* @__PURE__ */ field('up | down | stable', (value) =>
  Object.hasOwn(trends, value as string) ? trends[value as keyof typeof trends] : undefined,
);

/** A count of documents and how it compares with the same dates a month earlier. */
const indicator = (path: string) =>
  get(
    path,
    z.looseObject({
      ...envelope,
      count,
      trend,
      percentage: number,
    }),
  );

/** Requests for an invoice, by tanggal_pengajuan_stnk_ke_biro. */
export const documentRequests = /* @__PURE__ */ indicator('/dashboard/document-handling/permohonan-faktur');

/** STNK received: counted, as the source says, by tanggal_penerimaan_bpkb_dari_biro. */
export const stnkReceived = /* @__PURE__ */ indicator('/dashboard/document-handling/stnk-diterima');

/** BPKB received by customers, by tanggal_terima_bpkb_oleh_konsumen. */
export const bpkbReceived = /* @__PURE__ */ indicator('/dashboard/document-handling/bpkb-diterima');
