/** What charts say, beside what every widget says. */
import type { Locale } from '../locales/locales.js';

const id = {
  showChart: 'Tampilkan grafik',
  copyTable: 'Salin tabel',
  downloadPng: 'Unduh PNG',
  role: 'grafik',
  keys: 'Panah untuk menelusuri data, Escape untuk selesai.',
  seriesKeys: 'Panah kiri dan kanan menelusuri baris, panah atas dan bawah seri; Escape untuk selesai.',
  rightAxis: 'sumbu kanan',
  cumulative: 'Kumulatif',
  select: 'Enter untuk memilih.',
  selected: 'dipilih',
  total: 'Total',
  shown: 'Ditampilkan',
  failed: 'Grafik tidak dapat digambar; angkanya ada di tabel.',
};

/** A chart's texts in one language. */
export type ChartTexts = typeof id;

const en: ChartTexts = {
  showChart: 'Show chart',
  copyTable: 'Copy table',
  downloadPng: 'Download PNG',
  role: 'chart',
  keys: 'Arrow keys walk through the data, Escape ends.',
  seriesKeys: 'Left and right arrows walk through the rows, up and down through the series; Escape ends.',
  rightAxis: 'right axis',
  cumulative: 'Cumulative',
  select: 'Enter selects.',
  selected: 'selected',
  total: 'Total',
  shown: 'Shown',
  failed: 'The chart could not be drawn; the table has its numbers.',
};

/** A chart's texts in every language. */
export const chartTexts: Readonly<Record<Locale, ChartTexts>> = { id, en };
