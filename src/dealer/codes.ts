/** The codes of the dealer's tables and their labels: the source's terms, the same in every language. */

import type { Tone } from '../core/view.js';

/** Labels by code. */
export type Labels = Readonly<Record<string, string>>;

/** The service's label of NULL and ''. */
export const UNKNOWN_LABEL = 'Unknown';

/** The label of a code; NULL and '' are "Unknown", an unknown code is its own label. */
export function labelOf(labels: Labels, code: string | null): string {
  if (code === null || code === '') return UNKNOWN_LABEL;
  return Object.hasOwn(labels, code) ? labels[code]! : code;
}

/** status_prospect and status_follow_up_prospecting. */
export const PROSPECT_STATUS: Labels = {
  '1': 'Low',
  '2': 'Medium',
  '3': 'Hot',
  '4': 'Deal',
  '5': 'Not Deal',
};

/** metode_follow_up. */
export const FOLLOW_UP_METHOD: Labels = {
  '1': 'SMS (WA/Line)',
  '2': 'Call',
  '3': 'Visit',
  '4': 'Direct Touch',
};

/** sumber_prospect. */
export const PROSPECT_SOURCE: Labels = {
  '0001': 'Pameran (Joint Promo, Grebek Pasar, Alfamart, Indomart, Mall dll)',
  '0002': 'Showroom Event',
  '0003': 'Roadshow',
  '0004': 'Walk in',
  '0005': 'Customer RO H1',
  '0006': 'Customer RO H23',
  '0007': 'Website',
  '0008': 'Social media',
  '0009': 'External parties (leasing, insurance)',
  '0010': 'Mobile Apps MD/Dealer',
  '0011': 'Refferal',
  '0012': 'Contact Center',
  '9999': 'Others',
};

/** A source as it is spelt: the service misspells one. */
export const sourceLabel = (label: string): string => (label === 'Refferal' ? 'Referral' : label);

/** status_spk. */
export const ORDER_STATUS: Labels = { '1': 'Open', '2': 'Indent', '3': 'Complete', '4': 'Cancelled' };

/** status_delivery_document. */
export const DELIVERY_STATUS: Labels = {
  '1': 'Ready',
  '2': 'In Progress',
  '3': 'Back to Dealer',
  '4': 'Completed',
};

/** tipe_pembayaran: the only code that comes without its label. */
export const PAYMENT_TYPE: Labels = { '1': 'Credit', '2': 'Cash' };

/** How cash is coloured wherever it stands beside other ways to pay. */
export const CASH_TONE: Tone = 3;

/** cara_bayar. */
export const PAYMENT_METHOD: Labels = { '1': 'Cash', '2': 'Transfer' };

/** status of a bill. */
export const PAYMENT_STATUS: Labels = { '1': 'New', '2': 'Process', '3': 'Accepted', '4': 'Close' };

/** How far a purchase order is. */
export const PO_STATUS: Labels = { '1': 'Pengajuan PO', '2': 'Pembuatan PO', '3': 'Pengiriman PO' };

/** status_shipping_list: several codes share a label. */
export const INBOUND_STATUS: Labels = {
  '0': 'Belum Diterima',
  PENDING: 'Belum Diterima',
  '1': 'Sudah Diterima',
  '2': 'Sudah Diterima',
  DELIVERED: 'Sudah Diterima',
  IN_TRANSIT: 'Dalam Perjalanan',
  CANCELLED: 'Dibatalkan',
};
