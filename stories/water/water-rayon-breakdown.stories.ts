import '../../src/water/water-rayon-breakdown.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Water/water-rayon-breakdown', component: 'water-rayon-breakdown' };

// June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Target dan penagihan per rayon', en: 'Target and collection by rayon' },
  shows: ['Rayon 34', 'Rayon 35', 'Target', 'Penagihan'],
  showsInEnglish: ['Rayon 34', 'Target', 'Collection'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
