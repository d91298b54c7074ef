/** The parameters of the margin endpoints: a month, an area, how fine a trend is. */
import { monthly } from '../core/monthly.js';
import { choiceParam, monthParam, yearParam } from '../core/param-types.js';
import { defineParams, withParams, type Param, type ParamSet, type ParamValues } from '../core/params.js';
import { formatValue } from '../format/values.js';
import type { Locale } from '../locales/locales.js';
import { GROSS_MARGIN, HISTORY_TYPES, LOCATION_TYPES, PERIODS } from './codes.js';

/** The attributes of every margin widget. */
export const marginParams = /* @__PURE__ */ defineParams({
  /** The month, 1 to 12. Required for the gross margin, here or in the scope; elsewhere this month. */
  month: /* @__PURE__ */ monthParam({ label: { id: 'bulan', en: 'month' } }),
  /** The year, four digits. Required for the gross margin, here or in the scope; elsewhere this year. */
  year: /* @__PURE__ */ yearParam({ label: { id: 'tahun', en: 'year' } }),
});

const { month, year } = marginParams;

/** The area of the data page. */
export const areaParams = /* @__PURE__ */ defineParams({
  /** Which area's rows: `ALL` (default), `LOCAL` or `CABANG`. */
  locationType: /* @__PURE__ */ choiceParam({
    query: 'locationType',
    choices: LOCATION_TYPES,
    isOptional: true,
    label: { id: 'area', en: 'area' },
  }),
});

/** How fine a trend is. */
export const periodParams = /* @__PURE__ */ defineParams({
  period: /* @__PURE__ */ choiceParam({
    choices: PERIODS,
    fallback: 'daily',
    label: { id: 'periode', en: 'period' },
  }),
});

/** Which uploads a history lists. */
export const historyParams = /* @__PURE__ */ defineParams({
  type: /* @__PURE__ */ choiceParam({
    choices: HISTORY_TYPES,
    fallback: 'all',
    label: { id: 'jenis unggahan', en: 'kind of upload' },
  }),
});

const asNumber: Param['send'] = (value) => String(Number(value));

/** The service's months have no zero in front. */
const sentMonth = { ...month, send: asNumber };

const describe = ({ month, year }: ParamValues, locale: Locale): string =>
  formatValue(`${year}-${month}`, 'month', locale);

/** A month, which has to be chosen. */
export const marginMonth: ParamSet = { params: [sentMonth, year], describe };

/** A definition whose parameters fall back to the month that is now; the same object within a month. */
export const inThisMonth = <T>(
  make: (month: ParamSet['params'], describe: NonNullable<ParamSet['describe']>) => T,
): (() => T) =>
  monthly((now) =>
    make(
      [
        { ...sentMonth, fallback: now.slice(5) },
        { ...year, fallback: now.slice(0, 4) },
      ],
      describe,
    ),
  );

const dataType: Param = {
  attribute: 'data-type',
  property: 'dataType',
  query: 'type',
  fallback: GROSS_MARGIN,
  send: () => GROSS_MARGIN,
  label: { id: 'jenis data', en: 'kind of data' },
};

/** The question of the data page. */
export const dataSet = (
  months: ParamSet['params'],
  describe: NonNullable<ParamSet['describe']>,
): ParamSet => ({
  params: [dataType, months[1]!, months[0]!, areaParams.locationType],
  describe,
});

/** Which uploads. */
export const historySet: ParamSet = { params: [historyParams.type] };

/** Gives a kind the attributes of the margin widgets. */
export const Margin = /* @__PURE__ */ withParams(marginParams);

/** The same with the area of the data page. */
export const MarginData = /* @__PURE__ */ withParams({ ...marginParams, ...areaParams });
