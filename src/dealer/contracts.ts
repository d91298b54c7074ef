/** The dealer service's endpoints and the shape of their answers (source: 000_85655eacf12f8b6e.txt). */
import * as z from 'zod/mini';
import { endpointsOf, type Service } from '../data/endpoint.js';
import {
  nullableNumber,
  count,
  envelope,
  field,
  requiredText,
  magnitude,
  number,
  nullableCount,
  nullableText,
} from '../data/fields.js';
import { DEALING_FIELDS } from './dealing-fields.js';

// For whoever checks answers elsewhere: `check(topLeasing, answer)` gives the read answer, or throws where it is wrong, with
// `path`, `expected` and `received`.
export { check } from '../data/check.js';
export type { Answer, Endpoint, Service } from '../data/endpoint.js';
export type { LoadError } from '../data/errors.js';

export { DEALING_FIELDS };

/**
 * The motorcycle dealer's H1 dashboard service. Both days of a period are included. A date that the tables keep as text
 * counts as YYYY-MM-DD or DD/MM/YYYY, with or without a time, unless an endpoint says otherwise; any other text, an empty
 * one and NULL are in no period. Record time is `created_time`, as the source document says; the real service takes
 * `modified_time`. Groups come in any order, those of a top list by their number, greatest first; ties come in any order,
 * in the mocks by name. NULL and an empty code are two groups, both labelled "Unknown"; an unknown code is its own label.
 * A table's rows are sorted downwards by a date as text, those without one first. An unknown dealer has nothing, which is
 * no error.
 */
export const dealer: Service = { name: 'dealer', apiBase: '/api/v1' };

const get = /* @__PURE__ */ endpointsOf(dealer);

// What follows is made of functions and constants only: a bundler can leave out the contracts that a page doesn't
// use, which a bare name or a spread in their arguments would prevent.

const answer = <T extends z.core.$ZodLooseShape>(shape: T) => z.looseObject({ ...envelope, ...shape });

/** A list of groups with the number of rows behind all of them (not only the listed ones). */
const groups = <T extends z.core.$ZodLooseShape>(item: T) =>
  answer({ data: z.array(z.looseObject(item)), total_records: count });

/**
 * The finance companies with the most purchase orders, at most five. Counted are applications by `tanggal_pengajuan` whose
 * `nama_finance_company` and `id_po_finance_company` aren't NULL, in the total too.
 */
export const topLeasing = /* @__PURE__ */ get(
  '/dashboard/leasing/top-companies',
  /* @__PURE__ */ groups({ nama_finance_company: requiredText, count }),
);

const trends = { up: 'up', down: 'down', stable: 'stable', remain: 'stable' } as const;

/** Which way a count went. The source document says "remain" where the service says "stable". */
const trend = /* @__PURE__ */ field('up | down | stable | remain', (value) =>
  typeof value === 'string' && Object.hasOwn(trends, value)
    ? trends[value as keyof typeof trends]
    : undefined,
);

/** A count of documents and how it compares with the same dates a month earlier. */
const indicator = (path: string) => get(path, answer({ count, trend, percentage: magnitude }));

/** Requests for an invoice. Counted are units by `tanggal_pengajuan_stnk_ke_biro`. */
export const documentRequests = /* @__PURE__ */ indicator('/dashboard/document-handling/permohonan-faktur');

/** STNK received. Counted are units, as the source says, by `tanggal_penerimaan_bpkb_dari_biro`: the BPKB's date. */
export const stnkReceived = /* @__PURE__ */ indicator('/dashboard/document-handling/stnk-diterima');

/** BPKB received by customers. Counted are units by `tanggal_terima_bpkb_oleh_konsumen`. */
export const bpkbReceived = /* @__PURE__ */ indicator('/dashboard/document-handling/bpkb-diterima');

/**
 * How many units have an invoice, of those applied for. Counted are units by `tanggal_pengajuan_stnk_ke_biro` whose
 * `id_spk` isn't NULL.
 */
export const documentCount = /* @__PURE__ */ get(
  '/dashboard/document-handling/count',
  /* @__PURE__ */ z.pipe(
    /* @__PURE__ */ answer({ count, total_records: count }),
    /* @__PURE__ */ z.transform((value, context) => {
      if (value.count <= value.total_records) return value;
      context.issues.push({
        code: 'custom',
        message: 'total_records or less',
        input: value,
        path: ['count'],
      });
      return z.NEVER;
    }),
  ),
);

/** Prospects by status of follow-up. Counted are prospects by `tanggal_appointment`. */
export const prospectFollowUps = /* @__PURE__ */ get(
  '/dashboard/prospect/followup-status-counts',
  /* @__PURE__ */ groups({ status_follow_up_prospecting: nullableText, status_label: requiredText, count }),
);

/** Prospects by status. Counted are prospects by `tanggal_appointment`. */
export const prospectStatuses = /* @__PURE__ */ get(
  '/dashboard/prospect/status-counts',
  /* @__PURE__ */ groups({ status_prospect: nullableText, status_label: requiredText, count }),
);

/** Prospects by the way they were followed up. Counted are prospects by `tanggal_appointment`. */
export const followUpMethods = /* @__PURE__ */ get(
  '/dashboard/prospect/metode-followup-counts',
  /* @__PURE__ */ groups({ metode_follow_up: nullableText, metode_label: requiredText, count }),
);

/** The five most frequent sources of prospects. Counted are prospects by `tanggal_prospect`. */
export const prospectSources = /* @__PURE__ */ get(
  '/dashboard/prospect/sumber-top5',
  /* @__PURE__ */ groups({ sumber_prospect: nullableText, sumber_label: requiredText, count }),
);

/**
 * The five kecamatan with the most prospects. Counted are prospects by `tanggal_appointment`. Coordinates are texts, and
 * often none that can be placed.
 */
export const prospectDistricts = /* @__PURE__ */ get(
  '/dashboard/prospect/sebaran-kecamatan',
  /* @__PURE__ */ groups({
    kode_kecamatan: nullableText,
    nama_kecamatan: nullableText,
    count,
    latitude: nullableText,
    longitude: nullableText,
  }),
);

/** Orders (SPK) by status. Counted are orders by `tanggal_pesanan`. */
export const orderStatuses = /* @__PURE__ */ get(
  '/dashboard/spk/status-counts',
  /* @__PURE__ */ groups({ status_spk: nullableText, status_label: requiredText, count }),
);

/**
 * The three most sold types. Summed up is the `quantity` of the orders' units by the units' `tanggal_pengiriman`.
 * `total_records` counts rows, not motorcycles: it is no base for a share.
 */
export const topUnits = /* @__PURE__ */ get(
  '/dashboard/dealing/top-units',
  /* @__PURE__ */ groups({
    kode_tipe_unit: nullableText,
    nama_unit: nullableText,
    total_quantity: nullableCount,
  }),
);

const revenue = (path: string) => get(path, answer({ total_revenue: number, total_records: count }));

/**
 * The value of the units sold. Summed up is `harga_jual`, not times `quantity`, of the orders' units by the units'
 * `tanggal_pengiriman`; units without a price aren't counted.
 */
export const dealingRevenue = /* @__PURE__ */ revenue('/dashboard/revenue');

/** The sum of the bills' amounts. Counted are bills by record time. */
export const billingRevenue = /* @__PURE__ */ revenue('/dashboard/payment-revenue/total');

/** Delivery notes by status. Counted are notes by `tanggal_pengiriman`, here also written D/M/YYYY. */
export const deliveryStatuses = /* @__PURE__ */ get(
  '/dashboard/delivery-process/status-counts',
  /* @__PURE__ */ groups({ status_delivery_document: nullableText, status_label: requiredText, count }),
);

/**
 * The five drivers with the most deliveries. Counted are the notes' units with an `id_spk`, by the note's
 * `tanggal_pengiriman`; notes without a driver (NULL or empty) count nowhere.
 */
export const topDrivers = /* @__PURE__ */ get(
  '/dashboard/delivery/top-drivers',
  /* @__PURE__ */ groups({ id_driver: requiredText, nama_driver: nullableText, total_deliveries: count }),
);

/**
 * The five places with the most deliveries. Counted are the notes' units with a place (neither NULL nor empty), by the
 * note's `tanggal_pengiriman`; `percentage` is of the deliveries to all places. Percentages of another total than the
 * answer's are no answer.
 */
export const deliveryLocations = /* @__PURE__ */ get(
  '/dashboard/delivery/locations',
  /* @__PURE__ */ z.pipe(
    /* @__PURE__ */ groups({
      lokasi_pengiriman: requiredText,
      location_name: requiredText,
      delivery_count: count,
      percentage: magnitude,
    }),
    /* @__PURE__ */ z.transform((answer, context) => {
      const { data, total_records: total } = answer;
      const wrong = data.findIndex(
        ({ delivery_count, percentage }) => Math.abs(percentage * total - delivery_count * 100) > total / 10,
      );
      if (wrong < 0) return answer;
      const path = ['data', wrong, 'percentage'];
      context.issues.push({ code: 'custom', message: 'a share of total_records', input: answer, path });
      return z.NEVER;
    }),
  ),
);

/**
 * Bills by type of payment, with their amounts. Counted are bills by record time; those without a type are a group. The
 * only codes that come without labels.
 */
export const paymentTypes = /* @__PURE__ */ get(
  '/dashboard/payment-type/statistics',
  /* @__PURE__ */ answer({
    data: /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({ tipe_pembayaran: nullableText, count, total_amount: nullableNumber }),
    ),
    total_records: count,
    total_amount: nullableNumber,
  }),
);

/**
 * Bills by way of payment. Counted are bills by record time. Those without one (NULL) are in `total_records`, but not in
 * the list.
 */
export const paymentMethods = /* @__PURE__ */ get(
  '/dashboard/payment-method/statistics',
  /* @__PURE__ */ groups({ cara_bayar: nullableText, cara_bayar_label: requiredText, count }),
);

/**
 * Bills by status. Counted are bills by record time. Those without one (NULL) are in `total_records`, but not in the list.
 */
export const paymentStatuses = /* @__PURE__ */ get(
  '/dashboard/payment-status/statistics',
  /* @__PURE__ */ groups({ status: nullableText, status_label: requiredText, count }),
);

/** One item for each month of a year. */
const months = <T>(item: z.ZodMiniType<T>) => z.array(item).check(z.length(12));

/**
 * The amounts billed in each month of a year, in millions of rupiah. A bill's month is that of its record time. Halves
 * round to even. Bars and line are the same numbers: where they differ, the answer is none.
 */
export const revenueTrend = /* @__PURE__ */ get(
  '/dashboard/payment/revenue-trend',
  /* @__PURE__ */ answer({
    data: /* @__PURE__ */ z.pipe(
      /* @__PURE__ */ z.looseObject({
        months: /* @__PURE__ */ months(requiredText),
        revenue_bars: /* @__PURE__ */ months(number),
        revenue_line: /* @__PURE__ */ months(number),
      }),
      /* @__PURE__ */ z.transform((data, context) => {
        const { revenue_bars: bars, revenue_line: line } = data;
        const wrong = line.findIndex((value, index) => value !== bars[index]);
        if (wrong < 0) return data;
        const path = ['revenue_line', wrong];
        context.issues.push({ code: 'custom', message: 'the same as revenue_bars', input: data, path });
        return z.NEVER;
      }),
    ),
  }),
);

/**
 * How far the purchase orders are: always three items. A row counts if `tanggal_pengajuan`, `tanggal_pembuatan_po` or
 * `tanggal_pengiriman_po_finance_company` is in the period. The last of these that isn't NULL is its step; an empty one
 * counts as set.
 */
export const poStatuses = /* @__PURE__ */ get(
  '/dashboard/leasing/po-document-status',
  /* @__PURE__ */ groups({ status_label: requiredText, status_code: count, count }),
);

/**
 * The purchase orders made in each month of a year. Counted are rows by `tanggal_pembuatan_po` whose
 * `id_po_finance_company` isn't NULL.
 */
export const poCreation = /* @__PURE__ */ get(
  '/dashboard/leasing/po-creation-monthly',
  /* @__PURE__ */ answer({
    data: /* @__PURE__ */ months(/* @__PURE__ */ z.looseObject({ month: requiredText, count })),
    total_records: count,
  }),
);

/**
 * Shipments by status. Counted are shipments by `tanggal_terima`, which counts only as a bare date: with a time it is in no
 * period. Several codes share a label.
 */
export const inboundStatuses = /* @__PURE__ */ get(
  '/dashboard/unit-inbound/status-counts',
  /* @__PURE__ */ groups({ status_shipping_list: nullableText, status_label: requiredText, count }),
);

/**
 * The five most received kinds of motorcycle (type and colour). Summed up is `kuantitas_diterima` of the shipments' units
 * by the shipment's record time. There is no total.
 */
export const topReceivedUnits = /* @__PURE__ */ get(
  '/dashboard/top-penerimaan-unit',
  /* @__PURE__ */ answer({
    data: /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({
        id: count,
        name: requiredText,
        image: nullableText,
        total_units: nullableCount,
        description: nullableText,
      }),
    ),
  }),
);

/** The dealers to choose from: those that are active. Takes no parameter. */
export const activeDealers = /* @__PURE__ */ get(
  '/admin/dealers/active',
  /* @__PURE__ */ answer({
    data: /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({ dealer_id: requiredText, dealer_name: requiredText }),
    ),
  }),
);

/** Paths of the tables that charts filter: their contracts would be in every such chart's bundle. */
export const PROSPECT_TABLE = '/dashboard/prospect/data-table';
export const DEALING_TABLE = '/dashboard/spk-dealing-process/data';
export const DELIVERY_TABLE = '/dashboard/delivery/data-history';

/** One page of a table, whichever way the service names the page. */
export interface Page<R> {
  readonly rows: readonly R[];
  readonly page: number;
  readonly perPage: number;
  readonly totalPages: number;
  readonly totalRecords: number;
}

/** Fields that are all texts. */
const texts = <K extends string>(names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, nullableText])) as Record<K, typeof nullableText>;

const optionalCount = /* @__PURE__ */ z.optional(count);

const pages = <T extends z.core.$ZodLooseShape>(path: string, row: T) =>
  get(
    path,
    z.pipe(
      answer({
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

/** Prospects, one row each. Those of the period by `tanggal_appointment`, sorted by `tanggal_prospect`. */
export const prospectTable = /* @__PURE__ */ pages(PROSPECT_TABLE, {
  id_prospect: nullableText,
  nama_lengkap: nullableText,
  alamat: nullableText,
  no_kontak: nullableText,
  tanggal_prospect: nullableText,
  status_prospect: nullableText,
  sumber_prospect: nullableText,
  tanggal_appointment: nullableText,
  no_ktp: nullableText,
  kode_kecamatan: nullableText,
  metode_follow_up: nullableText,
});

/** Applications for leasing, one row each. By record time. The service writes a missing amount as 0. */
export const leasingTable = /* @__PURE__ */ pages('/dashboard/leasing-data-history', {
  no: count,
  id_spk: nullableText,
  id_dokumen_pengajuan: nullableText,
  tgl_pengajuan: nullableText,
  jumlah_dp: nullableNumber,
  tenor: nullableNumber,
  jumlah_cicilan: nullableNumber,
  nama_finance_company: nullableText,
});

/** Orders (SPK), one row each, of all times. Sorted by `tanggal_pesanan`. */
export const dealingTable = /* @__PURE__ */ pages(DEALING_TABLE, /* @__PURE__ */ texts(DEALING_FIELDS));

/** Deliveries, one row for each motorcycle of a delivery note. By the note's `tanggal_pengiriman`. */
export const deliveryTable = /* @__PURE__ */ pages(DELIVERY_TABLE, {
  delivery_document_id: nullableText,
  tanggal_pengiriman: nullableText,
  status_delivery_document: nullableText,
  id_driver: nullableText,
  id_spk: nullableText,
  nama_penerima: nullableText,
  no_kontak_penerima: nullableText,
  lokasi_pengiriman: nullableText,
  waktu_pengiriman: nullableText,
});

/** Bills, one row each; their codes come as labels. By record time. */
export const billingTable = /* @__PURE__ */ pages('/dashboard/payment-data-history', {
  no: count,
  id_invoice: nullableText,
  id_customer: nullableText,
  amount: nullableNumber,
  tipe_pembayaran: nullableText,
  cara_bayar: nullableText,
  status: nullableText,
});

/** The papers of sales, one row each, with those of the first motorcycle. By record time. */
export const documentTable = /* @__PURE__ */ pages('/dashboard/document-handling-data-history', {
  no: count,
  id_spk: nullableText,
  id_so: nullableText,
  tgl_pengajuan_stnk: nullableText,
  status_faktur_stnk: nullableText,
  nomor_stnk: nullableText,
  plat_nomor: nullableText,
  tgl_terima_stnk: nullableText,
  nama_penerima_stnk: nullableText,
  tgl_terima_bpkb: nullableText,
  nama_penerima_bpkb: nullableText,
});

/** Shipments, one row each, with all motorcycles that came and the type of the first. By record time. */
export const inboundTable = /* @__PURE__ */ pages('/dashboard/unit-inbound-data-history', {
  no: count,
  no_shipping_list: nullableText,
  tgl_terima: nullableText,
  no_invoice: nullableText,
  status_shipping_list: nullableText,
  tipe_unit: nullableText,
  kuantitas_unit_diterima: nullableNumber,
});
