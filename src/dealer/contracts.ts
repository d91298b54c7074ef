/** The dealer service's endpoints and the shape of their answers (source: 000_85655eacf12f8b6e.txt). */
import * as z from 'zod/mini';
import { endpointsOf, type Domain } from '../data/endpoint.js';
import { amount, count, envelope, field, number, text } from '../data/fields.js';

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

/** Prospects by status of follow-up, by tanggal_appointment. */
export const prospectFollowUps = /* @__PURE__ */ get(
  '/dashboard/prospect/followup-status-counts',
  /* @__PURE__ */ groups({ status_follow_up_prospecting: text, status_label: z.string(), count }),
);

/** Prospects by status, by tanggal_appointment. */
export const prospectStatuses = /* @__PURE__ */ get(
  '/dashboard/prospect/status-counts',
  /* @__PURE__ */ groups({ status_prospect: text, status_label: z.string(), count }),
);

/** One page of a table, whichever way the service names the page. */
export interface Page<R> {
  readonly rows: readonly R[];
  readonly page: number;
  readonly perPage: number;
  readonly totalPages: number;
  readonly totalRecords: number;
}

const optionalCount = /* @__PURE__ */ z.optional(count);

const pages = <T extends z.core.$ZodLooseShape>(path: string, row: T) =>
  get(
    path,
    z.pipe(
      z.looseObject({
        ...envelope,
        data: z.array(z.looseObject(row)),
        total_records: count,
        total_pages: count,
        per_page: count,
        page: optionalCount,
        current_page: optionalCount,
      }),
      z.transform((answer, context) => {
        const page = answer.page ?? answer.current_page;
        if (page === undefined) {
          context.issues.push({ code: 'custom', message: 'count', input: answer, path: ['page'] });
          return z.NEVER;
        }
        const {
          data: rows,
          per_page: perPage,
          total_pages: totalPages,
          total_records: totalRecords,
        } = answer;
        return { rows, page, perPage, totalPages, totalRecords };
      }),
    ),
  );

/** Prospects, one row each. */
export const prospectTable = /* @__PURE__ */ pages('/dashboard/prospect/data-table', {
  id_prospect: text,
  nama_lengkap: text,
  alamat: text,
  no_kontak: text,
  tanggal_prospect: text,
  status_prospect: text,
  sumber_prospect: text,
  tanggal_appointment: text,
  no_ktp: text,
  kode_kecamatan: text,
  metode_follow_up: text,
});

/** Applications for leasing, one row each. */
export const leasingTable = /* @__PURE__ */ pages('/dashboard/leasing-data-history', {
  no: count,
  id_spk: text,
  id_dokumen_pengajuan: text,
  tgl_pengajuan: text,
  jumlah_dp: amount,
  tenor: amount,
  jumlah_cicilan: amount,
  nama_finance_company: text,
});
