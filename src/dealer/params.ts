/** The parameters of the dealer's endpoints: a dealer, and mostly a period. */
import { dateParam, textParam } from '../core/param-types.js';
import { defineParams, withParams, type ParamSet, type ParamValues } from '../core/params.js';
import { AttributeError } from '../data/errors.js';
import { formatPeriod } from '../format/values.js';
import { wordsIn, type Localized } from '../locales/locales.js';

/** The attributes of every dealer widget. */
export const dealerParams = /* @__PURE__ */ defineParams({
  /** The dealer's number. Required, here or in the scope. */
  dealer: /* @__PURE__ */ textParam({
    query: 'dealer_id',
    label: { id: 'dealer', en: 'dealer' },
    isOwner: true,
  }),
  /** First day of the period, YYYY-MM-DD. Required, here or in the scope, where the endpoint takes a period. */
  dateFrom: /* @__PURE__ */ dateParam({
    query: 'date_from',
    label: { id: 'tanggal awal', en: 'first day' },
  }),
  /** Last day of the period, YYYY-MM-DD, included. Required as `date-from` is. */
  dateTo: /* @__PURE__ */ dateParam({ query: 'date_to', label: { id: 'tanggal akhir', en: 'last day' } }),
});

const { dealer, dateFrom, dateTo } = dealerParams;

function checkOrder({ 'date-from': first = '', 'date-to': last = '' }: ParamValues): void {
  if (first > last) throw new AttributeError('order', 'date-from', first, ['date-to', last]);
}

/** A dealer and the days from `date-from` to `date-to`, both included. */
export const dealerPeriod: ParamSet = {
  params: [dealer, dateFrom, dateTo],
  check: checkOrder,
  describe: (values, locale) => formatPeriod(values['date-from']!, values['date-to']!, locale),
};

const yearWord: Localized = { id: 'Tahun', en: 'Year' };
const allDates: Localized = { id: 'Semua tanggal', en: 'All dates' };

/** The year that a date lies in. */
export const yearOf = (date: string): string => date.slice(0, 4);

/**
 * A dealer and the year of `date-to`: the source's "this year" would ignore the period that is chosen. `date-from`
 * isn't asked for, but a period that can't be right has no year either.
 */
export const dealerYear: ParamSet = {
  params: [
    dealer,
    // Calls, and not `{ ...dateFrom }`, so that bundlers leave out what an element doesn't use.
    /* @__PURE__ */ Object.assign({}, dateFrom, { isOptional: true, send: () => undefined }),
    /* @__PURE__ */ Object.assign({}, dateTo, { query: 'current_year', send: yearOf }),
  ],
  check: checkOrder,
  describe: (values, locale) => `${wordsIn(yearWord, locale)} ${yearOf(values['date-to']!)}`,
};

/** A dealer, for the endpoint that takes no dates. */
export const dealerOnly: ParamSet = { params: [dealer], describe: (_, locale) => wordsIn(allDates, locale) };

/** Gives a kind the attributes of the dealer's widgets. */
export const Dealer = /* @__PURE__ */ withParams(dealerParams);
