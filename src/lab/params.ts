/** The parameters of the lab endpoints: a period, what orders are filtered by, and how a subgroup counts. */
import { choiceParam, dateParam, numberParam, textParam } from '../core/param-types.js';
import { defineParams, withParams, type Param, type ParamSet, type ParamValues } from '../core/params.js';
import { AttributeError } from '../data/errors.js';
import { formatPeriod } from '../format/values.js';
import type { Locale } from '../locales/locales.js';
import { type Dimension, DIMENSIONS, GRANULARITIES, METRICS, RANKED_BY, VIEW_MODES } from './codes.js';
import { MOST_PERIODS, periodBefore, periodsOf } from './periods.js';

const limitParam = () =>
  numberParam({ least: 1, most: 100_000, isOptional: true, label: { id: 'jumlah baris', en: 'rows' } });

/** The attributes of every lab widget. */
export const labParams = /* @__PURE__ */ defineParams({
  /** First day of the orders, YYYY-MM-DD, included. Required, here or in the scope. */
  dateFrom: /* @__PURE__ */ dateParam({
    query: 'date_start',
    label: { id: 'tanggal awal', en: 'first day' },
  }),
  /** Last day of the orders, YYYY-MM-DD, included; the age of what is outstanding is counted up to it. Required, here or in the scope. */
  dateTo: /* @__PURE__ */ dateParam({ query: 'date_end', label: { id: 'tanggal akhir', en: 'last day' } }),
  /** The id of a company; all of them where there is none. */
  company: /* @__PURE__ */ textParam({
    query: 'company_id',
    isOptional: true,
    label: { id: 'perusahaan', en: 'company' },
  }),
  /** The id of a group of companies; all of them where there is none. */
  companyTypeGroup: /* @__PURE__ */ textParam({
    query: 'company_type_group_id',
    isOptional: true,
    label: { id: 'grup perusahaan', en: 'company group' },
  }),
  /** The id of an omzet type; all of them where there is none. */
  omzetType: /* @__PURE__ */ textParam({
    query: 'omzet_type_id',
    isOptional: true,
    label: { id: 'tipe omzet', en: 'omzet type' },
  }),
  /** `Y`: orders that are paid for (lunas), `N`: the others; absent: both. */
  isLunas: /* @__PURE__ */ choiceParam({
    query: 'is_lunas',
    choices: ['Y', 'N'],
    isOptional: true,
    label: { id: 'status lunas', en: 'paid' },
  }),
  /** `Y`: orders of which something is outstanding, `N`: the others; absent: both. */
  hasOutstanding: /* @__PURE__ */ choiceParam({
    query: 'has_outstanding',
    choices: ['Y', 'N'],
    isOptional: true,
    label: { id: 'status tagihan', en: 'outstanding' },
  }),
  /** The id of a subgroup of tests; all of them where there is none. */
  natSubgroup: /* @__PURE__ */ textParam({
    query: 'nat_subgroup_id',
    isOptional: true,
    label: { id: 'subgrup', en: 'subgroup' },
  }),
  /**
   * What an order counts with where a subgroup is chosen: `contribution` (default) or `order`. The one is its details of
   * the subgroup, the other its full total.
   */
  viewMode: /* @__PURE__ */ choiceParam({
    query: 'view_mode',
    choices: VIEW_MODES,
    isOptional: true,
    label: { id: 'cara hitung', en: 'view' },
  }),
});

const { dateFrom, dateTo, hasOutstanding, viewMode } = labParams;

const hasSubgroup = (values: ParamValues): boolean => Boolean(values['nat-subgroup']);

/** Whether orders count with their details of a subgroup only: what is paid and outstanding is unknown then. */
export const isContribution = (values: ParamValues): boolean =>
  hasSubgroup(values) && values['view-mode'] !== 'order';

const check: NonNullable<ParamSet['check']> = ({ 'date-from': from = '', 'date-to': to = '' }) => {
  if (from > to) throw new AttributeError('order', 'date-from', from, ['date-to', to]);
};

const describe = ({ 'date-from': from = '', 'date-to': to = '' }: ParamValues, locale: Locale): string =>
  formatPeriod(from, to, locale);

const filters: ParamSet['params'] = [
  ...Object.values(labParams).filter((param) => param !== viewMode),
  { ...viewMode, when: hasSubgroup },
];

/** A period and the filters, with further parameters. */
export const labPeriodWith = (...more: ParamSet['params']): ParamSet => ({
  params: [...filters, ...more],
  check,
  describe,
});

/** A period and the filters. */
export const labPeriod: ParamSet = labPeriodWith();

/** The dates alone: what can be chosen in a period. */
export const labDates: ParamSet = { params: [dateFrom, dateTo], check, describe };

/** Parameters of which one is sent otherwise. */
const sending = (
  params: ParamSet['params'],
  { attribute }: Param<never>,
  more: Partial<Param>,
): ParamSet['params'] =>
  (params as readonly Param[]).map((param) =>
    param.attribute === attribute ? { ...param, ...more } : param,
  );

/** Only orders of which something is outstanding, whatever is chosen. */
const onlyOutstanding = (params: ParamSet['params']): ParamSet['params'] =>
  sending(params, hasOutstanding, { fallback: 'Y', send: () => 'Y' });

/** The same filters where only orders of which something is outstanding count. */
export const labOutstanding: ParamSet = { ...labPeriod, params: onlyOutstanding(filters) };

/** The same question about the period of equal length before. */
export const beforeThat = (set: ParamSet): ParamSet => ({
  ...set,
  params: (set.params as readonly Param[]).map((param) => {
    const end = [dateFrom.attribute, dateTo.attribute].indexOf(param.attribute);
    if (end < 0) return param;
    const send: Param['send'] = (_, values) =>
      periodBefore(values['date-from'] ?? '', values['date-to'] ?? '')[end];
    return { ...param, send };
  }),
});

/** How fine a trend is. */
export const granularityParam = /* @__PURE__ */ defineParams({
  granularity: /* @__PURE__ */ choiceParam({
    choices: GRANULARITIES,
    fallback: 'month',
    label: { id: 'rincian waktu', en: 'granularity' },
  }),
}).granularity;

/** What a breakdown is by, what it measures, and how many rows it has. */
export const breakdownParams = /* @__PURE__ */ defineParams({
  dimension: /* @__PURE__ */ choiceParam({
    choices: DIMENSIONS,
    label: { id: 'dimensi', en: 'dimension' },
  }),
  metric: /* @__PURE__ */ choiceParam({
    choices: METRICS,
    fallback: 'sales',
    label: { id: 'ukuran', en: 'metric' },
  }),
  limit: /* @__PURE__ */ limitParam(),
});

/** A course of time that is longer can't be read, and takes the browser too long. */
const checkTrend: ParamSet['check'] = (values, today) => {
  check(values, today);
  const { 'date-from': from = '', 'date-to': to = '', granularity } = values;
  if (periodsOf(from, to, granularity === 'day' ? 'day' : 'month').length > MOST_PERIODS)
    throw new AttributeError('date', 'date-from', from, [to], {
      id: (_, from, to) =>
        `Periode dari ${from} sampai ${to} terlalu panjang untuk grafik ini. Pilih periode yang lebih pendek, atau granularity="month".`,
      en: (_, from, to) =>
        `The period from ${from} to ${to} is too long for this chart. Choose a shorter one, or granularity="month".`,
    });
};

/** A period and the filters, by day or month. */
export const labTrendPeriod: ParamSet = { ...labPeriodWith(granularityParam), check: checkTrend };

/** A period and the filters, for one measure by one dimension. */
export const labBreakdownPeriod: ParamSet = labPeriodWith(...Object.values(breakdownParams));

/**
 * The same for a dimension. Of ages only what is outstanding counts. Where shares are shown, the whole is asked for: a limit
 * cuts what is shown.
 */
export const labBreakdownOf = (dimension: Dimension, isWhole: boolean): ParamSet => {
  const { params } = labBreakdownPeriod;
  const aged = dimension === 'aging_bucket' ? onlyOutstanding(params) : params;
  return {
    ...labBreakdownPeriod,
    params: isWhole ? sending(aged, breakdownParams.limit, { send: () => undefined }) : aged,
  };
};

/** Omzet types of orders that are paid for, or of the others; undefined where the filter leaves those out. */
export const labOmzetTypes = (lunas: 'Y' | 'N'): ParamSet => ({
  ...labPeriod,
  params: [
    ...sending(filters, labParams.isLunas, { fallback: lunas, send: () => lunas }),
    { ...breakdownParams.dimension, fallback: 'omzet_type', send: () => 'omzet_type' },
    breakdownParams.metric,
  ],
});

/** What there is of a dimension in a period, whatever else is chosen. */
export const choicesOf = (dimension: Dimension): ParamSet => ({
  ...labDates,
  params: [...labDates.params, { ...breakdownParams.dimension, fallback: dimension, send: () => dimension }],
});

/** The order of a ranking, and how many rows it has. */
export const rankingParams = /* @__PURE__ */ defineParams({
  sortBy: /* @__PURE__ */ choiceParam({
    query: 'sort_by',
    choices: RANKED_BY,
    fallback: 'sales',
    label: { id: 'urutan', en: 'order' },
  }),
  sortDir: /* @__PURE__ */ choiceParam({
    query: 'sort_dir',
    choices: ['asc', 'desc'],
    isOptional: true,
    label: { id: 'arah urutan', en: 'direction' },
  }),
  limit: /* @__PURE__ */ limitParam(),
});

/** Gives a kind the attributes of the lab widgets. */
export const Lab = /* @__PURE__ */ withParams(labParams);
