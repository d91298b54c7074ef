/** The margin service's endpoints and the shape of their answers (source: 004_d14b199aa8594471.txt). */
import * as z from 'zod/mini';
import { endpointsOf, fieldIs, type Service } from '../data/endpoint.js';
import { count, day, field, nullableText, number, requiredText } from '../data/fields.js';
import { refusing } from '../data/words.js';
import { AREAS, UPLOAD_TYPES, type Area } from './codes.js';

// For whoever checks answers elsewhere: `check(topLeasing, answer)` gives the read answer, or throws where it is wrong, with
// `path`, `expected` and `received`.
export { check } from '../data/check.js';
export type { Answer, Endpoint, Service } from '../data/endpoint.js';
export type { LoadError } from '../data/errors.js';

/**
 * Gross margins by day, category and area, which are uploaded as a workbook. HPP is omzet less margin; a percentage is
 * margin of omzet, 0 where there is no omzet above 0; that of several rows is of their sums. The omzet of a row is the one
 * of the sales on the day of its upload, and stays. Reading needs the permission `upload_gross_margin` or
 * `view_all_uploads`. Refusals are `{"success": false, "message": …}` or `{"success": false, "error": …}`, 401 without a
 * sign-in, 403 without the permission.
 */
export const margin: Service = {
  name: 'margin',
  apiBase: '',
  refuses: /* @__PURE__ */ refusing(/* @__PURE__ */ fieldIs('success', false)),
  worded: [400, 404, 409, 413, 415, 422],
  paging: { page: 'page', size: 'limit', largest: 100 },
};

const get = /* @__PURE__ */ endpointsOf(margin);
const post = /* @__PURE__ */ endpointsOf(margin, 'POST');

// As in every contract, functions and constants only: a bundler can leave out what a page doesn't use.

const success = /* @__PURE__ */ field('true', (value) => (value === true ? true : undefined));

/** An answer in its envelope. */
const answer = <T>(data: z.ZodMiniType<T>) => z.looseObject({ success, data });

const area = /* @__PURE__ */ field('CABANG | LOCAL', (value) =>
  AREAS.includes(value as Area) ? (value as Area) : undefined,
);

const amounts = () => ({ omzet: number, hpp: number, margin: number, marginPercent: number });

/**
 * The gross margin of a month: in all, by category, by area, and by both. Counted are rows by `record_date`, those of
 * inactive categories too. Categories without a row are left out, and both areas are always there. `alerts` names the
 * categories whose percentage is below 0, and those from 0 to under 10; without omzet there is no alert. `month` and `year`
 * are required, else 400 `Invalid month or year`.
 */
export const grossMargin = /* @__PURE__ */ get(
  '/api/analytics/gross-margin',
  /* @__PURE__ */ answer(
    /* @__PURE__ */ z.looseObject({
      overview: /* @__PURE__ */ z.looseObject({
        totalOmzet: number,
        totalHPP: number,
        totalMargin: number,
        averageMarginPercent: number,
      }),
      byCategory: /* @__PURE__ */ z.array(
        /* @__PURE__ */ z.looseObject({ categoryName: requiredText, .../* @__PURE__ */ amounts() }),
      ),
      byArea: /* @__PURE__ */ z.looseObject({
        CABANG: /* @__PURE__ */ z.looseObject(/* @__PURE__ */ amounts()),
        LOCAL: /* @__PURE__ */ z.looseObject(/* @__PURE__ */ amounts()),
      }),
      byCategoryAndArea: /* @__PURE__ */ z.optional(
        /* @__PURE__ */ z.array(
          /* @__PURE__ */ z.looseObject({ categoryName: requiredText, area, .../* @__PURE__ */ amounts() }),
        ),
      ),
      alerts: /* @__PURE__ */ z.looseObject({
        lowMarginCategories: /* @__PURE__ */ z.array(requiredText),
        negativeMarginCategories: /* @__PURE__ */ z.array(requiredText),
      }),
    }),
  ),
);

/**
 * Sales and gross margins day by day, ascending, every day present. With `days` so many days that end today; else with
 * `period` those that the period takes: `daily` the month, `weekly` its whole weeks from Monday to Sunday, `monthly`,
 * `quarterly` and `semester` the year, `yearly` two years before and after it.
 */
export const salesTrend = /* @__PURE__ */ get(
  '/api/analytics/sales-trend',
  /* @__PURE__ */ answer(
    /* @__PURE__ */ z
      .array(
        /* @__PURE__ */ z.looseObject({
          date: day,
          local: number,
          cabang: number,
          total: number,
          localGrossMargin: number,
          cabangGrossMargin: number,
          totalGrossMargin: number,
        }),
      )
      .check((context) => {
        const days = new Set<string>();
        // A day that is there twice would count twice.
        const twice = context.value.findIndex(({ date }) => days.size === days.add(date).size);
        if (twice < 0) return;
        const input = context.value[twice]!.date;
        context.issues.push({ code: 'custom', message: 'each day once', input, path: [twice, 'date'] });
      }),
  ),
);

/** When data of each kind was taken over last; null where it never was. */
export const marginDashboard = /* @__PURE__ */ get(
  '/api/analytics/dashboard',
  /* @__PURE__ */ z.looseObject({
    success,
    data: /* @__PURE__ */ z.optional(
      /* @__PURE__ */ z.looseObject({ totalGrossMargin: /* @__PURE__ */ z.optional(number) }),
    ),
    lastUpdate: /* @__PURE__ */ z.looseObject({ grossMargin: nullableText }),
  }),
);

/**
 * The rows of a month, last day first, page by page, with the sums of all pages. A page past the end has no rows.
 * Without `year` and `month` it is this month. What the person may not see isn't in `allowedTypes`.
 */
export const marginData = /* @__PURE__ */ get(
  '/api/data',
  /* @__PURE__ */ z.looseObject({
    success,
    data: /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({
        id: count,
        date: requiredText,
        categoryName: requiredText,
        locationType: area,
        omzetAmount: number,
        hppAmount: number,
        marginAmount: number,
        marginPercent: number,
      }),
    ),
    meta: /* @__PURE__ */ z.looseObject({ page: count, limit: count, total: count, totalPages: count }),
    summary: /* @__PURE__ */ z.looseObject({
      totalRecords: count,
      totalOmzet: number,
      totalHpp: number,
      totalMargin: number,
      avgMarginPercent: number,
    }),
    allowedTypes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(requiredText)),
  }),
);

const result = () =>
  z.looseObject({
    totalRows: count,
    deletedRows: count,
    insertedRows: count,
    month: count,
    year: count,
    months: z.optional(z.array(z.looseObject({ year: count, month: count, insertedRows: count }))),
    duplicates: z.optional(z.array(z.looseObject({ row: count, column: requiredText }))),
  });

/**
 * Takes a workbook with margins over: multipart, field `file`, .xlsx or .xls of at most 10 MB and 50,000 rows. Its sheet is
 * `Data Gross Margin`, else `Template Kosong`, else `Data`; two rows of headers; then category (A), date (B: a date, its
 * serial number, DD/MM/YYYY or YYYY-MM-DD), margin of CABANG (C) and of LOKAL (E). All rows of each date are replaced, both
 * areas; a second row of the same date, category and area is told in `duplicates`, and the first one counts. One unknown
 * category or unreadable cell refuses the whole file, with `rows` that name each. Older services call `data` `stats`.
 */
export const marginUpload = /* @__PURE__ */ post(
  '/api/upload/gross-margin',
  /* @__PURE__ */ z
    .looseObject({
      success,
      message: /* @__PURE__ */ z.optional(requiredText),
      data: /* @__PURE__ */ z.optional(/* @__PURE__ */ result()),
      stats: /* @__PURE__ */ z.optional(/* @__PURE__ */ result()),
    })
    .check((context) => {
      const { data, stats } = context.value;
      if (data || stats) return;
      context.issues.push({ code: 'custom', message: 'data or stats', input: context.value, path: ['data'] });
    }),
);

const uploadType = /* @__PURE__ */ field('OMZET | GROSS_MARGIN | RETUR', (value) =>
  UPLOAD_TYPES.find((type) => type === value),
);

/** The uploads, newest first, page by page; without `view_all_uploads` the person's own. */
export const uploadHistory = /* @__PURE__ */ get(
  '/api/upload/history',
  /* @__PURE__ */ z.looseObject({
    success,
    data: /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({
        id: count,
        uploadType,
        fileName: nullableText,
        fileSize: /* @__PURE__ */ z.nullable(count),
        rowCount: /* @__PURE__ */ z.nullable(count),
        status: requiredText,
        uploadDate: nullableText,
        createdAt: nullableText,
        userName: nullableText,
      }),
    ),
    meta: /* @__PURE__ */ z.looseObject({ page: count, limit: count, total: count, totalPages: count }),
  }),
);
