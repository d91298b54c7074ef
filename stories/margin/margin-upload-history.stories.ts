import '../../src/margin/margin-upload-history.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default {
  title: 'Margin/margin-upload-history',
  component: 'margin-upload-history',
  // It has a month of its own where nobody says another.
  parameters: { without: ['Idle'] },
};

const { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English } = standardStories({
  heading: { id: 'Riwayat unggahan', en: 'Uploads' },
  shows: ['Gross margin', 'Berhasil', 'Rina'],
  showsWhenNarrow: ['gross_margin_2024-06-30.xlsx', '30 Jun 2024, 08.17', 'Berhasil'],
  showsInEnglish: ['Gross margin', 'Done', 'Rina'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English };

export const Omzet = variant({ type: 'omzet' }, ['Omzet']);
export const GrossMargin = variant({ type: 'gross_margin' }, ['Gross margin']);
export const Returns = variant({ type: 'retur' }, ['Retur']);
