/** Customers: found, looked at, and written. */
import * as z from 'zod/mini';
import { count, field, nullableNumber, nullableText, number, requiredText } from '../../data/fields.js';
import { get, post, put } from './service.js';

const success = /* @__PURE__ */ field('true', (value) => (value === true ? true : undefined));

/** What a write is answered. */
const written = () => z.looseObject({ success, message: z.optional(nullableText) });

/**
 * Customers whose nomen begins with `q`, or whose name holds it in any case: at most 20, by nomen. Without `q` there are none.
 */
export const customerSearch = /* @__PURE__ */ get(
  '/api/customers/search',
  /* @__PURE__ */ z.looseObject({
    results: /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({
        nomen: requiredText,
        name: nullableText,
        address: nullableText,
        rayon: nullableText,
      }),
    ),
  }),
);

const optionalText = () => z.optional(nullableText);
const optionalNumber = () => z.optional(nullableNumber);

/**
 * A customer: its newest row of the master (`master`), its last 12 payments, newest first, and its cases, the last changed
 * first. `payment_count` is how many payments are listed. With `bulan` and `tahun` the payments are those of that month. An
 * unknown nomen: 404 `Nomen not found`.
 */
export const customerProfile = /* @__PURE__ */ get(
  '/api/profil_pelanggan/{nomen}',
  /* @__PURE__ */ z.looseObject({
    master: /* @__PURE__ */ z.looseObject({
      nomen: requiredText,
      name: /* @__PURE__ */ optionalText(),
      address: /* @__PURE__ */ optionalText(),
      rayon: /* @__PURE__ */ optionalText(),
      pc: /* @__PURE__ */ optionalText(),
      ez: /* @__PURE__ */ optionalText(),
      pcez: /* @__PURE__ */ optionalText(),
      block: /* @__PURE__ */ optionalText(),
      zona_novak: /* @__PURE__ */ optionalText(),
      tarif: /* @__PURE__ */ optionalText(),
      target_mc: /* @__PURE__ */ optionalNumber(),
      kubikasi: /* @__PURE__ */ optionalNumber(),
      periode_month: /* @__PURE__ */ optionalNumber(),
      periode_year: /* @__PURE__ */ optionalNumber(),
    }),
    payments: /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({
        tgl_bayar: requiredText,
        jumlah_bayar: number,
        tipe_bayar: nullableText,
      }),
    ),
    analisa: /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({
        id: count,
        jenis_anomali: nullableText,
        status: nullableText,
        updated_at: nullableText,
      }),
    ),
    payment_count: count,
    analisa_count: count,
  }),
);

/**
 * Takes a new customer over: JSON with the customer's columns. `nomen`, `name` and `rayon` have to be there, checked in this
 * order: 400 `Missing field: X`. A nomen that is there already: 409 `Nomen already exists`. Without a period it is the newest
 * one of the master.
 */
export const customerCreate = /* @__PURE__ */ post('/api/customers', /* @__PURE__ */ written());

/**
 * Changes the newest row of a customer: JSON with the customer's columns, of which `name` and `rayon` have to be there (400
 * `Missing field: X`). What isn't named stays. An unknown nomen: 404 `Nomen not found`.
 */
export const customerUpdate = /* @__PURE__ */ put('/api/customers/{nomen}', /* @__PURE__ */ written());
