/** The lab service's endpoints and the shape of their answers (source: 003_227a78468f4ee5a8.txt). */
import * as z from 'zod/mini';
import { endpointsOf, fieldIs, type Service } from '../data/endpoint.js';
import { count, day, field, nullableNumber, nullableText, number, requiredText } from '../data/fields.js';
import { refusing } from '../data/words.js';

// For whoever checks answers elsewhere: `check(topLeasing, answer)` gives the read answer, or throws where it is wrong, with
// `path`, `expected` and `received`.
export { check } from '../data/check.js';
export type { Answer, Endpoint, Service } from '../data/endpoint.js';
export type { LoadError } from '../data/errors.js';

/**
 * The sales dashboard of a laboratory (IBL). Only active orders, details and payments count. Sales are the orders' totals
 * by their own date, both days of a period included; without dates all orders count. Paid is the sum of an order's
 * payments. Lunas is its flag, whatever is outstanding. Outstanding is the charge amount, also where that is 0, else the
 * total less what is paid; it is never cut at 0. An order whose company, MOU or omzet type is missing or inactive stays:
 * there it is `(tidak ada)`, with null as its id; of an inactive company so is the group, of an inactive MOU the omzet
 * type. With `nat_subgroup_id` an order counts with its details of that subgroup (contribution view: what is paid and
 * outstanding is null there) or, with `view_mode=order`, once with its full total. What is outstanding ages from the day of
 * the order to `date_end`, else to today: day 90 is `61-90`, day 91 is `90+`. Names ascend as Indonesian does, then ids.
 * An empty parameter is an absent one. A value that is unknown, a day that doesn't exist, a start after the end and a page
 * 0 are refused with 400 and `{"status": "ERR", "message": …}`.
 */
export const lab: Service = {
  name: 'lab',
  apiBase: '/api',
  refuses: /* @__PURE__ */ refusing(/* @__PURE__ */ fieldIs('status', 'ERR')),
  paging: { page: 'page', size: 'page_size', largest: 100 },
};

const get = /* @__PURE__ */ endpointsOf(lab);
const post = /* @__PURE__ */ endpointsOf(lab, 'POST');

// As in every contract, functions and constants only: a bundler can leave out what a page doesn't use.

const ok = /* @__PURE__ */ field('OK', (value) => (value === 'OK' ? value : undefined));

/** An answer in its envelope. */
const answer = <T>(data: z.ZodMiniType<T>) => z.looseObject({ status: ok, data });

/** Breakdowns send ids as texts, tables as numbers: who compares them compares texts. */
const id = count;
const nullableId = /* @__PURE__ */ z.nullable(count);

const yesOrNo = /* @__PURE__ */ field('Y | N', (value) =>
  value === 'Y' || value === 'N' ? value : undefined,
);

/** The numbers of the orders. The rate is what is paid of the sales, 0 to 1 or more; without sales it is 0. */
export const labSummary = /* @__PURE__ */ get(
  '/dashboard/sales/summary',
  /* @__PURE__ */ answer(
    /* @__PURE__ */ z.looseObject({
      total_sales: number,
      total_paid: nullableNumber,
      total_outstanding: nullableNumber,
      collection_rate: nullableNumber,
      lunas_order_count: count,
      open_order_count: count,
      active_company_count: count,
    }),
  ),
);

/**
 * Sales and cash-in by day or month. Sales and what is outstanding count by the date of the order; what is paid is the
 * whole that was paid of the orders whose last payment lies in the period, whenever they were made. Listed are, ascending,
 * the periods that have an order or such a payment.
 */
export const labTrend = /* @__PURE__ */ get(
  '/dashboard/sales/trend',
  /* @__PURE__ */ answer(
    /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({
        period: day,
        sales_amount: number,
        paid_amount: nullableNumber,
        outstanding_amount: nullableNumber,
      }),
    ),
  ),
);

/**
 * One measure by one dimension, greatest first, then by name; aging buckets in their natural order, and only those that
 * have an order. Aging counts only what is outstanding. A subgroup's sales are those of its details whatever the view;
 * what is paid or outstanding of a subgroup is refused with 400, as it is in the contribution view.
 */
export const labBreakdown = /* @__PURE__ */ get(
  '/dashboard/sales/breakdown',
  /* @__PURE__ */ answer(
    /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({
        dimension_id: nullableText,
        dimension_name: nullableText,
        metric_value: number,
        order_count: count,
      }),
    ),
  ),
);

/**
 * The companies by one of their numbers; equal ones by name, whatever the direction. Several omzet types of one company
 * are joined by commas. In the contribution view only `sales` ranks; anything else is refused with 400.
 */
export const labCompanyRanking = /* @__PURE__ */ get(
  '/dashboard/sales/company-ranking',
  /* @__PURE__ */ answer(
    /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.looseObject({
        company_id: nullableId,
        company_name: nullableText,
        company_type_group_name: nullableText,
        omzet_type_name: nullableText,
        sales_amount: number,
        paid_amount: nullableNumber,
        outstanding_amount: nullableNumber,
        collection_rate: nullableNumber,
        order_count: count,
      }),
    ),
  ),
);

const pagination = () => z.looseObject({ page: count, page_size: count, total_rows: count });

/**
 * The orders, page by page, last ones first where nothing else is asked for; `sort_by` is the name of a field, and equal
 * ones stand by their id, downwards. A page past the end has no rows. In the contribution view the sales are the order's
 * details of the subgroup. Without anything outstanding there is no aging bucket.
 */
export const labOrders = /* @__PURE__ */ get(
  '/dashboard/sales/orders',
  /* @__PURE__ */ answer(
    /* @__PURE__ */ z.looseObject({
      rows: /* @__PURE__ */ z.array(
        /* @__PURE__ */ z.looseObject({
          order_id: id,
          order_date: nullableText,
          lab_number: nullableText,
          company_name: nullableText,
          company_type_group_name: nullableText,
          mou_name: nullableText,
          omzet_type_name: nullableText,
          gross_sales_amount: number,
          payment_amount: nullableNumber,
          outstanding_amount: nullableNumber,
          is_lunas: yesOrNo,
          aging_bucket: nullableText,
        }),
      ),
      pagination: /* @__PURE__ */ pagination(),
    }),
  ),
);

/**
 * What the details of each subgroup add up to, greatest first, then by name, whatever the view. Details whose test or
 * subgroup is unknown or inactive are in none. With `nat_subgroup_id` only that one is listed. The source shows no
 * pagination: it may be absent, and then the rows are all there are.
 */
export const labSubgroups = /* @__PURE__ */ get(
  '/dashboard/sales/subgroup-contribution',
  /* @__PURE__ */ answer(
    /* @__PURE__ */ z.looseObject({
      rows: /* @__PURE__ */ z.array(
        /* @__PURE__ */ z.looseObject({
          nat_subgroup_id: id,
          nat_subgroup_name: nullableText,
          sales_amount: number,
          detail_count: count,
          company_count: count,
        }),
      ),
      pagination: /* @__PURE__ */ z.optional(/* @__PURE__ */ pagination()),
    }),
  ),
);

/**
 * Starts the collection of new orders, details and payments. The answer says that it has begun; nothing says when it
 * ends. For admins and developers: others get a 403.
 */
export const labRefresh = /* @__PURE__ */ post(
  '/dashboard/sales/refresh',
  /* @__PURE__ */ answer(/* @__PURE__ */ z.looseObject({ job_name: requiredText, message: requiredText })),
);
