/** The water service, and what its contracts share. */
import { endpointsOf, fieldIs, type Service } from '../../data/endpoint.js';
import { says } from './words.js';

const failed = /* @__PURE__ */ fieldIs('periode', '-');

/**
 * The dashboard of a water supplier (PAM JAYA Sunter, rayon 34 and 35). Every endpoint takes `bulan` and `tahun` together,
 * where it is of a month; without them it is of the newest month that its own table has: for customers, target and
 * collection the month of the newest collection payment, else the current month. One without the other, or a month 13, is
 * refused with 400 and `{"error": "Invalid periode"}`. A month's customers are the rows of the newest period of master
 * customers (MC) not after it; a customer's name, address and rayon elsewhere are those of the newest row. A payment is one
 * by customer (nomen), date, amount and bill period: duplicates are ignored. It is `undue` where the bill period is the
 * month of the payment, else `current`. Rayon `SUNTER` is 34 and 35; without a rayon it is all, unknown customers too.
 * Counts of customers count each once. Periods are written YYYY-MM.
 */
export const water: Service = {
  name: 'water',
  apiBase: '',
  // The service answers zeros where it has failed: they are no numbers, and its words are for its developers.
  refuses: (answer) => (failed(answer) ? { body: answer } : undefined),
  worded: [400, 404, 409, 413, 415, 422],
  says,
};

/** Makes the endpoints that read. */
export const get = /* @__PURE__ */ endpointsOf(water);
/** Makes the endpoints that add. */
export const post = /* @__PURE__ */ endpointsOf(water, 'POST');
/** Makes the endpoints that change. */
export const put = /* @__PURE__ */ endpointsOf(water, 'PUT');
/** Makes the endpoints that remove. */
export const remove = /* @__PURE__ */ endpointsOf(water, 'DELETE');
