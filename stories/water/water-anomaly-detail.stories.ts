import '../../src/water/water-anomaly-detail.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default { title: 'Water/water-anomaly-detail', component: 'water-anomaly-detail' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Estimasi', en: 'Estimated' },
  shows: ['60100037', 'Siti Siregar', '1.235'],
  showsWhenNarrow: ['60100037', 'Siti Siregar', 'SYSTEM'],
  showsInEnglish: ['60100037', 'Siti Siregar', '1,235'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Drop = variant({ type: 'turun' }, ['Pemakaian turun', '27 temuan']);
export const All = variant({ type: 'all' }, ['Daftar anomali meter', '96 temuan', 'Pemakaian ekstrem']);
