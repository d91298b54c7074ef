/** The files that the water service takes over: their types, and how it says where it knows them from. */
import type { Localized } from '../locales/locales.js';

/** The types of files, in the order in which they are recognised and asked for. */
export const FILE_TYPES = ['MC', 'COLLECTION', 'SBRS', 'MB', 'MAINBILL', 'ARDEBT'] as const;

/** One of them. */
export type FileType = (typeof FILE_TYPES)[number];

/** What a type of file holds. */
export const fileTypeMeanings: Readonly<Record<FileType, Localized>> = {
  MC: { id: 'Master pelanggan', en: 'Master of customers' },
  COLLECTION: { id: 'Transaksi pembayaran', en: 'Payments' },
  SBRS: { id: 'Baca meter', en: 'Meter readings' },
  MB: { id: 'Master bayar', en: 'Master of payments' },
  MAINBILL: { id: 'Tagihan', en: 'Bills' },
  ARDEBT: { id: 'Tunggakan', en: 'Arrears' },
};

/** Where the service knows a file's period from. */
export const DETECT_METHODS = [
  'from_content',
  'from_filename',
  'from_upload_date',
  'manual_override',
] as const;

/** One of them. */
export type DetectMethod = (typeof DETECT_METHODS)[number];

/** What became of a file. */
export const RESULT_STATES = ['success', 'warning', 'error'] as const;

/** One of them. */
export type ResultState = (typeof RESULT_STATES)[number];

/** Endings of names that the service reads. */
export const FILE_ENDINGS = ['.csv', '.txt', '.xlsx', '.xls'] as const;
