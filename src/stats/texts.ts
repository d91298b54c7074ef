/** What several numbers say of themselves and of how they compare. */
import type { InBoth } from '../locales/locales.js';

const id = {
  showNumbers: 'Tampilkan angka',
  up: 'naik',
  down: 'turun',
  stable: 'tetap',
  was: 'semula',
  points: (number: string) => `${number}\u00a0poin`,
  measure: 'Ukuran',
  owner: 'Nama',
  value: 'Nilai',
  ownerThen: (period: string) => `Nama, ${period}`,
  change: (period: string) => `Perubahan dari ${period}`,
};

/** The texts in one language. */
export type StatsTexts = typeof id;

const en: StatsTexts = {
  showNumbers: 'Show numbers',
  up: 'up',
  down: 'down',
  stable: 'unchanged',
  was: 'was',
  points: (number) => `${number}\u00a0points`,
  measure: 'Measure',
  owner: 'Name',
  value: 'Value',
  ownerThen: (period) => `Name, ${period}`,
  change: (period) => `Change from ${period}`,
};

/** The texts in every language. */
export const statsTexts: InBoth<StatsTexts> = { id, en };
