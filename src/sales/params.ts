/** The parameters of the sales endpoints: a month, a year or one day, a branch, and whether to compare. */
import { dateParam, flagParam, monthParam, textParam, yearParam } from '../core/param-types.js';
import { defineParams, withParams, type Param, type ParamSet, type ParamValues } from '../core/params.js';
import { AttributeError } from '../data/errors.js';
import type { Locale } from '../locales/locales.js';
import { ALL_MONTHS } from './codes.js';
import { periodText } from './periods.js';

/** The attributes of every sales widget. */
export const salesParams = /* @__PURE__ */ defineParams({
  /** The year, four digits. Required, here or in the scope, unless `custom-date` is set. */
  year: /* @__PURE__ */ yearParam({ label: { id: 'tahun', en: 'year' } }),
  /**
   * The month, "01" to "12" (8 means "08"), or "all-month" for the whole year. Required, here or in the scope, unless
   * `custom-date` is set; widgets that show a whole year don't read it.
   */
  month: /* @__PURE__ */ monthParam({
    also: {
      names: [ALL_MONTHS],
      words: {
        id: (attribute, value, also) =>
          `${attribute} berisi “${value}”. Tulis bulan 01 sampai 12 atau ${also}.`,
        en: (attribute, value, also) => `${attribute} is “${value}”. Write a month from 01 to 12 or ${also}.`,
      },
    },
    label: { id: 'bulan', en: 'month' },
  }),
  /** The code of a branch, or "all-branch". Required, here or in the scope, where the endpoint needs a branch. */
  branch: /* @__PURE__ */ textParam({ label: { id: 'cabang', en: 'branch' } }),
  /** Also asks for the periods before: last year and last month, or with `custom-date` the day before and last month. */
  compare: /* @__PURE__ */ flagParam({ label: { id: 'perbandingan', en: 'comparison' } }),
  /** Shows one day, `selected-date`, instead of a month. Widgets that show a whole year take that day's year. */
  customDate: /* @__PURE__ */ flagParam({
    query: 'useCustomDate',
    label: { id: 'tanggal khusus', en: 'custom date' },
  }),
  /** The day of `custom-date`, YYYY-MM-DD, not after today. Required, here or in the scope, with `custom-date`. */
  selectedDate: /* @__PURE__ */ dateParam({ query: 'selectedDate', label: { id: 'tanggal', en: 'day' } }),
});

const isDay = (values: ParamValues): boolean => values['custom-date'] === 'true';
const isMonth = (values: ParamValues): boolean => !isDay(values);

const { year, month, branch, compare } = salesParams;
const customDate: Param<boolean> = {
  ...salesParams.customDate,
  // What isn't a day is a month, without being said.
  send: (value) => (value === 'true' ? value : undefined),
};
const selectedDate: Param = { ...salesParams.selectedDate, when: isDay };

/** A month, a year or a day. */
const period = [customDate, selectedDate, { ...year, when: isMonth }, { ...month, when: isMonth }] as const;

/** The year of the year, or of the day. */
const wholeYear = [
  { ...customDate, send: () => undefined },
  { ...selectedDate, query: 'year', send: (date: string) => date.slice(0, 4) },
  { ...year, when: isMonth },
] as const;

const check: ParamSet['check'] = ({ 'selected-date': day = '' }, today) => {
  if (day > today)
    throw new AttributeError('future', 'selected-date', day, [], {
      id: (attribute, value) => `${attribute} (${value}) belum tiba.`,
      en: (attribute, value) => `${attribute} (${value}) has not come yet.`,
    });
};

/** The year, month or day in words. All that is needed is there. */
export const describePeriod = (values: ParamValues, locale: Locale): string => {
  const { year = '', month = '', 'selected-date': day = '' } = values;
  return periodText(isDay(values) ? day : month === ALL_MONTHS ? year : `${year}-${month}`, locale);
};

const describeYear = (values: ParamValues): string =>
  (isDay(values) ? values['selected-date']?.slice(0, 4) : values['year']) ?? '';

/** A period, a branch, and whether to compare. */
export const salesPeriod: ParamSet = {
  params: [...period, branch, compare],
  check,
  describe: describePeriod,
};

/** The same where all branches are meant if none is named. */
export const salesPeriodAnyBranch: ParamSet = {
  ...salesPeriod,
  params: [...period, { ...branch, isOptional: true }, compare],
};

/** The same for all branches. */
export const salesPeriodAllBranches: ParamSet = { ...salesPeriod, params: [...period, compare] };

/** A year, a branch, and whether to compare. */
export const salesYear: ParamSet = {
  params: [...wholeYear, branch, compare],
  check,
  describe: describeYear,
};

/** A year and a branch. */
export const salesYearAlone: ParamSet = { ...salesYear, params: [...wholeYear, branch] };

/** Gives a kind the attributes of the sales widgets. */
export const Sales = /* @__PURE__ */ withParams(salesParams);
