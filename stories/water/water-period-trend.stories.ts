import '../../src/water/water-period-trend.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Water/water-period-trend', component: 'water-period-trend' };

// June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Tren antarbulan', en: 'Month by month' },
  shows: ['Target', 'Penagihan', 'Tingkat penagihan', '* belum selesai'],
  showsInEnglish: ['Target', 'Collection', 'Collection rate', '* not over yet'],
  showsWhenEmpty: ['Target'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
