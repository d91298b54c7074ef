/** Payments and usage of one customer. */
import * as z from 'zod/mini';
import {
  monthNumber,
  nullableNumber,
  nullableText,
  number,
  requiredText,
  yearNumber,
} from '../../data/fields.js';
import { get } from './service.js';

/**
 * Every payment of a customer, the newest first: collection payments (`current` or `undue`) and those of the master of
 * payments (`mb`, without a bill period). Of all months unless one is asked for. Without `nomen` it is refused with 400
 * `Parameter nomen required`; an unknown nomen has none.
 */
export const waterPayments = /* @__PURE__ */ get(
  '/api/history_pembayaran',
  /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.looseObject({
      tgl_bayar: requiredText,
      jumlah_bayar: number,
      tipe_bayar: requiredText,
      bill_period: nullableText,
      sumber_file: nullableText,
    }),
  ),
);

/**
 * What a customer has used in the twelve newest periods of the master of customers (`mc_history`) and of the meter
 * readings (`sbrs_history`), each the newest first; up to the month, where one is asked for. An unknown nomen has none.
 */
export const waterUsage = /* @__PURE__ */ get(
  '/api/history_multi_periode/{nomen}',
  /* @__PURE__ */ z.looseObject({
    mc_history: /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({
        periode_bulan: monthNumber,
        periode_tahun: yearNumber,
        kubikasi: nullableNumber,
        target_mc: nullableNumber,
      }),
    ),
    sbrs_history: /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({
        periode_bulan: monthNumber,
        periode_tahun: yearNumber,
        readmethod: nullableText,
        skip_status: nullableText,
        trouble_status: nullableText,
        volume: nullableNumber,
        analisa_tindak_lanjut: /* @__PURE__ */ z.optional(nullableText),
      }),
    ),
  }),
);
