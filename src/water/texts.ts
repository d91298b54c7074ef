/** What several water widgets say. */
import { formatCount, formatShortAmount, formatValue } from '../format/values.js';
import { wordsIn, type Locale, type Localized } from '../locales/locales.js';
import { NO_NAME } from './codes.js';

/** What columns and numbers are called. */
export const names = {
  nomen: { id: 'Nomen', en: 'Nomen' },
  name: { id: 'Nama', en: 'Name' },
  address: { id: 'Alamat', en: 'Address' },
  rayon: { id: 'Rayon', en: 'Rayon' },
  date: { id: 'Tgl bayar', en: 'Paid on' },
  amount: { id: 'Jumlah', en: 'Amount' },
  target: { id: 'Target', en: 'Target' },
  collection: { id: 'Penagihan', en: 'Collection' },
  rate: { id: 'Tingkat penagihan', en: 'Collection rate' },
  customers: { id: 'Pelanggan', en: 'Customers' },
  usage: { id: 'Pemakaian (m³)', en: 'Usage (m³)' },
  month: { id: 'Bulan', en: 'Month' },
  period: { id: 'Periode', en: 'Period' },
  tariff: { id: 'Tarif', en: 'Tariff' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What stands where a customer has no name, as the source says it. */
export const noName: Localized = { id: NO_NAME, en: NO_NAME };

/** What a customer is called, or that nobody knows. */
export const nameText = (name: string | null | undefined, locale: Locale): string =>
  name?.trim() ? name : wordsIn(noName, locale);

/** What counts customers. */
export const customerUnit: Localized = { id: 'pelanggan', en: 'customers' };

/** "547 pelanggan", which no line breaks within. */
export const customersText = (count: number, locale: Locale): string =>
  formatCount(count, wordsIn(customerUnit, locale), locale).replace(' ', '\u00a0');

/** What a rayon is called: "Rayon 34". */
export const rayonText = (rayon: string | null, locale: Locale): string =>
  rayon ? `${wordsIn(names.rayon, locale)} ${rayon}` : wordsIn({ id: 'Tanpa rayon', en: 'No rayon' }, locale);

/** An amount in full below its short form; nothing where they are the same. */
export const inFull = (amount: number, locale: Locale): string | undefined => {
  const full = formatValue(amount, 'currency', locale);
  return full === formatShortAmount(amount, locale) ? undefined : full;
};
