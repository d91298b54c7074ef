import '../../src/water/water-usage-history.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Water/water-usage-history', component: 'water-usage-history' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Riwayat pemakaian', en: 'Usage' },
  shows: ['Jun 2024', 'Rp 51.550', 'ACTUAL'],
  showsInEnglish: ['Jun 2024', 'Rp 51,550', 'ACTUAL'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
