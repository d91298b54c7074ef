/** What the core says, in English. */
import type { Texts } from './locales.js';

export const en: Texts = {
  loading: 'Loading data…',
  empty: 'No data for this selection.',
  unknown: 'Unknown',
  retry: 'Try again',
  actions: 'Actions',
  reload: 'Reload',
  showTable: 'Show table',
  showChart: 'Show chart',
  downloadCsv: 'Download CSV',
  close: 'Close',
  missing: (names) => `Please set: ${names}.`,
  stale: 'Loading the latest data…',
  staleError: 'Old data: updating failed.',
  updatedAt: (time) => `Updated ${time}`,
  chart: {
    role: 'chart',
    keys: 'Arrow keys walk through the data, Enter selects, Escape ends.',
    failed: 'The chart could not be drawn; the table has its numbers.',
  },
};
