/** What every filter says. */
import type { Preset } from '../format/periods.js';
import type { InBoth } from '../locales/locales.js';

/** The texts of filters in one language. */
export type FilterTexts = Readonly<Record<Preset | 'choose' | 'order' | 'future' | 'failed', string>>;

/** The texts of filters in each language. */
export const filterTexts: InBoth<FilterTexts> = {
  id: {
    choose: 'Pilih…',
    order: 'Tanggal awal melewati tanggal akhir.',
    future: 'Tanggal ini belum tiba.',
    failed: 'Daftar pilihan tidak dapat dimuat.',
    today: 'Hari ini',
    'this-week': 'Minggu ini',
    'this-month': 'Bulan ini',
    'this-quarter': 'Kuartal ini',
    'this-year': 'Tahun ini',
    'last-7-days': '7 hari terakhir',
    'last-30-days': '30 hari terakhir',
    'last-90-days': '90 hari terakhir',
    'last-month': 'Bulan lalu',
    'last-quarter': 'Kuartal lalu',
    'last-year': 'Tahun lalu',
    custom: 'Tanggal lain',
  },
  en: {
    choose: 'Choose…',
    order: 'The first day is after the last.',
    future: 'This day has not come yet.',
    failed: 'The list of choices could not be loaded.',
    today: 'Today',
    'this-week': 'This week',
    'this-month': 'This month',
    'this-quarter': 'This quarter',
    'this-year': 'This year',
    'last-7-days': 'Last 7 days',
    'last-30-days': 'Last 30 days',
    'last-90-days': 'Last 90 days',
    'last-month': 'Last month',
    'last-quarter': 'Last quarter',
    'last-year': 'Last year',
    custom: 'Other dates',
  },
};
