/** The anomalies of meter readings: how many of each kind, and which. */
import * as z from 'zod/mini';
import { count, nullableNumber, nullableText, requiredText } from '../../data/fields.js';
import { get } from './service.js';

/** How many readings a kind has. */
const counted = () => z.optional(z.looseObject({ count }));

/**
 * How many readings of a month are of each kind of anomaly; one reading may be of several. Without `bulan` and `tahun` it is
 * the newest month with readings. `extreme`: volume over 100 m³; `turun`: the month before had a volume above 0, and this is
 * less than half of it; `zero`: volume 0; `negatif`: volume or end reading below 0; `salah_catat`: the end reading is below
 * the start reading; `rebill`: the SPM status holds REBILL; `estimasi`: the method is another than ACTUAL, or there is a skip
 * status. What is missing of a reading says nothing. A month without readings has no period and no kinds. A service that
 * doesn't know a kind leaves it out.
 */
export const anomalySummary = /* @__PURE__ */ get(
  '/api/anomaly/summary',
  /* @__PURE__ */ z.looseObject({
    periode: nullableText,
    anomalies: /* @__PURE__ */ z.looseObject({
      extreme: /* @__PURE__ */ counted(),
      zero: /* @__PURE__ */ counted(),
      turun: /* @__PURE__ */ counted(),
      negatif: /* @__PURE__ */ counted(),
      salah_catat: /* @__PURE__ */ counted(),
      rebill: /* @__PURE__ */ counted(),
      estimasi: /* @__PURE__ */ counted(),
    }),
  }),
);

/**
 * The readings of one kind, at most 100: `extreme` by volume, greatest first; `turun` by percentage and `negatif` by volume,
 * lowest first; `salah_catat` by how much is missing, most first; the others by nomen, as all that are equal. Name, address
 * and rayon are those of the customer's newest row. Only `turun` has its percentage and both volumes. Another kind: 400
 * `Invalid anomaly type`.
 */
export const anomalyDetail = /* @__PURE__ */ get(
  '/api/anomaly/detail/{type}',
  /* @__PURE__ */ z.looseObject({
    data: /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({
        nomen: requiredText,
        nama: nullableText,
        alamat: nullableText,
        rayon: nullableText,
        volume: nullableNumber,
        stand_awal: nullableNumber,
        stand_akhir: nullableNumber,
        readmethod: nullableText,
        skip_status: nullableText,
        trouble_status: nullableText,
        spm_status: nullableText,
        /** How much the volume has changed, in percent of the month before: below 0. */
        persen_perubahan: /* @__PURE__ */ z.optional(nullableNumber),
        volume_sekarang: /* @__PURE__ */ z.optional(nullableNumber),
        volume_lalu: /* @__PURE__ */ z.optional(nullableNumber),
      }),
    ),
  }),
);
