/** The sales service's endpoints and the shape of their answers (source: 002_ba02b1db1c443c70.txt). */
import * as z from 'zod/mini';
import { endpointsOf, fieldIs, type Service } from '../data/endpoint.js';
import { count, field, nullableText, number, requiredText } from '../data/fields.js';
import { refusing } from '../data/words.js';
import { isPlainDate } from '../format/plain-date.js';

// For whoever checks answers elsewhere: `check(topLeasing, answer)` gives the read answer, or throws where it is wrong, with
// `path`, `expected` and `received`.
export { check } from '../data/check.js';
export type { Answer, Endpoint, Service } from '../data/endpoint.js';
export type { LoadError } from '../data/errors.js';

/**
 * The car sales dashboard's service. Rows count by their own date; those after today, and those without a date, count
 * nowhere. A month before January is December of the year before; a day that the month before doesn't have is that
 * month's last, and `period` says which. A future month has zeros. Of missing and wrong parameters the first one found is
 * told: what is missing, then forms, then the future. Rows of an unknown branch, or of none, count only under
 * `all-branch`. Models are grouped in any case: under the name in the table of models, else that of the lowest id.
 */
export const sales: Service = {
  name: 'sales',
  apiBase: '/api',
  refuses: /* @__PURE__ */ refusing(/* @__PURE__ */ fieldIs('status', 'error')),
};

const get = /* @__PURE__ */ endpointsOf(sales);

// As in every contract, functions and constants only: a bundler can leave out what a page doesn't use.

const success = /* @__PURE__ */ field('success', (value) => (value === 'success' ? value : undefined));

/** An answer in its envelope; `message` is free text. */
const answer = <T>(data: z.ZodMiniType<T>) => z.looseObject({ status: success, data });

/** A year, a month or a day: 2025, 2025-08, 2025-08-15. */
const periodName = /* @__PURE__ */ field('period', (value) =>
  typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value) && isPlainDate(`${value}-01-01`.slice(0, 10))
    ? value
    : undefined,
);

const isWholeYear = (period: string): boolean => /^\d{4}$/.test(period);

/** A whole year has no month before it: there, and only there, the month before is null. It may also be absent. */
const monthBefore = <T>(item: z.ZodMiniType<T>) => z.optional(z.nullable(item));

const nullOnlyInYears = <T>(
  path: string,
  read: (value: T) => { readonly period: string; readonly before: unknown },
) =>
  z.refine<T>(
    (value) => {
      const { period, before } = read(value);
      return before !== null || isWholeYear(period);
    },
    { error: 'a value', path: [path] },
  );

/** A number of the chosen period beside those that it is compared with. */
const compared = <T extends { readonly period: string }>(point: z.ZodMiniType<T>) =>
  z
    .looseObject({
      selected: point,
      prevYear: z.optional(point),
      prevMonth: monthBefore(point),
      prevDate: z.optional(point),
    })
    .check(
      nullOnlyInYears('prevMonth', ({ selected, prevMonth }) => ({
        period: selected.period,
        before: prevMonth,
      })),
    );

const units = () => compared(z.looseObject({ value: count, period: periodName }));

/**
 * Six numbers, each with what it is compared with. Ties for the top model go by name, for the top branch by code. Where
 * nothing was sold the point stays: its name or code is null and its value 0. A missing price adds 0, a negative one is
 * taken off; both rows are units. An unknown branch is never the top one. A month is compared with the month and the year
 * before, a day with the day and the month before, a whole year with the year before only. `request` is not read.
 */
export const salesKpis = /* @__PURE__ */ get(
  '/getSalesReportByDate',
  /* @__PURE__ */ answer(
    /* @__PURE__ */ z.looseObject({
      kpis: /* @__PURE__ */ z.looseObject({
        totalUnitSales: /* @__PURE__ */ units(),
        totalSPK: /* @__PURE__ */ units(),
        totalRevenue: /* @__PURE__ */ compared(
          /* @__PURE__ */ z.looseObject({ value: number, period: periodName }),
        ),
        totalDO: /* @__PURE__ */ units(),
        topModel: /* @__PURE__ */ compared(
          /* @__PURE__ */ z.looseObject({ name: nullableText, value: count, period: periodName }),
        ),
        topBranch: /* @__PURE__ */ compared(
          /* @__PURE__ */ z.looseObject({ code: nullableText, value: count, period: periodName }),
        ),
      }),
    }),
  ),
);

/** The source shows the trends bare, and says that every answer has the envelope: both are read, and come bare. */
const eitherWay = <T>(bare: z.ZodMiniType<T>): z.ZodMiniType<T> => {
  const enveloped = answer(bare);
  const either = z.transform((value: unknown, context): T => {
    const isEnveloped = typeof value === 'object' && value !== null && ('status' in value || 'data' in value);
    const result = isEnveloped ? enveloped.safeParse(value) : bare.safeParse(value);
    if (result.success) return isEnveloped ? (result.data as { data: T }).data : (result.data as T);
    for (const issue of result.error.issues) {
      context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
    }
    return z.NEVER;
  });
  // A function can't be looked into: this is what the documents say of it.
  return Object.assign(either, { reads: [enveloped, bare] });
};

/** By what lines are told apart. */
const lineName = /* @__PURE__ */ field('name', (value) =>
  typeof value === 'string' && value.trim() ? value : undefined,
);

/** Lines of twelve months, told apart by their labels. */
const lines = () =>
  z.looseObject({
    datasets: z.array(z.looseObject({ label: lineName, data: z.array(count).check(z.length(12)) })),
  });

/**
 * Units sold in each month of a year and, compared, of the year before. Counted are rows of sales by `sale_date`. The
 * spelling is the service's. The answer may also come without its envelope, as the source shows it.
 */
export const salesTrend = /* @__PURE__ */ get(
  '/getSalesTrendMonthly',
  /* @__PURE__ */ eitherWay(/* @__PURE__ */ z.looseObject({ salesMontlyTrend: /* @__PURE__ */ lines() })),
);

/**
 * Delivery orders and orders (SPK) in each month of a year. Counted are delivery orders by `do_date` and orders by
 * `spk_date`. The spelling is the service's. The answer may also come without its envelope, as the source shows it.
 */
export const deliveriesAndOrders = /* @__PURE__ */ get(
  '/getSalesReportDOvsSPKMonthly',
  /* @__PURE__ */ eitherWay(/* @__PURE__ */ z.looseObject({ DOvsSPKMontlyTrend: /* @__PURE__ */ lines() })),
);

const optionalCount = /* @__PURE__ */ z.optional(count);

/**
 * Units sold of each model. Counted are rows of sales by `sale_date`. Listed is every model of the table of models, also
 * without a sale, and others that were sold in one of the periods; most units first, then by name. `percentage` is
 * documented, but in no example: it may be absent. Without `branch` all branches are meant, without `compare` nothing is
 * compared.
 */
export const salesByModel = /* @__PURE__ */ get(
  '/getSalesReportByUnitMonthly',
  /* @__PURE__ */ answer(
    /* @__PURE__ */ z.looseObject({
      current: /* @__PURE__ */ z
        .looseObject({
          period: periodName,
          label: requiredText,
          items: /* @__PURE__ */ z.array(
            /* @__PURE__ */ z.looseObject({
              name: requiredText,
              value: count,
              percentage: /* @__PURE__ */ z.optional(number),
              prevY: optionalCount,
              prevM: /* @__PURE__ */ monthBefore(count),
              prevD: optionalCount,
            }),
          ),
        })
        .check(
          nullOnlyInYears('items', ({ period, items }) => ({
            period,
            before: items.some(({ prevM }) => prevM === null) ? null : 0,
          })),
        ),
    }),
  ),
);

/** A period's units by branch, in the branches' fixed order. How many there must be, the element knows. */
const bars = () =>
  z.looseObject({
    period: periodName,
    label: requiredText,
    datasets: z.array(z.looseObject({ data: z.array(count) })),
  });

/**
 * Units sold by branch. Counted are rows of sales by `sale_date`; those of an unknown branch, or of none, are in no bar.
 * The branches' order is PETTARANI (0050), PALU (0051), KENDARI (0052), GORONTALO (0053), PALOPO (0054): a list of another
 * length is an error, never bars with wrong names. `branch` means nothing here.
 */
export const salesByBranch = /* @__PURE__ */ get(
  '/getSalesReportByBranch',
  /* @__PURE__ */ answer(
    /* @__PURE__ */ z
      .looseObject({
        current: /* @__PURE__ */ bars(),
        comparison: /* @__PURE__ */ z.optional(
          /* @__PURE__ */ z.looseObject({
            prevYear: /* @__PURE__ */ z.optional(/* @__PURE__ */ bars()),
            prevMonth: /* @__PURE__ */ monthBefore(/* @__PURE__ */ bars()),
            prevDate: /* @__PURE__ */ z.optional(/* @__PURE__ */ bars()),
          }),
        ),
      })
      .check(
        nullOnlyInYears('comparison', ({ current, comparison }) => ({
          period: current.period,
          before: comparison?.prevMonth,
        })),
      ),
  ),
);
