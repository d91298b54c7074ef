/** What colour a status has, by its code: the same in charts and in tables. */
import type { Tone } from '../core/view.js';

/** Colours by code. */
export type Tones = Readonly<Record<string, Tone>>;

/** status_prospect: the warmer, the stronger the colour: one ramp, which also colour-blind people order. */
export const PROSPECT_TONES: Tones = { '1': 7, '2': 1, '3': 8, '4': 'good', '5': 'bad' };

/** status_spk. */
export const ORDER_TONES: Tones = { '1': 7, '2': 6, '3': 'good', '4': 'bad' };

/** status_delivery_document. */
export const DELIVERY_TONES: Tones = { '1': 7, '2': 1, '3': 'bad', '4': 'good' };

/** status of a bill. */
export const PAYMENT_TONES: Tones = { '1': 7, '2': 1, '3': 8, '4': 'good' };

/** status_shipping_list: codes of one label have one colour. */
export const INBOUND_TONES: Tones = {
  '0': 7,
  PENDING: 7,
  IN_TRANSIT: 1,
  '1': 'good',
  '2': 'good',
  DELIVERED: 'good',
  CANCELLED: 'bad',
};
