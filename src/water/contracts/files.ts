/** Uploads, and which files a month still needs. */
import * as z from 'zod/mini';
import {
  count,
  field,
  monthNumber,
  nullableCount,
  nullableText,
  requiredText,
  yearNumber,
} from '../../data/fields.js';
import { RESULT_STATES } from '../file.js';
import { get, post, remove } from './service.js';

const resultState = /* @__PURE__ */ field('success | warning | error', (value) =>
  RESULT_STATES.find((state) => state === value),
);

const optionalText = () => z.optional(nullableText);
const optionalCount = () => z.optional(nullableCount);

/**
 * Takes files over: multipart, `files[]` for each, `manual_override` a JSON object by file name `{"bulan", "tahun",
 * "file_type"}`, of which each may be absent. Read are .csv (comma or semicolon), .txt (|), .xlsx and .xls; the first row
 * that isn't empty names the columns, in any case. The type is told by columns: `ZONA_NOVAK` MC; `AMT_COLLECT`, or `PAY_DT`
 * with `NOMEN`, COLLECTION; `CMR_ACCOUNT`, `SB_STAND` or `READ_METHOD` SBRS; `TGL_BAYAR` with `JUMLAH` MB; `TOTAL_TAGIHAN`
 * or `BILL_CYCLE` MAINBILL; `SUMOFJUMLAH` or what begins with `SALDO` ARDEBT; else by a word of the name. The period is told
 * by `PAY_DT`, `TGL_BAYAR`, `TGL_CATAT`, `FREEZE_DT` or `CMR_RD_DATE` of the first row, else by the name (YYYY-MM, YYYYMM or
 * a month's name with the year), else it is that of the day of the upload. Where type and period are there already the old
 * file is replaced, and a `warning` comes before its `success`. One file that can't be taken keeps no other back.
 */
export const waterUpload = /* @__PURE__ */ post(
  '/upload_multi',
  /* @__PURE__ */ z.looseObject({
    summary: /* @__PURE__ */ z.looseObject({ total: count, success: count, error: count, warning: count }),
    results: /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({
        filename: requiredText,
        status: resultState,
        file_type: /* @__PURE__ */ optionalText(),
        periode: /* @__PURE__ */ optionalText(),
        periode_bulan: /* @__PURE__ */ optionalCount(),
        periode_tahun: /* @__PURE__ */ optionalCount(),
        detect_method: /* @__PURE__ */ optionalText(),
        row_count: /* @__PURE__ */ optionalCount(),
        message: /* @__PURE__ */ optionalText(),
      }),
    ),
  }),
);

/** The files that were uploaded, by the period that they are of: newest period first, in it the newest upload first. */
export const waterUploadHistory = /* @__PURE__ */ get(
  '/api/upload_history',
  /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.looseObject({
      periode_tahun: yearNumber,
      periode_bulan: monthNumber,
      periode_label: requiredText,
      files: /* @__PURE__ */ z.array(
        /* @__PURE__ */ z.looseObject({
          id: count,
          file_type: requiredText,
          file_name: nullableText,
          upload_date: nullableText,
          row_count: nullableCount,
          status: requiredText,
        }),
      ),
    }),
  ),
);

/** Removes an upload. An unknown one is refused with 404 `Upload not found`. */
export const waterUploadRemoval = /* @__PURE__ */ remove(
  '/api/upload/{id}',
  /* @__PURE__ */ z.looseObject({
    success: /* @__PURE__ */ field('true', (value) => (value === true ? true : undefined)),
    message: /* @__PURE__ */ optionalText(),
  }),
);

/**
 * Which of the six files of a month are there: MC, COLLECTION, SBRS, MB, MAINBILL, ARDEBT. Only uploads of status `success`
 * count. `progress_percent` is a whole percentage, rounded down.
 */
export const waterMissingFiles = /* @__PURE__ */ get(
  '/api/missing_files/{bulan}/{tahun}',
  /* @__PURE__ */ z.looseObject({
    periode_bulan: monthNumber,
    periode_tahun: yearNumber,
    periode_label: requiredText,
    required: /* @__PURE__ */ z.array(requiredText),
    uploaded: /* @__PURE__ */ z.array(requiredText),
    missing: /* @__PURE__ */ z.array(requiredText),
    progress_percent: count,
  }),
);
