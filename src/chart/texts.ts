/** What charts say, beside what every widget says; for several series there is more in series-texts.ts. */
import type { InBoth } from '../locales/locales.js';

const id = {
  showChart: 'Tampilkan grafik',
  copyTable: 'Salin tabel',
  downloadPng: 'Unduh PNG',
  role: 'grafik',
  selected: 'dipilih',
  total: 'Total',
  shown: 'Ditampilkan',
  more: (count: string) => `dan ${count} lainnya; semuanya ada di tabel.`,
  failed: 'Grafik tidak dapat digambar; angkanya ada di tabel.',
};

/** A chart's texts in one language. */
export type ChartTexts = typeof id;

const en: ChartTexts = {
  showChart: 'Show chart',
  copyTable: 'Copy table',
  downloadPng: 'Download PNG',
  role: 'chart',
  selected: 'selected',
  total: 'Total',
  shown: 'Shown',
  more: (count) => `and ${count} more; the table has them all.`,
  failed: 'The chart could not be drawn; the table has its numbers.',
};

/** A chart's texts in every language. */
export const chartTexts: InBoth<ChartTexts> = { id, en };
