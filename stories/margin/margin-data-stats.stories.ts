import '../../src/margin/margin-data-stats.js';
import { standardStories } from '../support/standard-stories.js';

export default {
  title: 'Margin/margin-data-stats',
  component: 'margin-data-stats',
  // It has a month of its own where nobody says another.
  parameters: { without: ['Idle'] },
};

const { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English } = standardStories({
  heading: { id: 'Ringkasan data', en: 'Data summary' },
  shows: ['Total records', 'Rata-rata margin %'],
  showsInEnglish: ['Total records', 'Average margin %'],
  says: 'Tidak ada data untuk periode ini',
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English };
