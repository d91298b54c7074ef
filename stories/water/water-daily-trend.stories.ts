import '../../src/water/water-daily-trend.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Water/water-daily-trend', component: 'water-daily-trend' };

// June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Tren penagihan harian', en: 'Collection day by day' },
  shows: ['Per hari', 'Kumulatif', 'Total Rp 78.812.600'],
  showsInEnglish: ['Per day', 'Running total', 'Total Rp 78,812,600'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
