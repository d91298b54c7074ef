/** The parameters of the dealer's endpoints: a dealer, and mostly a period. */
import type { LitElement } from 'lit';
import type { Param, ParamSet, ParamValues } from '../core/definition.js';
import { AttributeError } from '../data/errors.js';
import { isPlainDate } from '../format/plain-date.js';
import { formatPeriod } from '../format/values.js';

const dealer: Param = { attribute: 'dealer', query: 'dealer_id', label: { id: 'dealer', en: 'dealer' } };

const from: Param = {
  attribute: 'date-from',
  query: 'date_from',
  label: { id: 'tanggal awal', en: 'first day' },
};

const to: Param = {
  attribute: 'date-to',
  query: 'date_to',
  label: { id: 'tanggal akhir', en: 'last day' },
};

/** A date attribute's value, if it is a date that exists. */
function dateOf({ attribute }: Param, values: ParamValues): string {
  const value = values[attribute]!;
  if (!isPlainDate(value)) throw new AttributeError('date', attribute, value);
  return value;
}

/** A dealer and the days from `date-from` to `date-to`, both included. */
export const dealerPeriod: ParamSet = {
  params: [dealer, from, to],
  check(values) {
    const [first, last] = [dateOf(from, values), dateOf(to, values)];
    if (first > last) throw new AttributeError('order', from.attribute, first, [to.attribute, last]);
  },
  describe: (values, locale) => formatPeriod(values[from.attribute]!, values[to.attribute]!, locale),
};

/** The year that a date lies in. */
export const yearOf = (date: string): string => date.slice(0, 4);

/** A dealer and the year of `date-to`: the source's "this year" would ignore the period that is chosen. */
export const dealerYear: ParamSet = {
  params: [dealer, { ...to, query: 'current_year', send: yearOf }],
  check: (values) => void dateOf(to, values),
  describe: (values) => yearOf(values[to.attribute]!),
};

/** A dealer, for the endpoint that takes no dates. */
export const dealerOnly: ParamSet = { params: [dealer] };

/** The attributes of every dealer widget. */
export declare class DealerAttributes {
  /** The dealer's number. Required, here or in the scope. */
  dealer?: string | null;
  /** First day of the period, YYYY-MM-DD. Required, here or in the scope, where the endpoint takes a period. */
  dateFrom?: string | null;
  /** Last day of the period, YYYY-MM-DD, included. Required as `date-from` is. */
  dateTo?: string | null;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript asks for any[] in a mixin's base
type Constructor<T> = abstract new (...args: any[]) => T;

/** Gives a kind the attributes of the dealer's widgets. The manifest takes their words from `DealerAttributes`. */
export function Dealer<T extends Constructor<LitElement>>(kind: T): T & Constructor<DealerAttributes> {
  abstract class WithDealer extends kind {
    static properties = {
      dealer: {},
      dateFrom: { attribute: 'date-from' },
      dateTo: { attribute: 'date-to' },
    };
  }
  return WithDealer;
}
