/** Target and collection: the numbers of a month, its payments, who has not paid, arrears and bills. */
import * as z from 'zod/mini';
import { count, day, nullableNumber, nullableText, number, requiredText } from '../../data/fields.js';
import { get } from './service.js';

// As in every contract, functions and constants only: a bundler can leave out what a page doesn't use.

/** A text that may be absent and may not be told at all. */
const maybeText = /* @__PURE__ */ z.optional(nullableText);

/** Sums of customers and rupiah: `total_nomen`, `total_nominal` and so on, all optional where only some services have them. */
const sums = <T extends z.core.$ZodLooseShape>(shape: T) => z.optional(z.looseObject(shape));

/**
 * The numbers of a month. `target` counts customers whose `target_mc` is above 0; of these `sudah_bayar` have a collection
 * payment in the month, with what they paid, and `belum_bayar` have none, with their target. `collection` is every payment
 * of the month, whoever pays, all of them and by type. `collection_rate` is collection in percent of the target, with two
 * decimals, 0 without a target, and may pass 100. `tunggakan` is the newest arrears (ardebt) not after the month, of those
 * who owe more than 0. `anomali` counts open cases. Where the service has failed it answers zeros with `periode` "-".
 */
export const waterKpi = /* @__PURE__ */ get(
  '/api/kpi_data',
  /* @__PURE__ */ z.looseObject({
    total_pelanggan: count,
    total_kubikasi: number,
    target: /* @__PURE__ */ z.looseObject({
      total_nomen: count,
      total_nominal: number,
      sudah_bayar_nomen: count,
      sudah_bayar_nominal: number,
      belum_bayar_nomen: /* @__PURE__ */ z.optional(count),
      belum_bayar_nominal: /* @__PURE__ */ z.optional(number),
    }),
    collection: /* @__PURE__ */ sums({
      total_nomen: count,
      total_nominal: number,
      current_nomen: count,
      current_nominal: number,
      undue_nomen: count,
      undue_nominal: number,
    }),
    tunggakan: /* @__PURE__ */ sums({
      total_nomen: count,
      total_nominal: number,
      sudah_bayar_nomen: count,
      sudah_bayar_nominal: number,
      belum_bayar_nomen: count,
      belum_bayar_nominal: number,
    }),
    collection_rate: number,
    anomali: /* @__PURE__ */ z.optional(count),
    periode: maybeText,
  }),
);

/**
 * The last months up to one, each with its customers, target, collection and rate, ascending; every month is there.
 * `months` is how many, 12 where nothing is said.
 */
export const waterKpiHistory = /* @__PURE__ */ get(
  '/api/kpi_history',
  /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.looseObject({
      periode: requiredText,
      total_pelanggan: count,
      total_kubikasi: number,
      target_nominal: number,
      collection_nominal: number,
      collection_rate: number,
    }),
  ),
);

/**
 * The rayons of a month, ascending: their customers, the target of those above 0, and what customers of the rayon paid in
 * the month, also those without a target. A customer with two payments has one target.
 */
export const waterRayons = /* @__PURE__ */ get(
  '/api/breakdown_rayon',
  /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.looseObject({
      rayon: nullableText,
      jumlah_pelanggan: count,
      total_target: number,
      total_collection: number,
    }),
  ),
);

/** The days of a month that have a payment, ascending: who paid, what was paid, and the running total within the month. */
export const waterDailyTrend = /* @__PURE__ */ get(
  '/api/tren_harian',
  /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.looseObject({
      tgl_bayar: day,
      jumlah_nomen: count,
      total_harian: number,
      kumulatif: number,
    }),
  ),
);

/**
 * Every collection payment of a month, last day first, then by customer (nomen). A payment of nobody known has null for
 * everything of the customer, and is left out where a rayon is asked for.
 */
export const waterCollection = /* @__PURE__ */ get(
  '/api/collection_data',
  /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.looseObject({
      tgl_bayar: requiredText,
      rayon: nullableText,
      pcez: maybeText,
      pc: maybeText,
      ez: maybeText,
      nomen: requiredText,
      nama: nullableText,
      zona_novak: maybeText,
      tarif: maybeText,
      target_mc: /* @__PURE__ */ z.optional(nullableNumber),
      jumlah_bayar: number,
    }),
  ),
);

/**
 * The customers of a month whose target is above 0 and who have no collection payment in it, highest target first, then by
 * nomen; `nominal` is the target.
 */
export const waterUnpaid = /* @__PURE__ */ get(
  '/api/belum_bayar',
  /* @__PURE__ */ z.looseObject({
    total_nomen: count,
    total_nominal: number,
    data: /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({
        nomen: requiredText,
        nama: nullableText,
        alamat: nullableText,
        rayon: nullableText,
        pc: maybeText,
        ez: maybeText,
        pcez: maybeText,
        tarif: maybeText,
        nominal: nullableNumber,
        kubikasi: nullableNumber,
      }),
    ),
  }),
);

/** The same customers by rayon, ascending. */
export const waterUnpaidRayons = /* @__PURE__ */ get(
  '/api/belum_bayar_breakdown',
  /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.looseObject({ rayon: nullableText, jumlah_nomen: count, total_nominal: number }),
  ),
);

/**
 * Arrears (ardebt): the newest period not after the month, without a month the newest; those who owe more than 0, highest
 * balance first, then by nomen.
 */
export const waterArrears = /* @__PURE__ */ get(
  '/api/tunggakan',
  /* @__PURE__ */ z.looseObject({
    total_nomen: count,
    total_nominal: number,
    data: /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({
        nomen: requiredText,
        nama: nullableText,
        alamat: nullableText,
        rayon: nullableText,
        saldo_tunggakan: nullableNumber,
        periode: nullableText,
      }),
    ),
  }),
);

/**
 * Bills (MainBill) of a month, by nomen; without a month those of the newest bill period, or with `nomen` all bills of the
 * customer, newest first.
 */
export const waterBills = /* @__PURE__ */ get(
  '/api/mainbill',
  /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.looseObject({
      nomen: requiredText,
      nama: nullableText,
      total_tagihan: nullableNumber,
      periode: nullableText,
    }),
  ),
);
