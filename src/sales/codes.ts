/** The codes and fixed words of the sales service: the source's terms, the same in every language. */

/** A branch of the company. */
export interface Branch {
  readonly code: string;
  readonly name: string;
}

/** The five branches in the order of the service's lists. */
export const BRANCHES: readonly Branch[] = [
  { code: '0050', name: 'PETTARANI' },
  { code: '0051', name: 'PALU' },
  { code: '0052', name: 'KENDARI' },
  { code: '0053', name: 'GORONTALO' },
  { code: '0054', name: 'PALOPO' },
];

/** `branch` for all of them together. */
export const ALL_BRANCHES = 'all-branch';

/** `month` for a whole year. */
export const ALL_MONTHS = 'all-month';

/** What sales without a model are listed under. */
export const NO_MODEL = '(tidak ada)';

/** The label of the line of delivery orders. */
export const DELIVERY_ORDERS = 'Delivery Order';

/** The label of the line of orders (SPK). */
export const ORDERS = 'Surat Pemesanan Kendaraan';
