/** The parameters of the water endpoints: a month, a rayon, a customer. */
import { choiceParam, monthParam, numberParam, textParam, yearParam } from '../core/param-types.js';
import { defineParams, withParams, type Param, type ParamSet, type ParamValues } from '../core/params.js';
import { formatValue } from '../format/values.js';
import type { Locale } from '../locales/locales.js';
import { ALL_ANOMALIES, ANOMALIES, MOST_MONTHS, RAYON_CHOICES, type Anomaly } from './codes.js';

/** The attributes of every water widget that is of a month. */
export const waterParams = /* @__PURE__ */ defineParams({
  /** The month, 1 to 12, together with `year`. Without both it is the newest month that the service has. */
  month: /* @__PURE__ */ monthParam({
    query: 'bulan',
    isOptional: true,
    label: { id: 'bulan', en: 'month' },
  }),
  /** The year, four digits, together with `month`. */
  year: /* @__PURE__ */ yearParam({
    query: 'tahun',
    isOptional: true,
    label: { id: 'tahun', en: 'year' },
  }),
});

/** Which rayon a list is limited to. */
export const rayonParams = /* @__PURE__ */ defineParams({
  /** `34`, `35`, or `SUNTER` for both; absent: everything, also what belongs to no rayon. */
  rayon: /* @__PURE__ */ choiceParam({
    choices: RAYON_CHOICES,
    isOptional: true,
    label: { id: 'rayon', en: 'rayon' },
  }),
});

/** How many months a history has. */
export const monthsParams = /* @__PURE__ */ defineParams({
  /** How many months, 12 where nothing is said. */
  months: /* @__PURE__ */ numberParam({
    least: 1,
    most: MOST_MONTHS,
    fallback: '12',
    label: { id: 'jumlah bulan', en: 'months' },
  }),
});

/** One customer. */
export const nomenParams = /* @__PURE__ */ defineParams({
  /** The customer's number (nomen). */
  nomen: /* @__PURE__ */ textParam({ label: { id: 'nomen', en: 'nomen' } }),
});

/** Which anomalies are listed. */
export const anomalyParam = /* @__PURE__ */ defineParams({
  /** Which anomalies. */
  type: /* @__PURE__ */ choiceParam({
    choices: [...ANOMALIES, ALL_ANOMALIES],
    inPath: true,
    label: { id: 'jenis anomali', en: 'kind of anomaly' },
  }),
}).type;

/** What customers are searched by: the element's `search`. */
export const searchParam = /* @__PURE__ */ defineParams({
  /** The beginning of a nomen, or a part of a name. */
  search: /* @__PURE__ */ textParam({ query: 'q', label: { id: 'nomen atau nama', en: 'nomen or name' } }),
}).search;

/** Which cases are listed, and which one is open. */
export const caseParams = /* @__PURE__ */ defineParams({
  /** Which cases: `pending`, `in_progress`, `completed`, `rejected`; `all` or absent: all of them. */
  status: /* @__PURE__ */ textParam({ isOptional: true, label: { id: 'status kasus', en: 'status' } }),
  /** The kind of anomaly of the cases, such as `extreme`; `all` or absent: all of them. */
  kind: /* @__PURE__ */ textParam({
    query: 'jenis',
    isOptional: true,
    label: { id: 'jenis kasus', en: 'kind' },
  }),
  /** The id of the case that is open; absent: none. */
  case: /* @__PURE__ */ textParam({ query: 'id', inPath: true, label: { id: 'kasus', en: 'case' } }),
});

const month: Param<string | number> = {
  ...waterParams.month,
  // The service's months have no zero in front.
  send: (value) => String(Number(value)),
};
const { year } = waterParams;

const isThere =
  ({ attribute }: Param<never>) =>
  (values: ParamValues): boolean =>
    Boolean(values[attribute]);

/** Month and year: neither of them, or both. */
export const monthAndYear: ParamSet['params'] = [
  month,
  year,
  // One of them needs the other.
  { ...month, isOptional: false, when: isThere(year) },
  { ...year, isOptional: false, when: isThere(month) },
];

/** The same in an endpoint's path; without either they are those of `today`, where that is given. */
export const monthInPath = (now?: string): ParamSet['params'] =>
  now === undefined
    ? monthAndYear.map((param) => ({ ...param, inPath: true }))
    : [
        { ...month, inPath: true, fallback: now.slice(5) },
        { ...year, inPath: true, fallback: now.slice(0, 4) },
      ];

/** What the values choose: "Juni 2024"; without a month nothing, for the answer says which one is the newest. */
export const describeMonth = ({ month, year }: ParamValues, locale: Locale): string =>
  month && year ? formatValue(`${year}-${month}`, 'month', locale) : '';

/** A month, with further parameters. */
export const waterMonthWith = (...more: ParamSet['params']): ParamSet => ({
  params: [...monthAndYear, ...more],
  describe: describeMonth,
});

/** A month. */
export const waterMonth: ParamSet = waterMonthWith();

/** A month and a rayon. */
export const waterRayonMonth: ParamSet = waterMonthWith(rayonParams.rayon);

/** A month and a kind of anomaly. */
export const waterAnomaly: ParamSet = waterMonthWith(anomalyParam);

/** The same of one kind, whatever is chosen. */
export const waterAnomalyOf = (kind: Anomaly): ParamSet =>
  waterMonthWith({ ...anomalyParam, send: () => kind });

/** What customers are searched by, in a rayon or in all. */
export const customerSearchSet: ParamSet = { params: [searchParam, rayonParams.rayon] };

/** A customer, and the month of its payments where one is chosen. */
export const customerSet: ParamSet = waterMonthWith({ ...nomenParams.nomen, inPath: true });

/** A customer as it is now, whatever month is chosen. */
export const customerOnly: ParamSet = { params: [{ ...nomenParams.nomen, inPath: true }] };

/** Which cases. */
export const caseList: ParamSet = { params: [caseParams.status, caseParams.kind] };

/** The case that is open. */
export const openCase: ParamSet = { params: [caseParams.case] };

/** Gives a kind the month of the water widgets. */
export const Water = /* @__PURE__ */ withParams(waterParams);

/** The same with a rayon. */
export const WaterRayon = /* @__PURE__ */ withParams({ ...waterParams, ...rayonParams });

/** Gives a kind a rayon, without a month. */
export const Rayon = /* @__PURE__ */ withParams(rayonParams);

/** The same with a customer. */
export const WaterNomen = /* @__PURE__ */ withParams({ ...waterParams, ...nomenParams });

/** Gives a kind a customer, without a month. */
export const CustomerOnly = /* @__PURE__ */ withParams(nomenParams);

/** Gives a kind which cases are listed, and which one is open. */
export const CaseBoard = /* @__PURE__ */ withParams(caseParams);
